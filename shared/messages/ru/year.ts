export const year = {
  'command.showChecklist': 'Задачи прошлого года',
  'command.showStart': 'Что предстоит',
};
