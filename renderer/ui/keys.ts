const isMac = navigator.platform.startsWith('Mac');

/** An Electron accelerator as it stands on the keys: `CmdOrCtrl+Z` → `Ctrl+Z`. */
export const keysText = (accelerator: string): string =>
  accelerator.replace('CmdOrCtrl', isMac ? '⌘' : 'Ctrl');
