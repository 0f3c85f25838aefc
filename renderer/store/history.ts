import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { DifferenceCounts } from '../../shared/history/compare-reports';
import { restoreRecord, restoreReport } from '../../shared/history/restore-record';
import type { ReportVersion, ReportVersions } from '../../shared/history/versions-contract';
import type { Report } from '../../shared/model/report';
import { api } from './api';
import { openReport } from './library';
import { flush } from './saver';
import { goTo, shell } from './shell';
import { toast, toastFailure } from './toasts';
import { editReport, workspace } from './workspace';

/** What is shown of a version: not asked for, on its way, whole, or past reading. */
export type ShownVersion =
  | { kind: 'none' }
  | { kind: 'reading' }
  | { kind: 'read'; report: Report }
  | { kind: 'unreadable' };

/** The history of one report, as its screen shows it. */
interface HistoryState {
  reportId: string | null;
  list: ReportVersions | null;
  /** What each version changed in the one before, by the version's name; null where that is unknown. */
  counts: Record<string, DifferenceCounts | null>;
  chosen: string | null;
  shown: ShownVersion;
}

const NOTHING: HistoryState = {
  reportId: null,
  list: null,
  counts: {},
  chosen: null,
  shown: { kind: 'none' },
};

const history = createStore<HistoryState>(() => NOTHING);
export const useHistory = <T>(select: (state: HistoryState) => T): T => useStore(history, select);

/** Two versions may lie in different folders under one name. */
export const keyOf = ({ source, name }: Pick<ReportVersion, 'source' | 'name'>): string =>
  `${source}/${name}`;

/** The way to the history of the open report. */
export function showOpenHistory(): void {
  const { report } = workspace.getState();
  if (report) showHistory(report.id);
}

/** Opens a report of the library and its history. */
export async function openHistory(id: string): Promise<void> {
  if (workspace.getState().report?.id !== id) await openReport(id);
  if (workspace.getState().report?.id === id) showHistory(id);
}

export const showHistory = (reportId: string): void => goTo({ screen: 'history', reportId });

/** Reads which versions there are, and then, one after the other, what each of them changed. */
export async function readHistory(reportId: string): Promise<void> {
  history.setState({ ...NOTHING, reportId }, true);
  await flush();
  const list = await api.call('history:list', { id: reportId });
  if (history.getState().reportId !== reportId) return;
  history.setState({ list });
  const [newest] = list.versions;
  if (newest) void chooseVersion(keyOf(newest));
  for (const { source, name } of list.versions) {
    if (source !== 'history') continue;
    const counts = await api.call('history:changes', { id: reportId, name });
    if (history.getState().list !== list) return;
    history.setState((state) => ({ counts: { ...state.counts, [name]: counts } }));
  }
}

/** Shows a version. */
export async function chooseVersion(key: string): Promise<void> {
  const { reportId, list } = history.getState();
  const version = list?.versions.find((each) => keyOf(each) === key);
  if (reportId === null || !version) return;
  history.setState({ chosen: key, shown: { kind: 'reading' } });
  const { source, name } = version;
  const read = await api.call('history:read', { id: reportId, place: { source, name } });
  if (history.getState().chosen !== key || history.getState().reportId !== reportId) return;
  history.setState({
    shown: read.kind === 'read' ? { kind: 'read', report: read.report } : { kind: 'unreadable' },
  });
}

/** Brings one record of the open report back to what the version has; a step of undo. */
export function restoreVersionOfRecord(recordId: string, at: string): void {
  const { shown } = history.getState();
  const { place } = shell.getState();
  if (shown.kind !== 'read') return;
  editReport((report) => restoreRecord(report, shown.report, recordId), {
    place,
    step: 'step.restoreRecord',
  });
  toast({ tone: 'success', message: { key: 'toast.recordRestored', values: { at } } });
}

/**
 * Brings the open report back to the version: a step of undo, and what it was before becomes a
 * version itself.
 */
export async function restoreVersionOfReport(at: string): Promise<void> {
  const { shown, reportId } = history.getState();
  const { place } = shell.getState();
  if (shown.kind !== 'read' || reportId === null) return;
  await flush();
  const kept = await api.call('history:keep', { id: reportId });
  if (kept.kind === 'failed') return toastFailure(kept);
  editReport((report) => restoreReport(report, shown.report), {
    place,
    step: 'step.restoreReport',
  });
  toast({ tone: 'success', message: { key: 'toast.versionRestored', values: { at } } });
  await readHistory(reportId);
}

/** Puts a version in the place of a report that is gone, and opens it. */
export async function reviveReport(at: string): Promise<void> {
  const { chosen, reportId, list } = history.getState();
  const version = list?.versions.find((each) => keyOf(each) === chosen);
  if (reportId === null || !version) return;
  const { source, name } = version;
  const revived = await api.call('history:revive', { id: reportId, place: { source, name } });
  if (revived.kind === 'failed') return toastFailure(revived);
  shell.setState(({ notices }) => ({
    notices: notices.filter((notice) => notice.reportId !== reportId),
  }));
  await openReport(reportId);
  toast({ tone: 'success', message: { key: 'toast.versionRestored', values: { at } } });
}
