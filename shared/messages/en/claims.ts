export const claims = {
  'command.fitToPages': 'Fit to a number of pages…',
};
