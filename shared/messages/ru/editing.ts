export const editing = {
  'command.duplicateRecord': 'Дублировать запись',
};
