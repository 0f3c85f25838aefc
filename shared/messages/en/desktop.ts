export const desktop = {
  'command.focusMode': 'Text only',
  'command.goBack': 'Back',
  'command.goForward': 'Forward',
  'command.help': 'Help',
  'command.nextRegion': 'Next part of the window',
  'command.print': 'Print…',
  'command.settings': 'Settings',
  'command.showLibrary': 'Library',
  'command.welcome': 'First steps',
  'menu.go': '&Go',
  'menu.insert': '&Insert',
  'menu.tools': '&Tools',
};
