import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import { isStartPage, START_PAGE } from './bundle';
import { logError } from './log';
import { readSmallFile, writeSmallFile } from './small-file';
import {
  DEFAULT_SIZE,
  fitToDisplays,
  MINIMUM_SIZE,
  type WindowState,
  windowStateSchema,
} from './window-state';

/** The page's own ground, so that nothing flashes before it is painted. */
const GROUND = { light: '#f4f3f0', dark: '#191a1c' };
const TITLE = 'Побратим';

/** The window, which loads at once and shows itself when there is something to see. */
export function createWindow(preload: string): BrowserWindow {
  const statePath = join(app.getPath('userData'), 'window-state.json');
  const state = readSmallFile(statePath, windowStateSchema);
  const displays = screen.getAllDisplays().map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    ...(state ? fitToDisplays(state.bounds, displays) : DEFAULT_SIZE),
    minWidth: MINIMUM_SIZE.width,
    minHeight: MINIMUM_SIZE.height,
    title: TITLE,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: true,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => {
    if (state?.isMaximised) window.maximize();
    else window.show();
  });
  nativeTheme.on('updated', () => {
    if (!window.isDestroyed())
      window.setBackgroundColor(nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light);
  });
  rememberState(window, statePath);
  const load = () =>
    window.loadURL(START_PAGE).catch((error: unknown) => logError('window.notLoaded', error));
  // Nobody is asked before a page empties itself (`about:blank`); all other ways out are closed.
  window.webContents.on('did-navigate', (_event, address) => {
    if (!isStartPage(address)) void load();
  });
  void load();
  return window;
}

const REST_MS = 500;

/** Soon after each change too, since a program that is killed is never closed. */
function rememberState(window: BrowserWindow, path: string): void {
  let timer: NodeJS.Timeout | undefined;
  const save = () => {
    clearTimeout(timer);
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
    const state: WindowState = {
      bounds: window.getNormalBounds(),
      isMaximised: window.isMaximized(),
    };
    void writeSmallFile(path, state);
  };
  const saveSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(save, REST_MS);
  };
  for (const event of ['resize', 'move', 'maximize', 'unmaximize'] as const)
    window.on(event as 'resize', saveSoon);
  window.on('close', save);
  window.on('closed', () => clearTimeout(timer));
}
