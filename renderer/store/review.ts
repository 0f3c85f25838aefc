import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Desk } from '../../shared/model/desk';
import type { Registry } from '../../shared/model/registry';
import type { Report } from '../../shared/model/report';
import type { Finding, Fix } from '../../shared/review/finding';
import { hasDrafts } from './drafts';
import { forms } from './forms';
import { newId } from './id';
import type { Place } from './place';
import { goTo, questionPlace } from './shell';
import { editReport, editTogether, workspace } from './workspace';

/** What the review before sending has found. */
export interface Review {
  findings: readonly Finding[];
  /** What was checked last; null before the first check. */
  of: { report: Report; registry: Registry; ownForms: Desk['forms'] } | null;
}

export const review = createStore<Review>(() => ({ findings: [], of: null }));

export const useReview = <T>(select: (state: Review) => T): T => useStore(review, select);

/** Errors and warnings that the author has not decided to leave. */
export const countOpen = (
  findings: readonly Finding[],
  dismissedIds: readonly string[],
): number => {
  const dismissed = new Set(dismissedIds);
  return findings.filter(({ id, severity }) => severity !== 'hint' && !dismissed.has(id)).length;
};

/** Nothing is checked while somebody types: so long it rests first, in milliseconds. */
const REST = 700;

let timer: ReturnType<typeof setTimeout> | undefined;

const later = (delay: number): void => {
  clearTimeout(timer);
  // Who has gone on typing meanwhile does not wait for a check either.
  timer = setTimeout(() => (hasDrafts() ? later(REST) : void check()), delay);
};

/** Checks the open report whenever it has changed; returns the function that stops it. */
export function followReview(): () => void {
  const stop = workspace.subscribe(({ report, registry, desk }, before) => {
    const hasChanged = report !== before.report || registry !== before.registry;
    if (hasChanged || desk.forms !== before.desk.forms) later(REST);
  });
  later(REST);
  return () => {
    stop();
    clearTimeout(timer);
  };
}

/** Checks the open report now, if it isn't yet. The rules are loaded with the first check. */
export async function check(): Promise<void> {
  clearTimeout(timer);
  const { checkReport } = await import('../../shared/review/check');
  const { report, registry, desk } = workspace.getState();
  const { of } = review.getState();
  const ownForms = desk.forms;
  if (of?.report === report && of?.registry === registry && of.ownForms === ownForms) return;
  review.setState(
    report
      ? {
          findings: checkReport(report, registry, { today: today(), forms: forms() }),
          of: { report, registry, ownForms },
        }
      : { findings: [], of: null },
  );
}

function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Mends findings as one step of undo, and goes to the record that this has made, if any. */
export async function applyFindings(fixes: readonly Fix[]): Promise<void> {
  const { applyFixes } = await import('../../shared/review/fix');
  let madeId: string | null = null;
  let madeIn: string | null = null;
  editTogether(
    (edited) => {
      const { report, registry } = edited;
      if (!report) return {};
      const fixed = applyFixes({ report, registry }, fixes, newId);
      madeId = fixed.madeId;
      const [fix] = fixes;
      madeIn = fix && 'questionId' in fix ? fix.questionId : null;
      return { report: fixed.report, registry: fixed.registry };
    },
    { place: { screen: 'review' }, step: { key: 'step.fix', values: { count: fixes.length } } },
  );
  await check();
  if (madeId !== null && madeIn !== null) {
    goTo({ screen: 'question', questionId: madeIn, recordId: madeId });
  }
}

/** Leaves findings as they are, or shows them again, as one step of undo. */
export async function setDismissed(ids: readonly string[], isDismissed: boolean): Promise<void> {
  const { dismissFindings } = await import('../../shared/review/dismiss');
  editReport((report) => dismissFindings(report, ids, isDismissed), {
    place: { screen: 'review' },
    step: { key: 'step.dismiss', values: { count: ids.length } },
  });
  await check();
}

/** Where a finding is to be mended by hand. */
export function placeOfFinding({ questionId, recordId, field }: Finding): Place {
  if (field === 'handEdits') return { screen: 'handEdits' };
  if (field === 'checklist') return { screen: 'checklist' };
  if (questionId !== null && field !== 'heading') {
    return recordId === null
      ? questionPlace(questionId)
      : { screen: 'question', questionId, recordId };
  }
  if (recordId !== null || field === 'exchange') return { screen: 'cities', cityId: recordId };
  return { screen: 'properties' };
}
