export const capture = {
  'command.capture': 'Быстрая запись',
  'command.showInbox': 'Неразобранное',
};
