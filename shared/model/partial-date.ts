import { z } from 'zod';

/**
 * A calendar date known to the year, the month or the day: `2023`, `2023-10`, `2023-10-03`
 * (ISO 8601 with reduced precision). Comparing two of them as strings sorts them in time.
 */
export type PartialDate = string;

const DATE_PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

export const partialDateSchema = z.string().refine(isPartialDate);

/** The same, with '' for "not known": the state of an empty field. */
export const optionalDateSchema = z.union([z.literal(''), partialDateSchema]);

/** True for an existing date in one of the three forms: `2023-02-30` is none. */
export function isPartialDate(text: string): boolean {
  const match = DATE_PATTERN.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

export const yearOf = (date: PartialDate): number => Number(date.slice(0, 4));

/** The month, 1–12, or null where only the year is known. */
export const monthOf = (date: PartialDate): number | null =>
  date.length >= 7 ? Number(date.slice(5, 7)) : null;

/** `(2023, 10)` → `2023-10`. */
export const yearMonth = (year: number, month: number): PartialDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;

/** The day of a moment where the user is, such as `2023-10-03`. */
export const localDay = (moment: Date): PartialDate =>
  `${yearMonth(moment.getFullYear(), moment.getMonth() + 1)}-${String(moment.getDate()).padStart(2, '0')}`;
