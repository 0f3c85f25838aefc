import { monthHeadingText } from '../document/month-heading';
import type { Event, EventDate } from '../model/event';
import type { Item, Report } from '../model/report';
import { changeItem, findItem, itemsOf, moveItem } from './edit-answer';

/**
 * Gives an event another date. It moves to where its new month is told: behind the last event of
 * that month, or else before the first event of a later one; open dates stand at the end. Events of
 * other months keep their order, even one that is not chronological.
 */
export function dateEvent(report: Report, id: string, date: EventDate | null): Report {
  const found = findItem(report, id);
  if (found?.item.type !== 'event') return report;
  const dated = changeItem<Event>(report, id, { date });
  if (sameHeading(found.item.date, date)) return dated;

  const others = itemsOf(dated, found.questionId).filter(
    (item): item is Event => item.type === 'event' && item.id !== id,
  );
  const companion = others.findLast((event) => sameHeading(event.date, date));
  if (companion) return moveItem(dated, id, { id: companion.id, side: 'after' });
  const later = others.find((event) => isLater(event.date, date));
  if (later) return moveItem(dated, id, { id: later.id, side: 'before' });
  const last = others.at(-1);
  return last ? moveItem(dated, id, { id: last.id, side: 'after' }) : dated;
}

const NEUTRAL_TEMPLATE = '{MONTH} {year}';

/** True for two dates that stand under the same month heading. */
export const sameHeading = (a: EventDate | null, b: EventDate | null): boolean =>
  monthHeadingText(a, NEUTRAL_TEMPLATE) === monthHeadingText(b, NEUTRAL_TEMPLATE);

/** True for records that can change places: events stay in their month. */
export const canSwap = (item: Item, other: Item): boolean =>
  item.type !== 'event' || other.type !== 'event' || sameHeading(item.date, other.date);

const isLater = (date: EventDate | null, than: EventDate | null): boolean =>
  than !== null && (date === null || date.from.slice(0, 7) > than.from.slice(0, 7));

/**
 * The place for a new event of this month in an answer, as an index: behind its month's last event,
 * or where the month would begin.
 */
export function placeOfNewEvent(items: Item[], date: EventDate | null): number {
  const companion = items.findLastIndex(
    (item) => item.type === 'event' && sameHeading(item.date, date),
  );
  if (companion >= 0) return companion + 1;
  const later = items.findIndex((item) => item.type === 'event' && isLater(item.date, date));
  if (later >= 0) return later;
  return items.findLastIndex((item) => item.type === 'event') + 1 || items.length;
}
