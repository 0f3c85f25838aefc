import type { Answer, Item, Report } from '../model/report';
import { longestRise } from './longest-rise';

/** How one record of a report came to be what it is in a later state. */
export interface RecordDifference {
  kind: 'added' | 'removed' | 'changed' | 'moved';
  id: string;
  /** The question under which it stands in the later state, or stood before it was removed. */
  questionId: string;
  before: Item | null;
  after: Item | null;
}

/** What tells two states of a report apart. */
export interface ReportDifference {
  records: RecordDifference[];
  /** What else was changed: names of the report's fields, `answers` for how lists are written. */
  fields: string[];
}

/** So much of each kind, for a line about a version. */
export interface DifferenceCounts {
  added: number;
  removed: number;
  changed: number;
  moved: number;
  /** Whether anything beside the records was changed. */
  properties: boolean;
}

interface Placed {
  item: Item;
  questionId: string;
}

/** From an earlier state to a later one: records by their ids, in the order of the later one. */
export function compareReports(before: Report, after: Report): ReportDifference {
  const old = placesOf(before);
  const now = placesOf(after);
  const moved = movedIds(before, after);
  const records: RecordDifference[] = [];
  for (const [id, { item, questionId }] of now) {
    const earlier = old.get(id);
    if (!earlier) records.push({ kind: 'added', id, questionId, before: null, after: item });
    else if (!isSame(earlier.item, item))
      records.push({ kind: 'changed', id, questionId, before: earlier.item, after: item });
    else if (moved.has(id) || earlier.questionId !== questionId)
      records.push({ kind: 'moved', id, questionId, before: earlier.item, after: item });
  }
  for (const [id, { item, questionId }] of old) {
    if (!now.has(id)) records.push({ kind: 'removed', id, questionId, before: item, after: null });
  }
  return { records, fields: changedFields(before, after) };
}

export function countDifference({ records, fields }: ReportDifference): DifferenceCounts {
  const counts: DifferenceCounts = {
    ...{ added: 0, removed: 0, changed: 0, moved: 0 },
    properties: fields.length > 0,
  };
  for (const { kind } of records) counts[kind] += 1;
  return counts;
}

/** The fields of a record that differ; one that is missing differs from one that is there. */
export function differingFields(before: Item, after: Item): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const [old, now]: Record<string, unknown>[] = [{ ...before }, { ...after }];
  return [...names].filter((name) => name !== 'id' && !isSame(old?.[name], now?.[name]));
}

/** Values of files: plain data, in which the order of keys says nothing. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const name of names) if (!isSame(one[name], other[name])) return false;
  return true;
}

function placesOf(report: Report): Map<string, Placed> {
  const places = new Map<string, Placed>();
  for (const [questionId, { items }] of Object.entries(report.answers)) {
    for (const item of items) places.set(item.id, { item, questionId });
  }
  return places;
}

/** The records that must have been moved: those outside the longest run that kept its order. */
function movedIds(before: Report, after: Report): Set<string> {
  const moved = new Set<string>();
  for (const [questionId, answer] of Object.entries(after.answers)) {
    const places = new Map(before.answers[questionId]?.items.map(({ id }, index) => [id, index]));
    const common = answer.items.filter(({ id }) => places.has(id));
    const kept = longestRise(common.map(({ id }) => places.get(id) ?? 0));
    common.forEach(({ id }, index) => {
      if (!kept.has(index)) moved.add(id);
    });
  }
  return moved;
}

function changedFields(before: Report, after: Report): string[] {
  const { answers: oldAnswers, ...old } = before;
  const { answers, ...now } = after;
  const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (name) =>
      !isSame((old as Record<string, unknown>)[name], (now as Record<string, unknown>)[name]),
  );
  const ids = new Set([...Object.keys(oldAnswers), ...Object.keys(answers)]);
  const looks = [...ids].some((id) => !isSame(lookOf(oldAnswers[id]), lookOf(answers[id])));
  return looks ? [...fields, 'answers'] : fields;
}

function lookOf(answer: Answer | undefined): Omit<Answer, 'items'> | null {
  if (!answer) return null;
  const { items: _, ...look } = answer;
  return look;
}
