import { findItem } from '../edit/edit-answer';
import type { Answer, Item, Report } from '../model/report';

/**
 * The report with one record as an earlier version has it: changed back where it stands, put back
 * where it was, or taken out when it was not there yet.
 */
export function restoreRecord(report: Report, version: Report, recordId: string): Report {
  const earlier = findItem(version, recordId);
  const current = findItem(report, recordId);
  if (!earlier && !current) return report;
  if (!earlier && current) return withItems(report, current.questionId, without(recordId));
  if (earlier && current) {
    const { questionId } = current;
    if (questionId === earlier.questionId && !isReordered(report, version, questionId, recordId))
      return withItems(report, questionId, (items) =>
        items.map((item) => (item.id === recordId ? earlier.item : item)),
      );
    const taken = withItems(report, questionId, without(recordId));
    return putBack(taken, version, recordId);
  }
  return putBack(report, version, recordId);
}

/** The report as the version has it, as itself; what others have seen of it stays known. */
export const restoreReport = (report: Report, version: Report): Report => ({
  ...version,
  id: report.id,
  editions: report.editions,
});

function putBack(report: Report, version: Report, recordId: string): Report {
  const place = findItem(version, recordId);
  if (!place) return report;
  const { questionId, item } = place;
  const known = report.answers[questionId];
  const answer = version.answers[questionId];
  if (!answer) return report;
  const items = known?.items ?? [];
  const index = placeAmong(items, answer.items, recordId);
  const restored: Answer = {
    ...(known ?? { ...answer, items: [] }),
    items: [...items.slice(0, index), item, ...items.slice(index)],
  };
  return { ...report, answers: { ...report.answers, [questionId]: restored } };
}

/** After the nearest record before it that is still there, or else first. */
function placeAmong(items: readonly Item[], earlier: readonly Item[], id: string): number {
  const before = earlier.slice(
    0,
    earlier.findIndex((item) => item.id === id),
  );
  for (const neighbour of before.reverse()) {
    const index = items.findIndex((item) => item.id === neighbour.id);
    if (index >= 0) return index + 1;
  }
  return 0;
}

/** Whether the record follows another of the records that both have. */
function isReordered(report: Report, version: Report, questionId: string, id: string): boolean {
  const [now, then] = [idsOf(report, questionId), idsOf(version, questionId)];
  const neighbour = (ids: string[], others: string[]) =>
    ids.slice(0, ids.indexOf(id)).findLast((each) => others.includes(each));
  return neighbour(now, then) !== neighbour(then, now);
}

const idsOf = (report: Report, questionId: string): string[] =>
  report.answers[questionId]?.items.map((item) => item.id) ?? [];

const without = (id: string) => (items: readonly Item[]) => items.filter((item) => item.id !== id);

function withItems(
  report: Report,
  questionId: string,
  change: (items: readonly Item[]) => Item[],
): Report {
  const answer = report.answers[questionId];
  if (!answer) return report;
  const changed = { ...answer, items: change(answer.items) };
  return { ...report, answers: { ...report.answers, [questionId]: changed } };
}
