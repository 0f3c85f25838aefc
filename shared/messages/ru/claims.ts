export const claims = {
  'command.fitToPages': 'Уместить в число страниц…',
};
