/** What is read from files: the import screen, and the failures of files that can't be read. */
export const importing = {
  'failure.bomb':
    'The file “{file}” grows too large when unpacked and was not read: malicious archives are made so. Open it in an office suite and save it again.',
  'failure.encrypted':
    'The file “{file}” is protected by a password. Open it in an office suite, remove the password, save and try again.',
  'failure.oldFormat':
    'The file “{file}” has an old or closed format (.doc, .rtf, .pdf). Save the document as .docx or .odt and try again.',
  'failure.tooSlow':
    'The file “{file}” is too intricate, so reading was stopped. Save the document again as .docx or .odt and try again.',
  'failure.unsafe':
    'The file “{file}” is built as no ordinary document is, and was not read. Open it in an office suite and save it again.',

  'import.actions': 'What the chosen line is',
  'import.changed': 'changed by you',
  'import.joined': 'part of the line above',
  'import.keys':
    'Choose a line with the arrow keys and press a key. N goes to the next unclear line, U undoes.',
  'import.nothingUnclear': 'No line is unclear.',
  'import.paragraphsPlaced':
    '{placed} of {lines, plural, one {# paragraph} other {# paragraphs}} placed',
  'import.thisIs': 'This is:',
  'import.unclearOnly': 'Unclear only',

  'lineAction.continuation': 'More of the record',
  'lineAction.event': 'Event',
  'lineAction.heading': 'Heading',
  'lineAction.initiative': 'Achievement',
  'lineAction.join': 'Join to the line above',
  'lineAction.month': 'Month',
  'lineAction.next': 'To an unclear one',
  'lineAction.problem': 'Problem',
  'lineAction.question': 'Question',
  'lineAction.reset': 'As it was',
  'lineAction.split': 'Split',
  'lineAction.task': 'Task',
  'lineAction.text': 'Leave as text',
  'lineAction.undo': 'Undo',

  'placement.tableHead': 'table heading',

  'sourceNote.changesAccepted': 'Tracked changes were accepted.',
  'sourceNote.commentsLeftOut': 'Reviewers’ comments were left out.',
  'sourceNote.directionSignsRemoved':
    'Invisible signs that change the direction of writing were removed.',
  'sourceNote.embeddedLeftOut': 'Embedded objects were left out.',
  'sourceNote.hiddenLeftOut': 'Hidden text was left out.',
  'sourceNote.macrosLeftOut': 'The file has macros: only its text was taken.',
  'sourceNote.notesInText': 'Footnotes stand in the text at their places, in square brackets.',
  'sourceNote.picturesLeftOut': 'Pictures were left out.',
};
