import type { Command } from './ipc';

/**
 * The keys of each command as Electron accelerators; the first is the one that menus show. The
 * window carries them out by the place of the key and not by its letter, so that they work in the
 * Russian keyboard layout as in the Latin one.
 */
export const SHORTCUTS: Partial<Record<Command, readonly [string, ...string[]]>> = {
  newReport: ['CmdOrCtrl+Shift+N'],
  importReport: ['CmdOrCtrl+O'],
  closeReport: ['CmdOrCtrl+W'],
  exportDocx: ['CmdOrCtrl+Shift+S'],
  exportPdf: ['CmdOrCtrl+Shift+P'],
  undo: ['CmdOrCtrl+Z'],
  redo: ['CmdOrCtrl+Shift+Z', 'CmdOrCtrl+Y'],
  print: ['CmdOrCtrl+P'],
  find: ['CmdOrCtrl+F'],
  replace: ['CmdOrCtrl+H'],
  protectPassage: ['CmdOrCtrl+Shift+K'],
  search: ['CmdOrCtrl+K'],
  capture: ['CmdOrCtrl+N'],
  addRecord: ['CmdOrCtrl+Enter'],
  duplicateRecord: ['CmdOrCtrl+D'],
  showStart: ['CmdOrCtrl+1'],
  showInbox: ['CmdOrCtrl+2'],
  showLibrary: ['CmdOrCtrl+3'],
  showCities: ['CmdOrCtrl+4'],
  goBack: ['Alt+Left'],
  goForward: ['Alt+Right'],
  nextRegion: ['F6'],
  togglePreview: ['CmdOrCtrl+E'],
  focusMode: ['CmdOrCtrl+Shift+F'],
  zoomIn: ['CmdOrCtrl+=', 'CmdOrCtrl+Shift+=', 'CmdOrCtrl+NumpadAdd'],
  zoomOut: ['CmdOrCtrl+-', 'CmdOrCtrl+NumpadSubtract'],
  zoomReset: ['CmdOrCtrl+0', 'CmdOrCtrl+Numpad0'],
  review: ['F7'],
  settings: ['CmdOrCtrl+,'],
  help: ['F1'],
  showShortcuts: ['CmdOrCtrl+/'],
};

/** What of a keyboard event names the keys that are down. */
export interface PressedKeys {
  /** The place of the key, such as `KeyZ`, whatever letter it types. */
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

const CODES: Record<string, string> = {
  '/': 'Slash',
  '=': 'Equal',
  '-': 'Minus',
  ',': 'Comma',
  '.': 'Period',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
};

const codeOf = (key: string): string => {
  if (/^[A-Z]$/.test(key)) return `Key${key}`;
  return /^\d$/.test(key) ? `Digit${key}` : (CODES[key] ?? key);
};

/** True when exactly the keys of an accelerator such as `CmdOrCtrl+Shift+Z` are pressed. */
export function matchesShortcut(
  pressed: PressedKeys,
  accelerator: string,
  isMac: boolean,
): boolean {
  const parts = accelerator.split('+');
  const key = parts.at(-1) ?? '';
  const command = parts.includes('CmdOrCtrl');
  return (
    pressed.code === codeOf(key) &&
    pressed.ctrlKey === (command && !isMac) &&
    pressed.metaKey === (command && isMac) &&
    pressed.shiftKey === parts.includes('Shift') &&
    pressed.altKey === parts.includes('Alt')
  );
}

/** The command whose keys are pressed, or null. */
export function commandOf(pressed: PressedKeys, isMac: boolean): Command | null {
  for (const [command, accelerators] of Object.entries(SHORTCUTS)) {
    if (accelerators.some((accelerator) => matchesShortcut(pressed, accelerator, isMac))) {
      return command as Command;
    }
  }
  return null;
}
