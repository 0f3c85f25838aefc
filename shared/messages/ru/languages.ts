/** In which language a report's document is written. */
export const languages = {
  'documentLanguage.label': 'Язык документа',
  'documentLanguage.ru': 'Русский',
  'documentLanguage.en': 'Английский',
} as const;
