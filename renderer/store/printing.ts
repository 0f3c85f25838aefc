import { api } from './api';
import { exportReport } from './exporting';
import { documentFormId } from './forms';
import { flush } from './saver';
import { toast, toastFailure } from './toasts';
import { workspace } from './workspace';

/** Prints the open report, as it is on the screen, by the system's dialog. */
export async function printReport(): Promise<void> {
  const { report } = workspace.getState();
  if (!report) return;
  await flush();
  const outcome = await api.call('print:report', {
    reportId: report.id,
    formId: documentFormId(),
  });
  switch (outcome.kind) {
    case 'failed':
      return toastFailure(outcome);
    case 'cancelled':
      return;
    case 'printed':
      return void toast({ tone: 'success', message: { key: 'print.printed' } });
    case 'noPrinter':
    case 'notPrinted':
      return void toast({
        tone: 'danger',
        message: { key: `print.${outcome.kind}` },
        actions: [{ label: 'print.exportInstead', run: () => void exportReport('pdf') }],
      });
  }
}
