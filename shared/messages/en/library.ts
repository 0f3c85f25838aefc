export const library = {
  'command.showBin': 'Bin of reports',
};
