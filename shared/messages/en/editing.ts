export const editing = {
  'announce.redo': 'Done again: {step}',
  'announce.undo': 'Undone: {step}',
  'command.duplicateRecord': 'Duplicate the record',
  'redo.step': 'Redo: {step}',
  'step.add':
    '{type, select, event {new event} problem {new problem} task {new task} initiative {new initiative} other {new text}}',
  'step.answer': 'look of the answer',
  'step.bulkChange': '{count, plural, one {change of # record} other {change of # records}}',
  'step.change': 'change',
  'step.checklist': 'last year’s tasks',
  'step.cut': '{count, plural, one {cutting # record} other {cutting # records}}',
  'step.date': 'date of the event',
  'step.delete':
    '{count, plural, =1 {{type, select, event {deleting the event} problem {deleting the problem} task {deleting the task} initiative {deleting the initiative} other {deleting the text}}} one {deleting # record} other {deleting # records}}',
  'step.duplicate':
    '{count, plural, =1 {copy of the record} one {copy of # record} other {copies of # records}}',
  'step.heading': 'heading',
  'step.inbox': 'inbox',
  'step.move':
    '{count, plural, =1 {moving the record} one {moving # record} other {moving # records}}',
  'step.note': 'note',
  'step.paste':
    '{count, plural, =1 {pasting the record} one {pasting # record} other {pasting # records}}',
  'step.properties': 'details of the report',
  'step.record': 'change of the record',
  'step.registry': 'change of the registry',
  'step.restore': 'bringing back what was deleted',
  'step.settings': 'settings',
  'step.template': 'templates',
  'step.typing': 'typing',
  'undo.step': 'Undo: {step}',
};
