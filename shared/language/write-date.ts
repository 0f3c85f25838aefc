import type { EventDate } from '../model/event';
import { type PartialDate, yearOf } from '../model/partial-date';

/** Writes dates for people: «12–15 апреля 2023 г.», `April 12–15, 2023`. `readDate` reads them. */

export type DateLanguage = 'ru' | 'en';

type Precision = 'year' | 'month' | 'day';

const PRECISIONS: Record<number, Precision> = { 4: 'year', 7: 'month', 10: 'day' };
const precisionOf = (date: PartialDate): Precision => PRECISIONS[date.length] ?? 'day';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: DateLanguage, precision: Precision, withYear: boolean) {
  const key = `${language}/${precision}/${withYear}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    ...(precision === 'day' ? { day: 'numeric' } : {}),
    ...(precision === 'year' ? {} : { month: 'long' }),
    ...(withYear || precision === 'year' ? { year: 'numeric' } : {}),
  });
  formats.set(key, format);
  return format;
}

const instant = (date: PartialDate): Date => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
};

/** Narrow spaces differ from one version of the formatter to the next. */
const withPlainSpaces = (text: string): string =>
  text.replaceAll('\u{202F}', '\u{A0}').replaceAll('\u{2009}', ' ');

/** A date with its year; `usualYear` is the one that goes without saying. '' for an open date. */
export const writeDate = (
  date: EventDate | null,
  language: DateLanguage,
  usualYear?: number,
): string => (date ? withPlainSpaces(write(date, language, usualYear)) : '');

function write(date: EventDate, language: DateLanguage, usualYear: number | undefined): string {
  const ends = [date.from, date.until].filter((end) => end !== '');
  const withYear = ends.some((end) => yearOf(end) !== usualYear);
  const [first = '', last] = ends;
  const format = formatOf(language, precisionOf(first), withYear);
  if (last === undefined) return yearOnly(first) ?? format.format(instant(first));
  if (precisionOf(first) !== precisionOf(last) || yearOnly(first) !== null) {
    return ends
      .map(
        (end) => yearOnly(end) ?? formatOf(language, precisionOf(end), true).format(instant(end)),
      )
      .join(' – ');
  }
  return format.formatRange(instant(first), instant(last));
}

const yearOnly = (date: PartialDate): string | null => (precisionOf(date) === 'year' ? date : null);
