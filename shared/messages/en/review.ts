export const review = {
  'command.review': 'Check the report',
};
