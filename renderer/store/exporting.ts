import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ExportFormat, Notice } from '../../shared/ipc';
import { api } from './api';
import { flush, saveState } from './saver';
import { toast, toastFailure } from './toasts';
import { workspace } from './workspace';

export type Exporting =
  | { kind: 'idle' }
  | { kind: 'running'; format: ExportFormat; step: Notice<'exportProgress'>['step'] };

export const exporting = createStore<Exporting>(() => ({ kind: 'idle' }));
export const useExporting = (): Exporting => useStore(exporting);

/** Writes the open report, as it is on the screen, to a file that the user chooses. */
export async function exportReport(format: ExportFormat): Promise<void> {
  const { report } = workspace.getState();
  if (!report || exporting.getState().kind === 'running') return;
  await flush();
  const saved = saveState.getState();
  if (saved.kind === 'failed') return toastFailure({ ...saved, kind: 'failed' });
  exporting.setState({ kind: 'running', format, step: 'composing' }, true);
  try {
    const outcome = await api.call('export:write', { reportId: report.id, format });
    if (outcome.kind === 'failed') toastFailure(outcome);
    if (outcome.kind === 'written') {
      const { file, token } = outcome;
      toast({
        tone: 'success',
        message: { key: 'toast.exported', values: { file } },
        actions: [
          { label: 'action.openFile', run: () => void api.call('export:open', { token }) },
          {
            label: 'action.showInFolder',
            run: () => void api.call('export:showInFolder', { token }),
          },
        ],
      });
    }
  } finally {
    exporting.setState({ kind: 'idle' }, true);
  }
}

/** Gives the export up; nothing is written. */
export const cancelExport = (): void => void api.call('export:cancel', undefined);

/** Follows what main says about the export under way. */
export const listenToProgress = (): (() => void) =>
  api.listen('exportProgress', ({ step }) => {
    const state = exporting.getState();
    if (state.kind === 'running') exporting.setState({ ...state, step }, true);
  });
