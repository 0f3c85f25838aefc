import { writeDate } from '../language/write-date';
import { monthOf, type PartialDate, yearOf } from '../model/partial-date';
import type { Locale } from '../model/preferences';

/** Dates in words, as exactly as they are known. */

/** `2026-10-03` → «3 октября 2026 г.»; `2026` → «2026 г.» */
export function sayDate(date: PartialDate, locale: Locale): string {
  if (date === '') return '';
  const said = writeDate({ from: date, until: '' }, locale);
  return date.length === 4 && locale === 'ru' ? `${said}\u{A0}г.` : said;
}

/** For the text of a document: «3 октября 2026 года», «октябрь 2026 года», «2026 год»; `2026`. */
export function dateInDocument(date: PartialDate, language: Locale = 'ru'): string {
  if (language === 'en') return sayDate(date, language);
  const year = yearOf(date);
  if (monthOf(date) === null) return `${year}\u{A0}год`;
  const said = sayDate(date, 'ru').replace(/\s*г\.$/, '');
  return `${said}\u{A0}года`;
}
