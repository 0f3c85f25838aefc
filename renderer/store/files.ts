import type { ExportOutcome } from '../../shared/ipc';
import { api } from './api';
import { toast, toastFailure } from './toasts';

/** Says what became of a file that the user wanted to have. */
export function showFile(outcome: ExportOutcome): void {
  if (outcome.kind === 'failed') toastFailure(outcome);
  if (outcome.kind !== 'written') return;
  const { file, token } = outcome;
  toast({
    tone: 'success',
    message: { key: 'toast.saved', values: { file } },
    actions: [
      { label: 'action.showInFolder', run: () => void api.call('export:showInFolder', { token }) },
    ],
  });
}

export const saveDiagnostics = async (): Promise<void> =>
  showFile(await api.call('diagnostics:save', undefined));

export const readLicences = (): Promise<string> => api.call('app:licences', undefined);
