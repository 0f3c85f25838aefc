import type { Command } from '../../shared/ipc';
import { SHORTCUTS } from '../../shared/shortcuts';

export const isMac = navigator.platform.startsWith('Mac');

/** A command's keys as they stand on the keyboard, such as `Ctrl+Z`. */
export const keysOf = (command: Command): string | undefined =>
  SHORTCUTS[command]?.[0].replace('CmdOrCtrl', isMac ? '⌘' : 'Ctrl');
