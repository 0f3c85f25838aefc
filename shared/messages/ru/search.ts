export const search = {
  'command.replace': 'Заменить в отчёте…',
  'command.search': 'Найти во всех отчётах…',
};
