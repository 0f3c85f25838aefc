import { performance } from 'node:perf_hooks';
import { app, type BrowserWindow, dialog } from 'electron';
import type { Translate } from '../shared/messages';
import { crashLimit } from './crash-limit';
import { logError, logInfo } from './log';

/** A window whose process is gone is loaded again and reads from the disk what it had saved. */
export function setupWindowCrash(window: BrowserWindow, translate: () => Translate): void {
  const onCrash = crashLimit(() => performance.now());
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    logInfo('window.crashed', { reason, exitCode });
    if (onCrash() === 'reload') window.webContents.reload();
    else void explainAndQuit(window, translate());
  });
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason !== 'clean-exit') logInfo('process.gone', { type, reason, exitCode });
  });
}

async function explainAndQuit(window: BrowserWindow, t: Translate): Promise<void> {
  await dialog.showMessageBox(window, {
    type: 'error',
    message: t('native.crashed'),
    detail: t('native.crashedDetail'),
    buttons: [t('menu.quit')],
  });
  window.destroy();
}

/** A bug: it is written to the log and said once at a time; the program goes on. */
export function setupBugs(translate: () => Translate): void {
  let isShown = false;
  const report = async (event: string, error: unknown) => {
    logError(event, error);
    if (isShown || !app.isReady()) return;
    isShown = true;
    const t = translate();
    await dialog.showMessageBox({
      type: 'error',
      message: t('native.bug'),
      detail: t('native.bugDetail', { folder: app.getPath('logs') }),
      buttons: [t('native.close')],
    });
    isShown = false;
  };
  process.on('uncaughtException', (error) => void report('bug.exception', error));
  process.on('unhandledRejection', (error) => void report('bug.rejection', error));
}
