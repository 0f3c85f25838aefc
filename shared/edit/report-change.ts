import { z } from 'zod';
import {
  type Answer,
  answerSchema,
  type Item,
  itemSchema,
  type Report,
  reportSchema,
} from '../model/report';

/**
 * What has changed between two states of a report. A report of thousands of records takes long to
 * be sent, on the threads that the user types on; what a keystroke changes in it does not.
 */
const answerChangeSchema = z.object({
  /** How the answer is written, where that has changed. */
  look: answerSchema.omit({ items: true }).nullable(),
  /** The ids of all its records, where records have come, gone or changed places. */
  order: z.array(z.string().max(64)).nullable(),
  /** The records that are new or changed. */
  items: z.array(itemSchema),
});

export const reportChangeSchema = z.object({
  fields: reportSchema.omit({ id: true, answers: true }).partial(),
  answers: z.record(z.string(), answerChangeSchema),
});
export type ReportChange = z.infer<typeof reportChangeSchema>;
type AnswerChange = z.infer<typeof answerChangeSchema>;

/**
 * How to come from one state to the other, or null when only the whole report can say it. What is
 * the same object in both is taken for unchanged, as all edits of a report leave it.
 */
export function changeBetween(before: Report, after: Report): ReportChange | null {
  const questionIds = Object.keys(before.answers);
  if (before.id !== after.id) return null;
  if (questionIds.join('\n') !== Object.keys(after.answers).join('\n')) return null;
  const fields = changedFields(before, after);
  const answers: ReportChange['answers'] = {};
  for (const id of questionIds) {
    const old = before.answers[id];
    const now = after.answers[id];
    if (!old || !now) return null;
    if (old === now) continue;
    const change = answerChange(old, now);
    if (!change) return null;
    answers[id] = change;
  }
  return fields && { fields, answers };
}

/** Null when a field is gone: text for the disk can't say so. */
function changedFields(before: Report, after: Report): ReportChange['fields'] | null {
  const { id: _, answers: __, ...old } = before;
  const { id: ___, answers: ____, ...now } = after;
  if (Object.keys(old).some((field) => !isThere(now, field) && isThere(old, field))) return null;
  return Object.fromEntries(
    Object.entries(now).filter(
      ([field, value]) => isThere(now, field) && old[field as keyof typeof old] !== value,
    ),
  );
}

const isThere = (fields: object, name: string): boolean =>
  (fields as Record<string, unknown>)[name] !== undefined;

function answerChange(before: Answer, after: Answer): AnswerChange | null {
  const { items: oldItems, ...oldLook } = before;
  const { items, ...look } = after;
  const sameOrder =
    items.length === oldItems.length && items.every(({ id }, index) => id === oldItems[index]?.id);
  const changed = sameOrder
    ? items.filter((item, index) => item !== oldItems[index])
    : changedItems(oldItems, items);
  // Records that can't be told apart can't be named either.
  if (changed === null || !areTold(changed, items)) return null;
  const sameLook =
    look.included === oldLook.included &&
    look.listStyle === oldLook.listStyle &&
    look.ownMarkers === oldLook.ownMarkers;
  return {
    look: sameLook ? null : look,
    order: sameOrder ? null : items.map(({ id }) => id),
    items: changed,
  };
}

/** The records that are new or changed; null where two have one id. */
function changedItems(before: readonly Item[], after: readonly Item[]): Item[] | null {
  const known = new Map(before.map((item) => [item.id, item]));
  if (known.size !== before.length) return null;
  if (new Set(after.map(({ id }) => id)).size !== after.length) return null;
  return after.filter((item) => known.get(item.id) !== item);
}

/** True when no other record has the id of one of these. */
function areTold(some: readonly Item[], all: readonly Item[]): boolean {
  const ids = new Set(some.map(({ id }) => id));
  return all.reduce((count, { id }) => (ids.has(id) ? count + 1 : count), 0) === some.length;
}

/** The report after the change, or null when the change is not one of this report. */
export function applyChange(report: Report, change: ReportChange): Report | null {
  const answers = { ...report.answers };
  for (const [id, each] of Object.entries(change.answers)) {
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
    const changed = answer && applyToAnswer(answer, each);
    if (!changed) return null;
    answers[id] = changed;
  }
  // Text, as which a change comes, holds no field without a value.
  return { ...report, ...(change.fields as Partial<Report>), answers } as Report;
}

function applyToAnswer(answer: Answer, { look, order, items }: AnswerChange): Answer | null {
  const all = order === null ? replaced(answer.items, items) : arranged(answer.items, items, order);
  return all && { ...(look ?? withoutItems(answer)), items: all };
}

/** Without an order, nothing has come: each takes the place of the one record that has its id. */
function replaced(all: readonly Item[], items: readonly Item[]): Item[] | null {
  const changed = new Map(items.map((item) => [item.id, item]));
  let count = 0;
  const now = all.map((item) => {
    const change = changed.get(item.id);
    if (change) count += 1;
    return change ?? item;
  });
  return count === items.length ? now : null;
}

function arranged(
  all: readonly Item[],
  items: readonly Item[],
  order: readonly string[],
): Item[] | null {
  const records = new Map([...all, ...items].map((item) => [item.id, item]));
  const ordered = order.map((id) => records.get(id)).filter((item) => item !== undefined);
  const isWhole = ordered.length === order.length && new Set(order).size === order.length;
  return isWhole ? ordered : null;
}

function withoutItems({ items: _, ...look }: Answer): Omit<Answer, 'items'> {
  return look;
}
