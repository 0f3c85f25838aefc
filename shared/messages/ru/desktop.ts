export const desktop = {
  'command.focusMode': 'Только текст',
  'command.goBack': 'Назад',
  'command.goForward': 'Вперёд',
  'command.help': 'Справка',
  'command.nextRegion': 'Следующая часть окна',
  'command.print': 'Печать…',
  'command.settings': 'Настройки',
  'command.showLibrary': 'Библиотека',
  'command.welcome': 'Первое знакомство',
  'menu.go': '&Переход',
  'menu.insert': 'Вст&авка',
  'menu.tools': 'С&ервис',
};
