import { cityQuestionnaire } from '../../shared/model/city-questionnaire';
import { emptyReport, type Report, type ReportSummary } from '../../shared/model/report';
import { api } from './api';
import { newId } from './id';
import { flush, rebaseSaver } from './saver';
import { goTo, setPreferences, shell } from './shell';
import { firstQuestion } from './start';
import { toast, toastFailure } from './toasts';
import { openWorkspace, workspace } from './workspace';

/** What is done to whole reports. Each leaves the open one saved. */

const refreshList = async (): Promise<void> =>
  shell.setState({ reports: await api.call('library:list', undefined) });

function show(report: Report, rev: number, savedAt: string): void {
  openWorkspace(report);
  rebaseSaver({ reportRev: rev, savedAt });
  shell.setState({ chosen: {}, query: '' });
  setPreferences({ lastReportId: report.id });
  goTo(firstQuestion());
}

export async function openReport(id: string): Promise<void> {
  await flush();
  const outcome = await api.call('report:open', { id });
  if (outcome.kind === 'opened') return show(outcome.report, outcome.rev, outcome.savedAt);
  toastFailure(outcome);
  await refreshList();
}

/** Adds a report to the library and opens it; false when it could not be written. */
export async function addReport(report: Report): Promise<boolean> {
  await flush();
  const outcome = await api.call('report:create', report);
  if (outcome.kind === 'failed') {
    toastFailure(outcome);
    return false;
  }
  await refreshList();
  show(outcome.report, outcome.rev, outcome.savedAt);
  return true;
}

export const createReport = (city: string, year: number): Promise<boolean> =>
  addReport(emptyReport(newId(), city, year, cityQuestionnaire));

export async function closeReport(): Promise<void> {
  await flush();
  openWorkspace(null);
  rebaseSaver({});
  await refreshList();
  goTo({ screen: 'library' });
}

/** Shows the library; the open report stays open behind it. */
export async function showLibrary(): Promise<void> {
  await flush();
  await refreshList();
  goTo({ screen: 'library' });
}

/** Puts a report into the bin; the message that says so can bring it back. */
export async function deleteReport({ id, city, year }: ReportSummary): Promise<void> {
  if (workspace.getState().report?.id === id) await closeReport();
  const outcome = await api.call('report:delete', { id });
  await refreshList();
  if (outcome.kind === 'failed') return toastFailure(outcome);
  toast({
    tone: 'neutral',
    message: { key: 'toast.reportDeleted', values: { city, year: String(year) } },
    actions: [{ label: 'action.undo', run: () => void restoreReport(id) }],
  });
}

async function restoreReport(id: string): Promise<void> {
  const outcome = await api.call('report:restore', { id });
  await refreshList();
  if (outcome.kind === 'failed') toastFailure(outcome);
}
