import type { StoredReport } from '../../shared/ipc';
import type { Questionnaire } from '../../shared/model/questionnaire';
import {
  type DocumentLanguage,
  emptyReport,
  type Report,
  type ReportSummary,
} from '../../shared/model/report';
import { nextYearReport } from '../../shared/year/carry-over';
import { setAccess } from './access';
import { api } from './api';
import { issueIfOwn } from './form-editing';
import { newId } from './id';
import { flush, rebaseSaver } from './saver';
import { goTo, setPreferences, shell } from './shell';
import { firstQuestion } from './start';
import { toast, toastFailure } from './toasts';
import { openWorkspace, workspace } from './workspace';

/** What is done to whole reports. Each leaves the open one saved. */

const RECENT = 10;

const refreshList = async (): Promise<void> =>
  shell.setState({ reports: await api.call('library:list', undefined) });

function show({ report, rev, savedAt, isNewer = false }: StoredReport): void {
  openWorkspace(report);
  setAccess({ isNewer });
  rebaseSaver({ reportRev: rev, savedAt });
  shell.setState({ chosen: {}, query: '' });
  const { recentReportIds } = shell.getState().preferences;
  setPreferences({
    lastReportId: report.id,
    recentReportIds: [report.id, ...recentReportIds.filter((id) => id !== report.id)].slice(
      0,
      RECENT,
    ),
  });
  goTo(firstQuestion(report));
}

export async function openReport(id: string): Promise<void> {
  await flush();
  const outcome = await api.call('report:open', { id });
  if (outcome.kind === 'opened') return show(outcome);
  toastFailure(outcome);
  await refreshList();
}

export const showReportFile = (id: string): void => void api.call('report:showFile', { id });

/** Adds a report to the library and opens it; false when it could not be written. */
export async function addReport(report: Report): Promise<boolean> {
  await flush();
  const outcome = await api.call('report:create', report);
  if (outcome.kind === 'failed') {
    toastFailure(outcome);
    return false;
  }
  await refreshList();
  show(outcome);
  return true;
}

export function createReport(
  city: string,
  year: number,
  form: Questionnaire,
  language: DocumentLanguage,
): Promise<boolean> {
  const report = { ...emptyReport(newId(), city, year, form), language };
  issueIfOwn(report);
  return addReport(report);
}

/** Begins the year after a report's with what that one left, which is the first to be looked at. */
export async function createFromLastYear(id: string): Promise<boolean> {
  const last = await readReport(id);
  if (last === null || !(await addReport(nextYearReport(last, newId)))) return false;
  if ((workspace.getState().report?.checklist.length ?? 0) > 0) goTo({ screen: 'checklist' });
  return true;
}

/** Copies a report with all its records under another city or year. */
export async function createCopy(id: string, city: string, year: number): Promise<boolean> {
  const source = await readReport(id);
  return source !== null && addReport({ ...source, id: newId(), city, year });
}

/** A report of the library as it is now, without opening it; null when it can't be read. */
async function readReport(id: string): Promise<Report | null> {
  await flush();
  const { report } = workspace.getState();
  if (report?.id === id) return report;
  const outcome = await api.call('report:open', { id });
  if (outcome.kind === 'opened') return outcome.report;
  toastFailure(outcome);
  return null;
}

export async function closeReport(): Promise<void> {
  await flush();
  openWorkspace(null);
  setAccess({ isNewer: false });
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

/** Brings a report back to its place: this file of the bin, or the one deleted last. */
export async function restoreReport(id: string, name?: string): Promise<boolean> {
  const outcome = await api.call('report:restore', { id, ...(name ? { name } : {}) });
  await refreshList();
  if (outcome.kind === 'failed') toastFailure(outcome);
  return outcome.kind === 'opened';
}
