/** What is read from files: the import screen, and the failures of files that can't be read. */
export const importing = {
  'failure.bomb':
    'Файл «{file}» при распаковке становится слишком большим и не прочитан: так устроены вредоносные архивы. Откройте его в офисном редакторе и сохраните заново.',
  'failure.encrypted':
    'Файл «{file}» защищён паролем. Откройте его в офисном редакторе, снимите пароль, сохраните и повторите.',
  'failure.oldFormat':
    'Файл «{file}» – в старом или закрытом формате (.doc, .rtf, .pdf). Сохраните документ как .docx или .odt и повторите.',
  'failure.tooSlow':
    'Файл «{file}» оказался слишком сложным, чтение остановлено. Сохраните документ заново как .docx или .odt и повторите.',
  'failure.unsafe':
    'Файл «{file}» устроен так, как не бывают обычные документы, и не прочитан. Откройте его в офисном редакторе и сохраните заново.',

  'import.actions': 'Чем является выбранная строка',
  'import.changed': 'изменено вами',
  'import.joined': 'часть строки выше',
  'import.keys':
    'Выберите строку стрелками и нажмите клавишу. N – к следующей неясной строке, U – отменить.',
  'import.nothingUnclear': 'Неясных строк нет.',
  'import.paragraphsPlaced':
    '{placed} из {lines, plural, one {# абзаца} few {# абзацев} many {# абзацев} other {# абзаца}} на месте',
  'import.thisIs': 'Это:',
  'import.unclearOnly': 'Только неясные',

  'lineAction.continuation': 'Продолжение записи',
  'lineAction.event': 'Мероприятие',
  'lineAction.heading': 'Заголовок',
  'lineAction.initiative': 'Достижение',
  'lineAction.join': 'Склеить с верхней',
  'lineAction.month': 'Месяц',
  'lineAction.next': 'К неясной',
  'lineAction.problem': 'Проблема',
  'lineAction.question': 'Вопрос',
  'lineAction.reset': 'Как было',
  'lineAction.split': 'Разделить',
  'lineAction.task': 'Задача',
  'lineAction.text': 'Оставить текстом',
  'lineAction.undo': 'Отменить',

  'placement.tableHead': 'шапка таблицы',

  'sourceNote.changesAccepted': 'Исправления из режима рецензирования приняты.',
  'sourceNote.commentsLeftOut': 'Примечания рецензентов не взяты.',
  'sourceNote.directionSignsRemoved': 'Убраны невидимые знаки, которые меняют направление письма.',
  'sourceNote.embeddedLeftOut': 'Вложенные объекты не взяты.',
  'sourceNote.hiddenLeftOut': 'Скрытый текст не взят.',
  'sourceNote.macrosLeftOut': 'В файле есть макросы: взят только текст.',
  'sourceNote.notesInText': 'Сноски стоят в тексте на своих местах, в квадратных скобках.',
  'sourceNote.picturesLeftOut': 'Рисунки не взяты.',
};
