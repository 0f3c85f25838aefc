import { monthOf, type PartialDate, yearOf } from '../model/partial-date';
import type { Locale } from '../model/preferences';
import { firstDayOf } from './days';

/** Dates in words, as exactly as they are known. */

const PRECISIONS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { month: 'long', year: 'numeric' },
  10: { day: 'numeric', month: 'long', year: 'numeric' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: Locale, length: number): Intl.DateTimeFormat {
  const key = `${locale}${length}`;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...PRECISIONS[length], timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

/** `2026-10-03` → «3 октября 2026 г.»; `2026` → «2026 г.» */
export function sayDate(date: PartialDate, locale: Locale): string {
  if (date === '') return '';
  const said = formatOf(locale, date.length).format(new Date(`${firstDayOf(date)}T00:00:00Z`));
  return date.length === 4 && locale === 'ru' ? `${said}\u{A0}г.` : said;
}

/** For the text of a document: «3 октября 2026 года», «октябрь 2026 года», «2026 год». */
export function writeDate(date: PartialDate): string {
  const year = yearOf(date);
  if (monthOf(date) === null) return `${year}\u{A0}год`;
  const said = sayDate(date, 'ru').replace(/\s*г\.$/, '');
  return `${said}\u{A0}года`;
}
