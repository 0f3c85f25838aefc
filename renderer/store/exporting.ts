import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ChangesFormat } from '../../shared/changes/formats';
import type { ExportFormat, ExportOutcome, Notice } from '../../shared/ipc';
import { api } from './api';
import { documentFormId } from './forms';
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
  if (!report || exporting.getState().kind === 'running' || !(await isOnDisk())) return;
  exporting.setState({ kind: 'running', format, step: 'composing' }, true);
  try {
    tell(
      await api.call('export:write', {
        reportId: report.id,
        format,
        formId: documentFormId(),
      }),
    );
  } finally {
    exporting.setState({ kind: 'idle' }, true);
  }
}

export interface ExchangeOptions {
  withContactDetails: boolean;
  /** '' for a file that no password protects. */
  passphrase: string;
}

/** Writes the open report for a colleague, to a file that the user chooses. */
export async function writeExchange(options: ExchangeOptions): Promise<void> {
  const { report } = workspace.getState();
  if (!report || !(await isOnDisk())) return;
  tell(await api.call('exchange:write', { reportId: report.id, ...options }));
}

/** Writes what has changed in the open report since an edition. */
export async function writeChanges(version: string, format: ChangesFormat): Promise<void> {
  const { report } = workspace.getState();
  if (!report || !(await isOnDisk())) return;
  tell(await api.call('changes:write', { reportId: report.id, version, format }));
}

/** Writes the sheet on which those who have to agree to the open report sign. */
export async function writeSheet(format: ChangesFormat): Promise<void> {
  const { report } = workspace.getState();
  if (!report || !(await isOnDisk())) return;
  tell(await api.call('sheet:write', { reportId: report.id, format }));
}

/** Exports read the disk; false, and said so, when what is on the screen can't get there. */
async function isOnDisk(): Promise<boolean> {
  await flush();
  const saved = saveState.getState();
  if (saved.kind === 'failed') toastFailure({ ...saved, kind: 'failed' });
  return saved.kind !== 'failed';
}

function tell(outcome: ExportOutcome): void {
  if (outcome.kind === 'failed') toastFailure(outcome);
  if (outcome.kind !== 'written') return;
  const { file, token } = outcome;
  toast({
    tone: 'success',
    message: { key: 'toast.exported', values: { file } },
    actions: [
      { label: 'action.openFile', run: () => void api.call('export:open', { token }) },
      { label: 'action.showInFolder', run: () => void api.call('export:showInFolder', { token }) },
    ],
  });
}

/** Gives the export up; nothing is written. */
export const cancelExport = (): void => void api.call('export:cancel', undefined);

/** Follows what main says about the export under way. */
export const listenToProgress = (): (() => void) =>
  api.listen('exportProgress', ({ step }) => {
    const state = exporting.getState();
    if (state.kind === 'running') exporting.setState({ ...state, step }, true);
  });
