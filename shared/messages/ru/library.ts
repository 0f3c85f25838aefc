export const library = {
  'command.showBin': 'Корзина отчётов',
};
