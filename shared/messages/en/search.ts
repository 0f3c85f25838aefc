export const search = {
  'command.replace': 'Replace in the report…',
  'command.search': 'Search all reports…',
};
