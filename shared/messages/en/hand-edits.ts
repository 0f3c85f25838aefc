import type { handEdits as russian } from '../ru/hand-edits';

export const handEdits: Record<keyof typeof russian, string> = {
  'command.showHandEdits': 'Edits by hand',

  'composed.edit': 'Edit this paragraph…',
  'composed.editCell': 'Edit this cell…',
  'composed.editHeading': 'Edit this heading…',
  'composed.editHere': 'Edit in this document only…',
  'composed.revert': 'Bring back the composed text',
  'composed.leaveOut': 'Leave this row out',
  'composed.toRecord': 'Go to the record',
  'composed.editRecord': 'Edit in the record',
  'composed.editWording': 'Change the report’s headings',
  'composed.menu': 'Actions for the paragraph',
  'composed.emptyCell': '{title}: empty',
  'composed.own': 'edited by hand',
  'composed.changed': 'edited by hand, the facts have changed since',

  'composed.title': 'Edit paragraph',
  'composed.titleCell': 'Edit cell: {title}',
  'composed.titleHeading': 'Edit heading',
  'composed.text': 'Text in the document',
  'composed.hint':
    'The edit stays in this document alone. The facts from which the text is composed do not change.',
  'composed.computed': 'Composed by the program',
  'composed.save': 'Save the edit',
  'composed.emptied': 'An empty text is not shown in the document.',

  'handEdits.title': 'Edits by hand',
  'handEdits.text':
    'Everything that was edited in documents over the text that the program composed. Edits stay when the facts change.',
  'handEdits.empty': 'No edits yet',
  'handEdits.emptyText':
    'Click a paragraph or a cell of a table that the program has composed, and edit its text. The edit is kept even if the facts change later.',
  'handEdits.group.changed': 'The facts have changed',
  'handEdits.group.stray': 'Without a place',
  'handEdits.group.settled': 'Other edits',
  'handEdits.changedText':
    'The facts have changed since your edit. The document still has your text.',
  'handEdits.strayText':
    'What the text was composed from is no longer there. The document does not show the edit; it is kept here.',
  'handEdits.base': 'Was composed',
  'handEdits.now': 'Composed now',
  'handEdits.mine': 'Your text',
  'handEdits.merged': 'Merged text',
  'handEdits.conflict': 'You and the program have changed the same place: your text stands there.',
  'handEdits.keepMine': 'Keep my text',
  'handEdits.takeNew': 'Take the new text',
  'handEdits.takeMerged': 'Take the merged text',
  'handEdits.remove': 'Delete the edit',
  'handEdits.show': 'Show in the document',
  'handEdits.edit': 'Edit…',
  'handEdits.leftOut': 'The row is left out',
  'handEdits.emptied': 'The text was taken out',
  'handEdits.showRow': 'Show the row again',
  'handEdits.formGone': 'the document is gone',
  'handEdits.titleLine': 'title of the document',
  'handEdits.reverted': 'The composed text is back',
  'handEdits.hidden': 'The row is left out',

  'step.handEdit': 'edit by hand',
  'step.keepHandEdit': 'decision on an edit',
  'step.removeHandEdit': 'bringing back the composed text',
  'step.leaveOutRow': 'leaving out a row',

  'finding.handEditChanged':
    'The facts have changed since your edit in the document: “{words}”. Decide which text stays.',
  'finding.handEditStray':
    'An edit by hand has lost its place in the document: “{words}”. Move the text or delete the edit.',
};
