export const registry = {
  'command.showCities': 'Partner cities',
};
