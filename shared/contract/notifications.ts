import { z } from 'zod';
import { lockStateSchema } from '../library-lock';

/** Menu commands that the window carries out. */
export const COMMANDS = [
  'newReport',
  'importReport',
  'showBin',
  'showHistory',
  'showChanges',
  'closeReport',
  'print',
  'exportDocx',
  'exportOdt',
  'exportPdf',
  'exportXlsx',
  'exportHtml',
  'exportMd',
  'exportTxt',
  'exportJson',
  'undo',
  'redo',
  'find',
  'replace',
  'protectPassage',
  'search',
  'capture',
  'addRecord',
  'duplicateRecord',
  'showStart',
  'showInbox',
  'showLibrary',
  'showCities',
  'goBack',
  'goForward',
  'nextRegion',
  'togglePreview',
  'focusMode',
  'zoomIn',
  'zoomOut',
  'zoomReset',
  'review',
  'showChecklist',
  'showHandEdits',
  'fitToPages',
  'showForms',
  'showProfiles',
  'settings',
  'themeSystem',
  'themeLight',
  'themeDark',
  'localeRu',
  'localeEn',
  'help',
  'showShortcuts',
  'welcome',
  'saveDiagnostics',
  'about',
] as const;
export const commandSchema = z.enum(COMMANDS);
export type Command = z.infer<typeof commandSchema>;

/** What the main process tells the window unasked. */
export const notifications = {
  command: commandSchema,
  /** Save everything now and answer on `app:flushed`: the program is about to end. */
  flush: z.void(),
  /** A file waits on `import:opened`. */
  fileOpened: z.void(),
  /** A report that the menu of recent ones names. */
  openReport: z.object({ id: z.string() }),
  clearRecent: z.void(),
  /** A word for the personal dictionary, from the menu of a text. */
  learnWord: z.string(),
  /** Who may write to the library has changed. */
  lock: lockStateSchema,
  exportProgress: z.object({ step: z.enum(['composing', 'rendering', 'writing']) }),
} as const satisfies Record<string, z.ZodType>;

export type Notification = keyof typeof notifications;
export type Notice<N extends Notification> = z.infer<(typeof notifications)[N]>;
