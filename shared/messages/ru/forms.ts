/** Forms of documents, and what is composed from them. */
export const forms = {
  'add.computedList': 'Текст',
  'add.paragraphs': 'Текст',
  'add.table': 'Текст',

  'answerKind.computedList': 'Сводка',
  'answerKind.paragraphs': 'Текст',
  'answerKind.table': 'Таблица',

  'forms.computed': 'Программа отвечает сама',
  'forms.computedText':
    'Этот раздел составляется из записей отчёта и реестра городов-партнёров. Что изменится там, изменится и здесь; документ справа показывает, что получилось.',
  'forms.unnamed': 'Форма без названия',

  'newReport.form': 'Форма документа',

  'section.all': 'Общие сведения',
};
