import { useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { changeItem } from '../../shared/edit/edit-answer';
import { addEntry, changeEntry } from '../../shared/edit/edit-registry';
import { formOf } from '../../shared/forms/form-of';
import type { Event } from '../../shared/model/event';
import { localDay } from '../../shared/year/days';
import {
  agreementForSigning,
  cityOf,
  type DraftType,
  draftOf,
  proposedSteps,
} from '../../shared/year/draft';
import type { Due, RecordRef } from '../../shared/year/due';
import { duesOf, dutiesOf } from '../../shared/year/dues';
import { type ReportFacts, reportFacts } from '../../shared/year/facts';
import { firstQuestionOf } from '../../shared/year/section';
import { addItem } from '../../shared/year/turn-into';
import { api } from './api';
import { newId } from './id';
import { openReport } from './library';
import type { Place } from './place';
import { flush } from './saver';
import { goTo, openDialog, shell, useShell } from './shell';
import { toast } from './toasts';
import { editDesk, editTogether, useWorkspace, workspace } from './workspace';
import { goToRecord } from './year';

/** What is due, from the registry and all reports of the library. */

const START: Place = { screen: 'start' };

const facts = createStore<{ all: ReportFacts[]; isRead: boolean }>(() => ({
  all: [],
  isRead: false,
}));

const today = () => localDay(new Date());

/** Asks main for what the reports say; the list of reports comes up to date by the way. */
export async function readFacts(): Promise<void> {
  await flush();
  const [all, reports] = await Promise.all([
    api.call('archive:reportFacts', { today: today() }),
    api.call('library:list', undefined),
  ]);
  facts.setState({ all, isRead: true });
  shell.setState({ reports });
}

/** True once the reports have been read for the first time. */
export const useFactsRead = (): boolean => useStore(facts, ({ isRead }) => isRead);

/** Everything that is due, with what is settled apart; the open report counts as it is now. */
export function useDues(): { open: Due[]; settled: Due[] } {
  const registry = useWorkspace((state) => state.registry);
  const report = useWorkspace((state) => state.report);
  const archived = useWorkspace(({ desk }) => desk.archivedReportIds);
  const settledKeys = useWorkspace(({ desk }) => desk.settledDues);
  const reports = useShell((state) => state.reports);
  const all = useStore(facts, (state) => state.all);
  const day = today();
  return useMemo(() => {
    const others = all.filter(({ reportId }) => reportId !== report?.id);
    const dues = duesOf({
      registry,
      reports: reports.filter(({ id }) => !archived.includes(id)),
      facts: report ? [...others, reportFacts(report, day)] : others,
      today: day,
    });
    const keys = new Set(settledKeys);
    return {
      open: dues.filter(({ key }) => !keys.has(key)),
      settled: dues.filter(({ key }) => keys.has(key)),
    };
  }, [registry, report, archived, settledKeys, reports, all, day]);
}

const withSettled = (keys: readonly string[], key: string): string[] =>
  keys.includes(key) ? [...keys] : [...keys, key];

/** Takes a reminder from the list; it needs nothing more. */
export function settleDue({ key }: Due): void {
  editDesk((desk) => ({ ...desk, settledDues: withSettled(desk.settledDues, key) }), {
    place: START,
  });
  toast({
    tone: 'neutral',
    message: { key: 'due.settledToast' },
    actions: [{ label: 'action.undo', run: () => unsettleDue(key) }],
  });
}

export const unsettleDue = (key: string): void =>
  editDesk(
    (desk) => ({ ...desk, settledDues: desk.settledDues.filter((settled) => settled !== key) }),
    { place: START },
  );

/** Goes to what a reminder is about, in whichever report it stands. */
export async function goToSource(due: Due): Promise<void> {
  if ('cityId' in due) return goTo({ screen: 'cities', cityId: due.cityId });
  if ('ref' in due) return goToRef(due.ref);
  if (due.kind === 'approval')
    return 'ref' in due.of
      ? goToRef(due.of.ref)
      : goTo({ screen: 'cities', cityId: due.of.cityId });
  if (due.kind === 'report')
    return due.reportId === null ? openDialog('newReport') : openReport(due.reportId);
}

export async function goToRef({ reportId, recordId }: RecordRef): Promise<void> {
  if (await isOpen(reportId)) goToRecord(recordId);
}

async function isOpen(reportId: string): Promise<boolean> {
  if (workspace.getState().report?.id !== reportId) await openReport(reportId);
  return workspace.getState().report?.id === reportId;
}

/** Adds the proposed record to a report and settles the reminder, as one step of undo. */
export async function draftDue(due: Due, type: DraftType, reportId: string): Promise<void> {
  if (!(await isOpen(reportId))) return;
  const { registry, report: open } = workspace.getState();
  if (!open) return;
  const question = firstQuestionOf(type === 'task' ? 'tasks' : 'eventsByMonth', formOf(open));
  const id = newId();
  const item = draftOf(due, type, registry, id, open.language);
  if (!question || !item) return;
  editTogether(
    ({ report, desk }) =>
      report
        ? {
            report: addItem(report, question.id, item),
            desk: { ...desk, settledDues: withSettled(desk.settledDues, due.key) },
          }
        : {},
    { place: START },
  );
  goTo(START);
  toast({
    tone: 'success',
    message: { key: 'due.drafted', values: { type } },
    actions: [{ label: 'due.goToDraft', run: () => goToRecord(id) }],
  });
}

/** Writes the steps to a signature into an agreement, and goes there. */
export async function addApprovalSteps(due: Due): Promise<void> {
  const duty = dutiesOf(facts.getState().all).find(({ kind }) => kind === 'approval');
  if (due.kind !== 'approval' || duty?.kind !== 'approval') return;
  const city = cityOf(due, workspace.getState().registry);
  if (!city) return;
  const place: Place = { screen: 'cities', cityId: city.id };
  if ('agreementId' in due.of) {
    const { agreementId } = due.of;
    const steps = proposedSteps(duty, due.signing, newId);
    editTogether(
      ({ registry }) => ({
        registry: changeEntry(registry, city.id, 'agreements', agreementId, { steps }),
      }),
      { place: START },
    );
  } else {
    const { reportId, recordId } = due.of.ref;
    if (!(await isOpen(reportId))) return;
    const agreement = agreementForSigning(due, duty, newId);
    editTogether(
      ({ report, registry }) => ({
        registry: addEntry(registry, city.id, 'agreements', agreement),
        report: report && changeItem<Event>(report, recordId, { agreementIds: [agreement.id] }),
      }),
      { place: START },
    );
    goTo(START);
  }
  toast({
    tone: 'success',
    message: { key: 'due.stepsAdded' },
    actions: [{ label: 'due.goToCity', run: () => goTo(place) }],
  });
}
