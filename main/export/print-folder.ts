/**
 * What the command line and the Electron runtime that prints for it agree on: a folder that holds
 * the document and its page, and gets the PDF file.
 */
export const PRINT_SWITCH = 'print-document-in';
export const PRINT_FILES = {
  html: 'document.html',
  page: 'page.json',
  pdf: 'document.pdf',
} as const;
