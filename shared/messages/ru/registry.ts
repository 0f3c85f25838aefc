export const registry = {
  'command.showCities': 'Города-партнёры',
};
