/** Forms of documents, and what is composed from them. */
export const forms = {
  'add.computedList': 'Текст',
  'add.paragraphs': 'Текст',
  'add.table': 'Текст',

  'answerKind.computedList': 'Сводка',
  'answerKind.paragraphs': 'Текст',
  'answerKind.table': 'Таблица',

  'forms.unnamed': 'Форма без названия',

  'newReport.form': 'Форма документа',

  'section.all': 'Общие сведения',
  'forms.fileName': 'Форма документа.json',
  'forms.import': 'Взять форму из файла…',
  'command.showForms': 'Формы документов',
};
