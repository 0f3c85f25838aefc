import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { app, type BrowserWindow, shell } from 'electron';
import { version } from '../package.json';
import type { Failure } from '../shared/failure';
import type { Start } from '../shared/ipc';
import type { Preferences } from '../shared/model/preferences';
import type { Handlers } from './answer';
import { registerScheme, setupProtocol } from './app-protocol';
import { Appearance } from './appearance';
import { setupClosing } from './closing';
import { refuseSwitches, shortenedArguments } from './command-line';
import { Sealing } from './exchange/sealing';
import { folderToPrintIn, printInFolder } from './export/print-process';
import { createHandlers } from './handlers';
import { ForeignFiles } from './import/foreign-files';
import { notify, setupIpc } from './ipc';
import type { LibraryAccess } from './library-access';
import { logInfo } from './log';
import { setupLogFile } from './log-file';
import { removeDefaultMenu, setupTextMenu } from './menu';
import { openLibraryOrQuit } from './open-library';
import { OpenedFiles } from './opened-files';
import { SearchService } from './search/search-service';
import { setupSecurity } from './security';
import { placeDictionaries } from './spelling/dictionaries';
import { Spelling } from './spelling/spelling';
import { readFirstStart, readPreferences, readStart } from './start-data';
import { setupUserData } from './user-data';
import { createWindow } from './window';
import { setupBugs, setupWindowCrash } from './window-crash';

/** The life of the program, in the order in which it begins. */

setupUserData();
const refused = refuseSwitches(app.commandLine);
registerScheme();
// Chromium refuses to run as root in its sandbox, and this call would overrule the switch.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
const printFolder = folderToPrintIn();
const shortened = shortenedArguments(process.argv.slice(1));
if (shortened) {
  app.relaunch({ args: shortened });
  app.exit(0);
} else if (printFolder !== null) void printInFolder(printFolder);
else if (app.requestSingleInstanceLock()) void run();
else app.quit();

async function run(): Promise<void> {
  const appearance = new Appearance();
  const openedFiles = new OpenedFiles();
  openedFiles.add(process.argv, process.cwd());
  setupLogFile();
  setupBugs(appearance.translate);
  setupSecurity();
  removeDefaultMenu();
  const spelling = new Spelling(placeDictionaries());
  if (refused.length > 0) logInfo('program.switchesRefused', { names: refused.join(',') });
  logInfo('program.started', { version, electron: process.versions.electron ?? '' });
  // Reading the library and loading the window take their time side by side.
  let onScriptServed: () => void = () => undefined;
  const scriptServed = new Promise<void>((resolve) => {
    onScriptServed = resolve;
  });
  const reading = readLibrary(appearance, scriptServed);

  await app.whenReady();
  const findPicture = async (file: string) => (await reading).access.library.pictures.find(file);
  setupProtocol(join(import.meta.dirname, '..', 'renderer'), findPicture, onScriptServed);
  const window = createWindow(join(import.meta.dirname, 'preload.cjs'));
  setupIpc(reading.then((read) => setupProgram(window, appearance, spelling, openedFiles, read)));
  setupWindowCrash(window, appearance.translate);
  setupTextMenu(window, appearance.translate, {
    learn: (word) => notify(window.webContents, 'learnWord', word),
    ignore: (word) => spelling.ignore(word),
    protect: () => notify(window.webContents, 'command', 'protectPassage'),
  });
  setupSecondStart(window, openedFiles);
  openedFiles.listen(() => notify(window.webContents, 'fileOpened', undefined));
}

interface ReadLibrary {
  access: LibraryAccess;
  firstStart: Promise<Start>;
}

async function readLibrary(
  appearance: Appearance,
  scriptServed: Promise<void>,
): Promise<ReadLibrary> {
  const access = await openLibraryOrQuit(appearance);
  const { library } = access;
  const read = await readPreferences(library);
  const firstStart = readFirstStart(access, read, version, scriptServed);
  await app.whenReady();
  appearance.setPreferences(read.preferences);
  return { access, firstStart };
}

/** The window and the library meet: what the menus and the channels do. */
function setupProgram(
  window: BrowserWindow,
  appearance: Appearance,
  spelling: Spelling,
  openedFiles: OpenedFiles,
  { access, firstStart }: ReadLibrary,
): Handlers {
  const { translate } = appearance;
  const { library } = access;
  access.onChange = (state) => notify(window.webContents, 'lock', state);
  releaseAtTheEnd(access);
  const applyToWindow = ({ zoom, spelling: isChecked }: Preferences) => {
    window.webContents.setZoomFactor(zoom);
    spelling.setEnabled(isChecked);
  };
  applyToWindow(appearance.preferences);
  const failures = new Map<string, Failure | null>();
  const onFlushed = setupClosing({
    window,
    translate,
    settle: library.settle,
    lastFailure: () =>
      failures.get('report') ?? failures.get('registry') ?? failures.get('desk') ?? null,
  });
  appearance.setActions({
    run: (command) => notify(window.webContents, 'command', command),
    openReport: (id) => notify(window.webContents, 'openReport', { id }),
    clearRecentReports: () => notify(window.webContents, 'clearRecent', undefined),
    showDataFolder: () => void shell.openPath(library.folder),
    showLog: () => void shell.openPath(app.getPath('logs')),
  });
  return createHandlers({
    window,
    library,
    sealing: new Sealing(join(import.meta.dirname, 'sealing-worker.cjs')),
    access,
    search: new SearchService(join(import.meta.dirname, 'search-worker.cjs'), library.folder),
    foreignFiles: new ForeignFiles(join(import.meta.dirname, 'import-worker.cjs')),
    translate,
    readStart: onceThen(firstStart, () => readStart(access, appearance.preferences, version)),
    openedFiles,
    spelling,
    onPreferences: (preferences) => {
      appearance.setPreferences(preferences);
      applyToWindow(preferences);
    },
    onMenuState: appearance.setMenuState,
    onRecentReports: appearance.setRecentReports,
    onFlushed,
    onSaved: (file, failure) => failures.set(file, failure),
  });
}

/** A second start brings the window up, and hands it the report that it was to open. */
function setupSecondStart(window: BrowserWindow, openedFiles: OpenedFiles): void {
  app.on('second-instance', (_event, argv, folder) => {
    openedFiles.add(argv, folder);
    if (window.isMinimized()) window.restore();
    window.focus();
  });
}

/** The next program finds the library free; should it come to nothing, it finds this one dead. */
function releaseAtTheEnd(access: LibraryAccess): void {
  let isReleased = false;
  app.on('will-quit', (event) => {
    if (isReleased) return;
    event.preventDefault();
    void Promise.race([access.release(), wait(RELEASE_MS)]).then(() => {
      isReleased = true;
      app.quit();
    });
  });
}

const RELEASE_MS = 500;

/** The first answer is ready before it is asked for; a window that is loaded again needs a new one. */
function onceThen<T>(first: Promise<T>, next: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = first;
  return () => {
    const current = answer ?? next();
    answer = null;
    return current;
  };
}
