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

  'welcome.back': 'Назад',
  'welcome.begin': 'С чего начнём?',
  'welcome.beginText': 'К этому знакомству можно вернуться через меню «Справка».',
  'welcome.file': 'Прочитать прошлогодний отчёт',
  'welcome.fileText':
    'Из текстового файла или файла обмена. Мероприятия, проблемы и задачи станут записями.',
  'welcome.new': 'Начать новый отчёт',
  'welcome.newText': 'Город, год – и можно записывать.',
  'welcome.next': 'Дальше',
  'welcome.safe': 'Данные остаются у вас',
  'welcome.safeFolder': 'Отчёты лежат в этой папке:',
  'welcome.safeText':
    'Программа работает без интернета и ничего никуда не отправляет. Всё, что вы вводите, сохраняется сразу; кнопка «Сохранить» не нужна.',
  'welcome.sample': 'Посмотреть образец',
  'welcome.sampleText':
    'Отчёт Красноярска за 2023 год. Это отдельная копия: её можно менять и удалить.',
  'welcome.skip': 'Пропустить',
  'welcome.step': 'Шаг {step} из {count}',
  'welcome.title': 'Знакомство с программой «Побратим»',
  'welcome.what': 'Весь год – в одном месте',
  'welcome.whatCheck':
    'Перед отправкой программа покажет, что упущено: пустые месяцы, разнобой в именах, личные данные.',
  'welcome.whatDocument': 'Из записей сам складывается документ: DOCX, PDF и другие виды.',
  'welcome.whatRecord': 'Записывайте мероприятия, встречи и соглашения, когда они происходят.',
};
