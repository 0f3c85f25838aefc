import type { ExportFormat } from '../ipc';

/** The formats in which changes can be marked. */
export const CHANGES_FORMATS = ['docx', 'odt', 'pdf', 'html'] as const satisfies ExportFormat[];
export type ChangesFormat = (typeof CHANGES_FORMATS)[number];

export const isChangesFormat = (format: ExportFormat): format is ChangesFormat =>
  CHANGES_FORMATS.some((each) => each === format);
