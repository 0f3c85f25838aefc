import type { Item, Report } from '../model/report';

/**
 * What an editor does to a report's records, as functions from report to report. Each returns the
 * same report where there is nothing to do, so that undo never holds an empty step.
 */

export interface FoundItem {
  questionId: string;
  index: number;
  item: Item;
}

export function findItem(report: Report, id: string): FoundItem | null {
  for (const [questionId, { items }] of Object.entries(report.answers)) {
    const index = items.findIndex((item) => item.id === id);
    const item = items[index];
    if (item) return { questionId, index, item };
  }
  return null;
}

export const itemsOf = (report: Report, questionId: string): Item[] =>
  report.answers[questionId]?.items ?? [];

function withItems(report: Report, questionId: string, items: Item[]): Report {
  const answer = report.answers[questionId];
  return answer
    ? { ...report, answers: { ...report.answers, [questionId]: { ...answer, items } } }
    : report;
}

/** Puts a record at a place of an answer; its last place without an index. */
export function insertItem(
  report: Report,
  questionId: string,
  item: Item,
  index = Number.POSITIVE_INFINITY,
): Report {
  return withItems(report, questionId, itemsOf(report, questionId).toSpliced(index, 0, item));
}

/** Changes some fields of a record. */
export function changeItem<T extends Item>(report: Report, id: string, change: Partial<T>): Report {
  const found = findItem(report, id);
  if (!found || !differs(found.item, change)) return report;
  const items = itemsOf(report, found.questionId);
  return withItems(
    report,
    found.questionId,
    items.with(found.index, { ...found.item, ...change } as Item),
  );
}

const differs = (item: Item, change: object): boolean =>
  Object.entries(change).some(([key, value]) => item[key as keyof Item] !== value);

/** Takes a record out. Tasks that answered it, when it was a problem, answer none. */
export function removeItem(report: Report, id: string): Report {
  const found = findItem(report, id);
  if (!found) return report;
  const items = itemsOf(report, found.questionId).toSpliced(found.index, 1);
  const without = withItems(report, found.questionId, items);
  return found.item.type === 'problem' ? unlinkProblem(without, id) : without;
}

function unlinkProblem(report: Report, problemId: string): Report {
  let changed = report;
  for (const { items } of Object.values(report.answers)) {
    for (const item of items) {
      if (item.type === 'task' && item.answersProblemId === problemId) {
        changed = changeItem(changed, item.id, { answersProblemId: null });
      }
    }
  }
  return changed;
}

/** Moves a record to where another of the same answer stands: before it, or after it. */
export function moveItem(
  report: Report,
  id: string,
  target: { id: string; side: 'before' | 'after' },
): Report {
  const found = findItem(report, id);
  if (!found || target.id === id) return report;
  const items = itemsOf(report, found.questionId);
  const rest = items.toSpliced(found.index, 1);
  const place = rest.findIndex((item) => item.id === target.id);
  if (place < 0) return report;
  const index = target.side === 'before' ? place : place + 1;
  return index === found.index
    ? report
    : withItems(report, found.questionId, rest.toSpliced(index, 0, found.item));
}

/** The record's neighbour in its answer, or null at the end. */
export function neighbour(report: Report, id: string, step: -1 | 1): Item | null {
  const found = findItem(report, id);
  return found ? (itemsOf(report, found.questionId)[found.index + step] ?? null) : null;
}
