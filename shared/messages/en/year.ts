export const year = {
  'command.showChecklist': 'Last year’s tasks',
  'command.showStart': 'What is due',
};
