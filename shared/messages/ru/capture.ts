export const capture = {
  'command.capture': 'Быстрая запись',
  'command.showInbox': 'Неразобранное',

  'capture.another': 'Записать и начать ещё одну',
  'capture.date': 'Дата, если известна',
  'capture.dropDate': 'Не использовать эту дату',
  'capture.foundDate': 'Дата из текста: {date}',
  'capture.hint':
    'Enter – записать, Shift+Enter – новая строка, {keys} – записать и начать ещё одну.',
  'capture.save': 'Записать',
  'capture.saved':
    '{count, plural, one {Записана # запись.} few {Записано # записи.} other {Записано # записей.}}',
  'capture.text': 'Что произошло',
  'capture.title': 'Быстрая запись',

  'date.example': 'Например: 12–15 апреля, октябрь, III квартал',
  'date.exampleSingle': 'Например: 3 октября, октябрь, 2019',
  'date.kept': 'Не удалось понять дату. Пока остаётся: {date}.',
  'date.single': 'Здесь нужна одна дата, а не промежуток.',
  'date.unclear': 'Не удалось понять дату. Примеры: 12–15 апреля, 3.10, октябрь.',
  'date.understood': 'Понято: {date}',

  'direction.home': 'у себя, без гостей',
  'direction.incoming': 'гости приехали к нам',
  'direction.outgoing': 'мы ездили к партнёрам',
  'direction.thirdPlace': 'встретились в другом месте',

  'event.countries': 'Страны-участницы',
  'event.date': 'Дата',
  'event.direction': 'Направление',
  'event.included': 'Показывать в документе',
  'event.leftOut': 'не показывается в документе',
  'event.more': 'Ещё сведения',
  'event.moveToMonth': 'Перенести в месяц…',
  'event.moveToMonthItem':
    '{month}: {count, plural, =0 {пусто} one {# мероприятие} few {# мероприятия} other {# мероприятий}}',
  'event.plannedHint': 'Запланированное появится в документе, когда состоится.',
  'event.state': 'Состояние',

  'inbox.capturedAt': 'Записано {at}',
  'inbox.chooseReport': 'Выбрать отчёт…',
  'inbox.delete': 'Удалить запись',
  'inbox.detail': 'Запись',
  'inbox.emptyText':
    'Нажмите {keys} в любом месте программы и запишите, что произошло. Запись дождётся здесь, пока вы не поместите её в отчёт.',
  'inbox.emptyTitle': 'Всё разобрано',
  'inbox.list': 'Неразобранные записи',
  'inbox.mentioned': 'Города из реестра в тексте: {cities}. Связь с ними сохранится.',
  'inbox.noReport': 'Ни один отчёт не открыт. Выберите отчёт, чтобы поместить в него запись.',
  'inbox.otherYear': 'Дата записи – {date}, а отчёт – за {year} год.',
  'inbox.place': 'Поместить',
  'inbox.target': 'Куда поместить',
  'inbox.targetContact': 'Журнал контактов: {city}',
  'inbox.targetQuestion':
    '{type, select, eventsByMonth {Мероприятие} problems {Проблема} tasks {Задача} other {Инициатива}} – «{section}»',
  'inbox.text': 'Текст записи',
  'inbox.undated': 'без даты',

  'months.add': '{month}: мероприятий нет. Добавить мероприятие',
  'months.draftsOf': '{count, plural, one {# черновик} few {# черновика} other {# черновиков}}',
  'months.events':
    '{month}: {count, plural, one {# мероприятие} few {# мероприятия} other {# мероприятий}}',
  'months.label': 'Мероприятия по месяцам',
  'months.plannedOf':
    '{count, plural, one {# запланировано} few {# запланировано} other {# запланировано}}',

  'toast.captureDeleted': 'Запись удалена.',
  'toast.captured': 'Записано. Запись ждёт в разделе «Неразобранное».',
  'toast.capturePlaced':
    '{target, select, report {Запись помещена в отчёт. Допишите её.} other {Запись помещена в журнал контактов.}}',
};
