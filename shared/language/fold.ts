/** The spelling under which words are compared: capitals and ё make no difference. */
export const fold = (text: string): string => text.toLocaleLowerCase('ru').replaceAll('ё', 'е');
