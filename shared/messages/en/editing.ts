export const editing = {
  'command.duplicateRecord': 'Duplicate the record',
};
