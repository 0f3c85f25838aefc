import type { Command } from './ipc';

export const COMMAND_GROUPS = ['file', 'edit', 'insert', 'view', 'go', 'tools', 'help'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** The menu in which each command stands, for lists of commands in the window. */
export const GROUP_OF_COMMAND: Record<Command, CommandGroup> = {
  newReport: 'file',
  importReport: 'file',
  showBin: 'file',
  showHistory: 'file',
  showChanges: 'file',
  closeReport: 'file',
  print: 'file',
  exportDocx: 'file',
  exportOdt: 'file',
  exportPdf: 'file',
  exportXlsx: 'file',
  exportHtml: 'file',
  exportMd: 'file',
  exportTxt: 'file',
  exportJson: 'file',
  undo: 'edit',
  redo: 'edit',
  find: 'edit',
  replace: 'edit',
  protectPassage: 'edit',
  search: 'edit',
  capture: 'insert',
  addRecord: 'insert',
  duplicateRecord: 'insert',
  showStart: 'go',
  showInbox: 'go',
  showLibrary: 'go',
  showCities: 'go',
  goBack: 'go',
  goForward: 'go',
  nextRegion: 'go',
  togglePreview: 'view',
  focusMode: 'view',
  zoomIn: 'view',
  zoomOut: 'view',
  zoomReset: 'view',
  review: 'tools',
  showChecklist: 'tools',
  showHandEdits: 'tools',
  fitToPages: 'tools',
  showForms: 'tools',
  showProfiles: 'tools',
  settings: 'tools',
  themeSystem: 'view',
  themeLight: 'view',
  themeDark: 'view',
  localeRu: 'view',
  localeEn: 'view',
  help: 'help',
  showShortcuts: 'help',
  welcome: 'help',
  saveDiagnostics: 'tools',
  about: 'help',
};

/** Commands that do nothing while no report is open. */
const NEED_REPORT: ReadonlySet<Command> = new Set([
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
  'replace',
  'duplicateRecord',
  'togglePreview',
  'focusMode',
  'review',
  'showChecklist',
  'showHandEdits',
  'fitToPages',
] satisfies Command[]);

/** Whether a command can do anything now. */
export function isAvailable(
  command: Command,
  state: { hasReport: boolean; canUndo: boolean; canRedo: boolean },
): boolean {
  if (command === 'undo') return state.canUndo;
  if (command === 'redo') return state.canRedo;
  return state.hasReport || !NEED_REPORT.has(command);
}
