import { monthName, parseMonth } from '../language/months';
import { normalizeWhitespace } from '../language/whitespace';
import type { EventDate } from '../model/event';
import { monthOf, type PartialDate, yearMonth } from '../model/partial-date';

/**
 * Month headings such as «ФЕВРАЛЬ», «Март:», «Июнь – июль» or «Апрель 2023 года». Their look is
 * kept as a template: `{MONTH}`, `{Month}` or `{month}` for the name, `{year}` for the year.
 */

const WHOLE_YEAR = 'в течение года';
const OPEN_DATE = 'без даты';

type LetterCase = 'upper' | 'title' | 'lower';

const PLACEHOLDERS = { '{MONTH}': 'upper', '{Month}': 'title', '{month}': 'lower' } as const;
type Placeholder = keyof typeof PLACEHOLDERS;

const inCase = (text: string, letterCase: LetterCase): string => {
  if (letterCase === 'upper') return text.toLocaleUpperCase('ru');
  if (letterCase === 'lower') return text;
  return text.charAt(0).toLocaleUpperCase('ru') + text.slice(1);
};

const placeholderOf = (template: string): Placeholder =>
  (Object.keys(PLACEHOLDERS) as Placeholder[]).find((each) => template.includes(each)) ?? '{MONTH}';

const isYearOnly = (date: PartialDate): boolean => date.length === 4;

/** The months, from 1 to 12, that a heading names for this date: the second only for a span of months. */
function headingMonths({ from, until }: EventDate): [number, number | null] {
  const first = monthOf(from) ?? 1;
  const last = from.length === 7 && until.length === 7 ? monthOf(until) : null;
  return [first, last];
}

/** The heading under which an event of this date stands; null stands for an open date. */
export function monthHeadingText(date: EventDate | null, template: string): string {
  const placeholder = placeholderOf(template);
  const letterCase = PLACEHOLDERS[placeholder];
  if (date === null) return inCase(OPEN_DATE, letterCase);
  if (isYearOnly(date.from)) return inCase(WHOLE_YEAR, letterCase);
  const [first, last] = headingMonths(date);
  const name = inCase(monthName(first), letterCase);
  const names =
    last === null
      ? name
      : `${name} – ${inCase(monthName(last), letterCase === 'title' ? 'lower' : letterCase)}`;
  return template.replace(placeholder, names).replace('{year}', date.from.slice(0, 4));
}

export interface MonthHeading {
  date: EventDate | null;
  /** Null where the heading names no month, and so shows no pattern. */
  template: string | null;
}

const HEADING =
  /^(?<before>(?:\d{1,2}[.)]\s*)?(?:за\s+|в\s+)?)(?<first>\p{L}+)(?:\s*[–—-]\s*(?<last>\p{L}+))?(?<after>(?:\s+(?<year>(?:19|20)\d\d)(?:\s*(?:г\.|года|год|году))?)?\s*[.:]?)$/iu;

/** Reads a whole line as a month heading, or returns null when it is none. */
export function parseMonthHeading(line: string, reportYear: number): MonthHeading | null {
  const text = normalizeWhitespace(line);
  const phrase = text.toLocaleLowerCase('ru').replace(/[.:]$/, '');
  if (phrase === WHOLE_YEAR) return { date: { from: String(reportYear), until: '' }, template: null };
  if (phrase === OPEN_DATE) return { date: null, template: null };

  const parts = HEADING.exec(text)?.groups;
  if (!parts?.first) return null;
  const first = parseMonth(parts.first);
  const last = parts.last ? parseMonth(parts.last) : null;
  if (first === null || (parts.last && last === null)) return null;

  const year = parts.year ? Number(parts.year) : reportYear;
  const after = parts.year ? (parts.after ?? '').replace(parts.year, '{year}') : (parts.after ?? '');
  return {
    date: { from: yearMonth(year, first), until: last === null ? '' : yearMonth(year, last) },
    template: `${parts.before ?? ''}${placeholderFor(parts.first)}${after}`,
  };
}

function placeholderFor(name: string): Placeholder {
  if (name === name.toLocaleUpperCase('ru')) return '{MONTH}';
  return name.charAt(0) === name.charAt(0).toLocaleUpperCase('ru') ? '{Month}' : '{month}';
}
