export const review = {
  'command.review': 'Проверить отчёт',
};
