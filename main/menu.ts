import { type BrowserWindow, Menu } from 'electron';
import type { Translate } from '../shared/messages';
import {
  type MenuContext,
  menuTemplate,
  type SpellingActions,
  textMenuTemplate,
} from './menu-template';

/** Electron's own menu reloads pages and opens developer tools; it is never shown. */
export const removeDefaultMenu = (): void => Menu.setApplicationMenu(null);

export const showMenu = (context: MenuContext): void =>
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(context)));

export function setupTextMenu(
  window: BrowserWindow,
  translate: () => Translate,
  actions: Omit<SpellingActions, 'replace'> & { protect: () => void },
): void {
  const { webContents } = window;
  webContents.on('context-menu', (_event, params) => {
    const template = textMenuTemplate(params, translate(), {
      ...actions,
      replace: (word) => webContents.replaceMisspelling(word),
    });
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  });
}
