export const capture = {
  'command.capture': 'Quick note',
  'command.showInbox': 'Inbox',
};
