import type { Event, EventDate, EventState } from '../model/event';
import { monthOf, type PartialDate, yearMonth, yearOf } from '../model/partial-date';
import type { Item, Report } from '../model/report';
import { addDays, daysBetween, lastDayOf } from '../year/days';
import { changeItem, findItem } from './edit-answer';
import { dateEvent } from './place-event';

/** A year of events month by month. */
export interface MonthTally {
  /** Such as `2023-10`. */
  month: PartialDate;
  events: number;
  drafts: number;
  planned: number;
  /** The event that the document tells first. */
  firstId: string | null;
}

/** What an answer holds in each month of a year; a span counts where it begins. */
export function monthTallies(items: readonly Item[], year: number): MonthTally[] {
  const tallies = Array.from(
    { length: 12 },
    (_, index): MonthTally => ({
      month: yearMonth(year, index + 1),
      events: 0,
      drafts: 0,
      planned: 0,
      firstId: null,
    }),
  );
  for (const item of items) {
    const tally = item.type === 'event' ? tallies[indexOf(item.date, year)] : undefined;
    if (!tally || item.type !== 'event') continue;
    tally.events += 1;
    if (item.state === 'draft') tally.drafts += 1;
    if (item.state === 'planned') tally.planned += 1;
    tally.firstId ??= item.id;
  }
  return tallies;
}

const indexOf = (date: EventDate | null, year: number): number =>
  date && yearOf(date.from) === year ? (monthOf(date.from) ?? 0) - 1 : -1;

/**
 * The date carried to a month: it keeps its day, or takes the last one that the month has, and a
 * span keeps its length. What is known to no month becomes the month.
 */
export function dateInMonth(date: EventDate | null, month: PartialDate): EventDate {
  if (!date || date.from.length < 7) return { from: month, until: '' };
  const { from, until } = date;
  const start = from.length === 10 ? dayIn(month, Number(from.slice(8))) : month;
  if (until === '' || until.length !== from.length) return { from: start, until: '' };
  if (from.length === 7)
    return { from: start, until: shiftMonth(until, monthsBetween(from, month)) };
  return { from: start, until: addDays(start, daysBetween(from, until)) };
}

function dayIn(month: PartialDate, day: number): PartialDate {
  const last = Number(lastDayOf(month).slice(8));
  return `${month}-${String(Math.min(day, last)).padStart(2, '0')}`;
}

const monthNumber = (date: PartialDate): number => yearOf(date) * 12 + (monthOf(date) ?? 1) - 1;
const monthsBetween = (from: PartialDate, to: PartialDate): number =>
  monthNumber(to) - monthNumber(from);
const shiftMonth = (date: PartialDate, by: number): PartialDate => {
  const shifted = monthNumber(date) + by;
  return yearMonth(Math.floor(shifted / 12), (shifted % 12) + 1);
};

/** True for what lies wholly after today; a month that has begun does not. */
export const isAhead = (date: EventDate | null, today: PartialDate): boolean =>
  date !== null && date.from > today.slice(0, date.from.length);

/** The state of an event that somebody enters: what lies ahead is planned. */
export const stateOfNew = (date: EventDate | null, today: PartialDate): EventState =>
  isAhead(date, today) ? 'planned' : 'done';

/**
 * Gives an event another date, and the state that follows from it: what is dated ahead can't have
 * taken place. A plan whose day has passed stays one until somebody says what came of it.
 */
export function redateEvent(
  report: Report,
  id: string,
  date: EventDate | null,
  today: PartialDate,
): Report {
  const dated = dateEvent(report, id, date);
  const item = findItem(dated, id)?.item;
  return item?.type === 'event' && item.state === 'done' && isAhead(date, today)
    ? changeItem<Event>(dated, id, { state: 'planned' })
    : dated;
}

/** Carries events to a month, as `dateInMonth` says. */
export const moveToMonth = (
  report: Report,
  ids: readonly string[],
  month: PartialDate,
  today: PartialDate,
): Report =>
  ids.reduce((current, id) => {
    const item = findItem(current, id)?.item;
    if (item?.type !== 'event' || item.date?.from.slice(0, 7) === month) return current;
    return redateEvent(current, id, dateInMonth(item.date, month), today);
  }, report);
