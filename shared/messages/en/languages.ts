export const languages = {
  'documentLanguage.label': 'Language of the document',
  'documentLanguage.ru': 'Russian',
  'documentLanguage.en': 'English',
} as const;
