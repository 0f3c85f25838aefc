/** Forms of documents, and what is composed from them. */
export const forms = {
  'add.computedList': 'Text',
  'add.paragraphs': 'Text',
  'add.table': 'Text',

  'answerKind.computedList': 'Summary',
  'answerKind.paragraphs': 'Text',
  'answerKind.table': 'Table',

  'forms.computed': 'The program answers by itself',
  'forms.computedText':
    'This part is made of the records of the report and the registry of partner cities. What changes there changes here; the document on the right shows the outcome.',
  'forms.unnamed': 'Unnamed form',

  'newReport.form': 'Form of the document',

  'section.all': 'General',
};
