import { monthName, parseEnglishMonth, parseMonth } from '../language/months';
import { normalizeWhitespace } from '../language/whitespace';
import type { EventDate } from '../model/event';
import { monthOf, type PartialDate, yearMonth } from '../model/partial-date';
import type { DocumentLanguage, Item } from '../model/report';

/**
 * Month headings such as «ФЕВРАЛЬ», «Март:», «Июнь – июль», «Апрель 2023 года» or `June – July`,
 * written in the report's language and read in either. Their look is kept as a template: `{MONTH}`, `{Month}` or `{month}` for the name, `{year}` for the year.
 */

const WHOLE_YEAR = { ru: 'в течение года', en: 'throughout the year' } as const;
const OPEN_DATE = { ru: 'без даты', en: 'undated' } as const;
const saysOneOf = (phrases: Record<DocumentLanguage, string>, phrase: string): boolean =>
  Object.values(phrases).includes(phrase);

type LetterCase = 'upper' | 'title' | 'lower';

const PLACEHOLDERS = { '{MONTH}': 'upper', '{Month}': 'title', '{month}': 'lower' } as const;
type Placeholder = keyof typeof PLACEHOLDERS;

const inCase = (text: string, letterCase: LetterCase): string => {
  if (letterCase === 'upper') return text.toLocaleUpperCase('ru');
  if (letterCase === 'lower') return text;
  return text.charAt(0).toLocaleUpperCase('ru') + text.slice(1);
};

/** English writes the names of months with a capital wherever they stand. */
const caseOf = (template: string, language: DocumentLanguage): LetterCase => {
  const letterCase = PLACEHOLDERS[placeholderOf(template)];
  return language === 'en' && letterCase === 'lower' ? 'title' : letterCase;
};

/** The plainest templates, one for each letter case. */
export const PLAIN_TEMPLATES = Object.keys(PLACEHOLDERS) as Placeholder[];

const placeholderOf = (template: string): Placeholder =>
  PLAIN_TEMPLATES.find((each) => template.includes(each)) ?? '{MONTH}';

const isYearOnly = (date: PartialDate): boolean => date.length === 4;

/** The months, from 1 to 12, that a heading names for this date: the second only for a span of months. */
function headingMonths({ from, until }: EventDate): [number, number | null] {
  const first = monthOf(from) ?? 1;
  const last = from.length === 7 && until.length === 7 ? monthOf(until) : null;
  return [first, last];
}

/** True for an event that stands under a month's heading. */
export const isDated = (item: Item): boolean => item.type === 'event' && item.date !== null;

/** What was written for a date last; dates never change in place. */
const written = new WeakMap<
  EventDate,
  { template: string; language: DocumentLanguage; heading: string }
>();

/** The heading under which an event of this date stands; null stands for an open date. */
export function monthHeadingText(
  date: EventDate | null,
  template: string,
  language: DocumentLanguage = 'ru',
): string {
  if (date === null) return inCase(OPEN_DATE[language], caseOf(template, language));
  const known = written.get(date);
  if (known?.template === template && known.language === language) return known.heading;
  const heading = headingOfDate(date, template, language);
  written.set(date, { template, language, heading });
  return heading;
}

function headingOfDate(date: EventDate, template: string, language: DocumentLanguage): string {
  const placeholder = placeholderOf(template);
  const letterCase = caseOf(template, language);
  if (isYearOnly(date.from)) return inCase(WHOLE_YEAR[language], letterCase);
  const [first, last] = headingMonths(date);
  const name = inCase(monthName(first, language), letterCase);
  const names =
    last === null
      ? name
      : `${name} – ${inCase(monthName(last, language), letterCase === 'title' ? 'lower' : letterCase)}`;
  return template.replace(placeholder, names).replace('{year}', date.from.slice(0, 4));
}

/** What a heading of this date is known by, however it is written. */
export function monthId(date: EventDate | null): string {
  if (date === null) return 'undated';
  const { from, until } = date;
  const isSpan = from.length === 7 && until.length === 7;
  return isSpan ? `${from}–${until}` : from.slice(0, 7);
}

export interface MonthHeading {
  date: EventDate | null;
  /** Null where the heading names no month, and so shows no pattern. */
  template: string | null;
}

const HEADING =
  /^(?<before>(?:\d{1,2}[.)]\s*)?(?:за\s+|в\s+)?)(?<first>\p{L}+)(?:\s*[–—-]\s*(?<last>\p{L}+))?(?<after>(?:\s+(?<year>(?:19|20)\d\d)(?:\s*(?:г\.|года|год|году))?)?\s*[.:]?)$/iu;

const MAX_LENGTH = 60;

const PART_OF_YEAR =
  /^(?<ordinal>IV|I{1,3}|[1-4])(?:-?[йе])?\s+(?<part>квартал|полугодие)(?:\s+(?<year>(?:19|20)\d\d)(?:\s*(?:г\.|года))?)?\s*[.:]?$/iu;
const ORDINALS = ['I', 'II', 'III', 'IV'];

/** `II квартал` and `1 полугодие` are spans of months. */
function parsePartOfYear(text: string, reportYear: number): MonthHeading | null {
  const parts = PART_OF_YEAR.exec(text)?.groups;
  if (!parts?.ordinal) return null;
  const ordinal = Number(parts.ordinal) || ORDINALS.indexOf(parts.ordinal.toUpperCase()) + 1;
  const length = parts.part?.toLocaleLowerCase('ru') === 'квартал' ? 3 : 6;
  if (ordinal * length > 12) return null;
  const year = parts.year ? Number(parts.year) : reportYear;
  const from = yearMonth(year, (ordinal - 1) * length + 1);
  return { date: { from, until: yearMonth(year, ordinal * length) }, template: null };
}

const monthIn = (word: string): number | null => parseMonth(word) ?? parseEnglishMonth(word);

/** The templates that would write this heading again; none for an author's own wording. */
export const templatesOf = (
  text: string,
  { date, template }: MonthHeading,
  language: DocumentLanguage,
): string[] =>
  (template === null ? PLAIN_TEMPLATES : [template]).filter(
    (each) => monthHeadingText(date, each, language) === text,
  );

/** Reads a whole line as a month heading, or returns null when it is none. */
export function parseMonthHeading(line: string, reportYear: number): MonthHeading | null {
  if (line.length > MAX_LENGTH) return null;
  const text = normalizeWhitespace(line);
  const phrase = text.toLocaleLowerCase('ru').replace(/[.:]$/, '');
  if (saysOneOf(WHOLE_YEAR, phrase))
    return { date: { from: String(reportYear), until: '' }, template: null };
  if (saysOneOf(OPEN_DATE, phrase)) return { date: null, template: null };

  const parts = HEADING.exec(text)?.groups;
  if (!parts?.first) return parsePartOfYear(text, reportYear);
  const first = monthIn(parts.first);
  const last = parts.last ? monthIn(parts.last) : null;
  if (first === null || (parts.last && last === null)) return parsePartOfYear(text, reportYear);

  const year = parts.year ? Number(parts.year) : reportYear;
  const lastYear = last !== null && last < first ? year + 1 : year;
  const after = parts.year
    ? (parts.after ?? '').replace(parts.year, '{year}')
    : (parts.after ?? '');
  return {
    date: { from: yearMonth(year, first), until: last === null ? '' : yearMonth(lastYear, last) },
    template: `${parts.before ?? ''}${placeholderFor(parts.first)}${after}`,
  };
}

function placeholderFor(name: string): Placeholder {
  if (name === name.toLocaleUpperCase('ru')) return '{MONTH}';
  return name.charAt(0) === name.charAt(0).toLocaleUpperCase('ru') ? '{Month}' : '{month}';
}
