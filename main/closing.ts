import { setTimeout as wait } from 'node:timers/promises';
import { app, type BrowserWindow, dialog } from 'electron';
import type { Failure } from '../shared/failure';
import type { Translate } from '../shared/messages';
import { notify } from './ipc';
import { logInfo } from './log';

export interface ClosingContext {
  window: BrowserWindow;
  translate: () => Translate;
  /** Resolves when no save is under way. */
  settle: () => Promise<void>;
  /** Why the last save failed, if it did. */
  lastFailure: () => Failure | null;
}

/** Nothing hangs longer than this when the program is to end. */
const PATIENCE_MS = 2000;

/**
 * Before the window closes, it sends what it has not saved yet. Returns what `app:flushed` calls
 * when that has been done.
 */
export function setupClosing(context: ClosingContext): () => void {
  const { window } = context;
  let isClosing = false;
  let isAsked = true;
  let onFlushed: () => void = () => undefined;

  const flush = async () => {
    if (window.webContents.isCrashed()) return;
    const flushed = new Promise<void>((resolve) => {
      onFlushed = resolve;
    });
    notify(window.webContents, 'flush', undefined);
    await flushed;
    await context.settle();
  };
  const close = async () => {
    const late = await Promise.race([flush(), wait(PATIENCE_MS, 'late' as const)]);
    if (late) logInfo('closing.impatient');
    const failure = context.lastFailure();
    if (failure && isAsked && (await wantsToStay(context, failure))) isClosing = false;
    else window.destroy();
  };
  window.on('close', (event) => {
    event.preventDefault();
    if (isClosing) return;
    isClosing = true;
    void close();
  });
  // Windows ends its session without waiting for more than the answer to this.
  window.on('query-session-end', () => notify(window.webContents, 'flush', undefined));
  // A document that is being printed has a hidden window of its own.
  window.on('closed', () => app.quit());
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      logInfo('closing.signal', { signal });
      // Nobody may be there to answer.
      isAsked = false;
      app.quit();
    });
  }
  return () => onFlushed();
}

async function wantsToStay(
  { window, translate }: ClosingContext,
  failure: Failure,
): Promise<boolean> {
  const t = translate();
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: t('native.notSaved'),
    detail: t('native.notSavedDetail', {
      sentence: t(`failure.${failure.reason}`, { file: failure.file }),
    }),
    buttons: [t('native.stay'), t('native.closeAnyway')],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 0;
}
