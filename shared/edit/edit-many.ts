import type { EventDate } from '../model/event';
import type { Answer, Item, Report } from '../model/report';
import { canSwap, placeOfNewEvent, sameHeading } from './place-event';

/**
 * What an editor does to several records at once. Each function goes through an answer once,
 * however many records it is given, and returns the same report where there is nothing to do.
 */

type Ids = ReadonlySet<string>;

/** The records with these ids, in the order of the document. */
export const itemsWith = (report: Report, ids: Ids): Item[] =>
  Object.values(report.answers).flatMap(({ items }) => items.filter(({ id }) => ids.has(id)));

function mapItems(report: Report, change: (items: Item[]) => Item[]): Report {
  let changed = false;
  const answers: [string, Answer][] = Object.entries(report.answers).map(([id, answer]) => {
    const items = change(answer.items);
    if (items === answer.items) return [id, answer];
    changed = true;
    return [id, { ...answer, items }];
  });
  return changed ? { ...report, answers: Object.fromEntries(answers) } : report;
}

/** Changes records one by one; a function that returns its argument changes none. */
export function changeItems(report: Report, ids: Ids, change: (item: Item) => Item): Report {
  return mapItems(report, (items) => {
    let changed = false;
    const next = items.map((item) => {
      const other = ids.has(item.id) ? change(item) : item;
      if (other !== item) changed = true;
      return other;
    });
    return changed ? next : items;
  });
}

/** Takes records out. Tasks that answered a problem among them answer none. */
export function removeItems(report: Report, ids: Ids): Report {
  const without = mapItems(report, (items) =>
    items.some(({ id }) => ids.has(id)) ? items.filter(({ id }) => !ids.has(id)) : items,
  );
  if (without === report) return report;
  return mapItems(without, (items) => {
    const answers = (item: Item) =>
      item.type === 'task' && item.answersProblemId !== null && ids.has(item.answersProblemId);
    return items.some(answers)
      ? items.map((item) => (answers(item) ? ({ ...item, answersProblemId: null } as Item) : item))
      : items;
  });
}

/**
 * Brings deleted records back: each behind the record that it had followed, or at the beginning,
 * with the links of the tasks that had answered it.
 */
export function restoreItems(report: Report, before: Report, ids: Ids): Report {
  const present = new Set(Object.values(report.answers).flatMap(({ items }) => items.map(idOf)));
  const missing = new Set([...ids].filter((id) => !present.has(id)));
  if (missing.size === 0) return report;
  const answers = Object.fromEntries(
    Object.entries(report.answers).map(([questionId, answer]) => {
      const old = before.answers[questionId]?.items ?? [];
      if (!old.some(({ id }) => missing.has(id))) return [questionId, answer];
      const items = [...answer.items];
      let behind = -1;
      for (const item of old) {
        if (missing.has(item.id)) {
          behind += 1;
          items.splice(behind, 0, item);
        } else {
          const place = items.findIndex(({ id }) => id === item.id);
          if (place >= 0) behind = place;
        }
      }
      return [questionId, { ...answer, items }];
    }),
  );
  const linked = new Map<string, string>();
  for (const { items } of Object.values(before.answers)) {
    for (const item of items) {
      if (item.type === 'task' && item.answersProblemId && missing.has(item.answersProblemId)) {
        linked.set(item.id, item.answersProblemId);
      }
    }
  }
  return changeItems({ ...report, answers }, new Set(linked.keys()), (item) =>
    item.type === 'task' && item.answersProblemId === null
      ? { ...item, answersProblemId: linked.get(item.id) ?? null }
      : item,
  );
}

const idOf = ({ id }: Item): string => id;

/** Moves records by one place; a record stays where its neighbour can't make room. */
export function moveItems(report: Report, ids: Ids, step: -1 | 1): Report {
  return mapItems(report, (items) => {
    const moved = [...items];
    let changed = false;
    for (let count = 0; count < moved.length; count += 1) {
      const index = step < 0 ? count : moved.length - 1 - count;
      const item = moved[index];
      const other = moved[index + step];
      if (!item || !other || !ids.has(item.id) || ids.has(other.id) || !canSwap(item, other)) {
        continue;
      }
      moved[index] = other;
      moved[index + step] = item;
      changed = true;
    }
    return changed ? moved : items;
  });
}

/** Drops records before or after another one; events take over the month that they are dropped in. */
export function dropItems(
  report: Report,
  ids: Ids,
  target: { id: string; side: 'before' | 'after' },
): Report {
  if (ids.has(target.id)) return report;
  return mapItems(report, (items) => {
    const onto = items.find(({ id }) => id === target.id);
    const dropped = items.filter(({ id }) => ids.has(id));
    if (!onto || dropped.length === 0) return items;
    const rest = items.filter(({ id }) => !ids.has(id));
    const place = rest.indexOf(onto) + (target.side === 'before' ? 0 : 1);
    const dated = dropped.map((item) =>
      item.type === 'event' && onto.type === 'event' && !sameHeading(item.date, onto.date)
        ? { ...item, date: monthOf(onto.date) }
        : item,
    );
    const next = rest.toSpliced(place, 0, ...dated);
    return next.every((item, index) => item === items[index]) ? items : next;
  });
}

const monthOf = (date: EventDate | null): EventDate | null =>
  date && { from: date.from.slice(0, 7), until: '' };

/** Gives events a month; each goes behind the events of that month, those that have it stay. */
export function dateItems(report: Report, ids: Ids, date: EventDate | null): Report {
  return mapItems(report, (items) => {
    const moves = (item: Item) =>
      item.type === 'event' && ids.has(item.id) && !sameHeading(item.date, date);
    const moved = items.filter(moves);
    if (moved.length === 0) return items;
    const rest = items.filter((item) => !moves(item));
    const dated = moved.map((item) => ({ ...item, date }) as Item);
    return rest.toSpliced(placeOfNewEvent(rest, date), 0, ...dated);
  });
}

/** Puts a copy behind each record; returns the ids of the copies. */
export function duplicateItems(
  report: Report,
  ids: Ids,
  newId: () => string,
): { report: Report; copies: string[] } {
  const copies: string[] = [];
  const changed = mapItems(report, (items) => {
    if (!items.some(({ id }) => ids.has(id))) return items;
    return items.flatMap((item) => {
      if (!ids.has(item.id)) return [item];
      const copy = { ...item, id: newId() };
      copies.push(copy.id);
      return [item, copy];
    });
  });
  return { report: changed, copies };
}
