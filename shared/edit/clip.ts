import { z } from 'zod';
import { writtenText } from '../model/event';
import type { AnswerKind } from '../model/questionnaire';
import { type Item, itemSchema, type Report } from '../model/report';
import { itemsOf } from './edit-answer';
import { copyFor } from './new-item';
import { placeOfNewEvent, sameHeading } from './place-event';

/** Records on the clipboard, beside the plain text that other programs take. */
export const CLIP_TYPE = 'application/x-pobratim-records+json';

const MAX_CLIP_LENGTH = 40_000_000;

const clipSchema = z.object({
  format: z.literal('pobratim-records'),
  version: z.literal(1),
  items: z.array(itemSchema).min(1).max(10_000),
});

export const writeClip = (items: Item[]): string =>
  JSON.stringify({ format: 'pobratim-records', version: 1, items });

/** What other programs get: the texts alone. Notes are for the authors. */
export const clipText = (items: Item[]): string =>
  items.map((item) => (item.type === 'event' ? writtenText(item) : item.text)).join('\n\n');

/** The records that `writeClip` wrote; null for anything else. */
export function readClip(text: string): Item[] | null {
  if (text === '' || text.length > MAX_CLIP_LENGTH) return null;
  try {
    const read = clipSchema.safeParse(JSON.parse(text));
    return read.success ? read.data.items : null;
  } catch {
    return null;
  }
}

/**
 * Adds copies of records to an answer, behind the record `afterId` or at its end; events go where
 * their month is told. A task keeps the problem that it answers if that was copied along or is
 * there.
 */
export function pasteItems(
  report: Report,
  { questionId, kind, afterId }: { questionId: string; kind: AnswerKind; afterId: string | null },
  pasted: Item[],
  newId: () => string,
): { report: Report; ids: string[] } {
  const answer = report.answers[questionId];
  if (!answer || pasted.length === 0) return { report, ids: [] };
  const newIds = new Map(pasted.map(({ id }) => [id, newId()]));
  const known = new Set(Object.values(report.answers).flatMap(({ items }) => items.map(idOf)));
  const items = [...itemsOf(report, questionId)];
  let index = items.findIndex(({ id }) => id === afterId);
  if (index < 0) index = items.length - 1;
  const ids: string[] = [];
  for (const item of pasted) {
    const id = newIds.get(item.id) ?? newId();
    const copy = relinked(copyFor(kind, item, id), newIds, known);
    const before = items[index];
    const follows =
      copy.type !== 'event' || (before?.type === 'event' && sameHeading(before.date, copy.date));
    index = follows ? index + 1 : placeOfNewEvent(items, copy.date);
    items.splice(index, 0, copy);
    ids.push(id);
  }
  return {
    report: { ...report, answers: { ...report.answers, [questionId]: { ...answer, items } } },
    ids,
  };
}

const idOf = ({ id }: Item): string => id;

function relinked(item: Item, newIds: ReadonlyMap<string, string>, known: Set<string>): Item {
  if (item.type !== 'task' || item.answersProblemId === null) return item;
  const problemId = newIds.get(item.answersProblemId);
  const kept = known.has(item.answersProblemId) ? item.answersProblemId : null;
  return { ...item, answersProblemId: problemId ?? kept };
}
