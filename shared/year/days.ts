import type { PartialDate } from '../model/partial-date';
import { isDayOff } from './production-calendar';

/** Days of the calendar without hours and time zones, counted in UTC. */

/** A date known to the day: `2026-03-01`. */
export type Day = string;

const DAY = 86_400_000;

const timeOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const dayAt = (time: number): Day => new Date(time).toISOString().slice(0, 10);
const two = (number: number): string => String(number).padStart(2, '0');

/** The day that a clock on the wall shows at this moment. */
export const localDay = (moment: Date): Day =>
  `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;

export const addDays = (day: Day, days: number): Day => dayAt(timeOf(day) + days * DAY);

export const daysBetween = (from: Day, to: Day): number =>
  Math.round((timeOf(to) - timeOf(from)) / DAY);

const lastOfMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The same day of another month, or its last day where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  const newDate = Math.min(date, lastOfMonth(newYear, newMonth));
  return `${String(newYear).padStart(4, '0')}-${two(newMonth)}-${two(newDate)}`;
}

export const firstDayOf = (date: PartialDate): Day => `${date}-01-01`.slice(0, 10);

/** The last day that an imprecise date may mean: a month's and a year's end. */
export function lastDayOf(date: PartialDate): Day {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year = 0, month = 1] = date.split('-').map(Number);
  return `${date}-${two(lastOfMonth(year, month))}`;
}

/** So many working days later, by the production calendar. */
export function addWorkingDays(day: Day, count: number): Day {
  let current = day;
  for (let left = count; left > 0; ) {
    current = addDays(current, 1);
    if (!isDayOff(current)) left -= 1;
  }
  return current;
}
