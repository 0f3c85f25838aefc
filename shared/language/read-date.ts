import type { EventDate } from '../model/event';
import { isPartialDate, type PartialDate, yearMonth } from '../model/partial-date';
import { type Token, tokensOf } from './read-date-tokens';
import {
  announcesMonth,
  isEnglishMonth,
  isLeadIn,
  isMonthWord,
  isOpen,
  isUnit,
  isUntil,
  isYearWord,
  monthOfWord,
  monthsOfPart,
  ordinalOf,
  relativeDay,
  relativeStep,
  seasonOf,
} from './read-date-words';

/** Reads dates as people write them: «12–15 апреля», «в октябре», `3.10`, `April 12`. */
export interface DateContext {
  /** The year that is meant where none is written. */
  year: number;
  /** The day on which it is read, such as `2023-10-03`, for «вчера». */
  today: PartialDate;
}

export type ReadDate = { kind: 'date'; date: EventDate } | { kind: 'open' } | { kind: 'unclear' };

/** Reads a whole text as a date. An empty one leaves the date open. */
export function readDate(text: string, context: DateContext): ReadDate {
  const trimmed = text.trim().replace(/[.,;:]$/, '');
  if (trimmed === '' || isOpen(trimmed)) return { kind: 'open' };
  const tokens = tokensOf(trimmed);
  let first = 0;
  while (isLeadIn(tokens[first]?.text ?? '')) first += 1;
  const read = spanAt(tokens, first, context);
  if (!read) return { kind: 'unclear' };
  const rest = tokens.slice(read.next).every(({ text: sign }) => /^[.,;:]$/.test(sign));
  return rest ? { kind: 'date', date: read.date } : { kind: 'unclear' };
}

export interface FoundDate {
  date: EventDate;
  start: number;
  end: number;
}

/**
 * The first date in running text, or null. It is stricter than a date field: a bare year or number
 * is none, and a month alone must be announced, because «Марта» is a name and `may` a verb.
 */
export function findDate(text: string, context: DateContext): FoundDate | null {
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length; at += 1) {
    const read = spanAt(tokens, at, context);
    const start = tokens[at];
    const end = read && tokens[read.next - 1];
    if (!read || !start || !end || !isMeant(tokens, at, read)) continue;
    return { date: read.date, start: start.start, end: end.end };
  }
  return null;
}

function isMeant(tokens: Token[], at: number, { date, next }: Reading<EventDate>): boolean {
  const [first, after] = [tokens[at], tokens[next]];
  if (!first) return false;
  if (first.kind === 'number') return date.from.length > 4;
  if (first.kind === 'numericDate') {
    const isWhole = first.numbers.length > 2 || /[./]\d\d$/.test(first.text);
    return (
      isWhole &&
      !(after && isUnit(after.text)) &&
      !/^(?:№|v|верси\p{L}*)$/iu.test(tokens[at - 1]?.text ?? '')
    );
  }
  if (first.kind !== 'word' || date.from.length > 7) return true;
  if (monthOfWord(first.text) === null || date.until !== '') return true;
  const isWritten = next > at + 1 && tokens[at + 1]?.kind === 'number';
  const leads = at === 0 && /[ьй]$|т$/u.test(first.text) && first.text.length > 2;
  return isWritten || leads || announcesMonth(tokens[at - 1]?.text ?? '');
}

interface Reading<T> {
  date: T;
  /** The place of the first token behind it. */
  next: number;
}

/** A day, month or year as it is written: what is not said is null. */
interface Point {
  day: number | null;
  month: number | null;
  year: number | null;
}

/** The longest span or single date that begins at a token. */
function spanAt(tokens: Token[], at: number, context: DateContext): Reading<EventDate> | null {
  return (
    relativeAt(tokens, at, context) ?? partAt(tokens, at, context) ?? pointsAt(tokens, at, context)
  );
}

/** «Вчера», «в прошлом месяце». */
function relativeAt(
  tokens: Token[],
  at: number,
  { today }: DateContext,
): Reading<EventDate> | null {
  const word = tokens[at]?.text ?? '';
  const days = relativeDay(word);
  if (days !== null) {
    const date = new Date(`${today}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() + days);
    return { date: { from: date.toISOString().slice(0, 10), until: '' }, next: at + 1 };
  }
  const months = relativeStep(word);
  if (months === null || !isMonthWord(tokens[at + 1]?.text ?? '')) return null;
  const date = new Date(`${today.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return { date: { from: date.toISOString().slice(0, 7), until: '' }, next: at + 2 };
}

/** «III квартал», «второе полугодие», `Q3`, «осень». */
function partAt(tokens: Token[], at: number, context: DateContext): Reading<EventDate> | null {
  const months = partMonthsAt(tokens, at);
  if (!months) return null;
  const { date: year, next } = yearAt(tokens, months.next) ?? {
    date: context.year,
    next: months.next,
  };
  const [first, last] = months.date;
  return { date: { from: yearMonth(year, first), until: yearMonth(year, last) }, next };
}

function partMonthsAt(tokens: Token[], at: number): Reading<[number, number]> | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'quarter') return { date: partOf(token.numbers[0] ?? 1, 3), next: at + 1 };
  const season = token.kind === 'word' ? seasonOf(token.text) : null;
  if (season) return { date: season, next: at + 1 };
  const ordinal = token.kind === 'number' ? (token.numbers[0] ?? 0) : ordinalOf(token.text);
  if (ordinal === null) return null;
  // «3-й квартал» has the ending of its ordinal between.
  const isEnding =
    tokens[at + 1]?.kind === 'dash' && /^(?:й|ый|ий|я)$/u.test(tokens[at + 2]?.text ?? '');
  const place = at + (isEnding ? 3 : 1);
  const length = monthsOfPart(tokens[place]?.text ?? '');
  if (length === null || ordinal < 1 || ordinal * length > 12) return null;
  return { date: partOf(ordinal, length), next: place + 1 };
}

const partOf = (ordinal: number, length: number): [number, number] => [
  (ordinal - 1) * length + 1,
  ordinal * length,
];

function pointsAt(tokens: Token[], at: number, context: DateContext): Reading<EventDate> | null {
  const bareDay = dayAt(tokens, at);
  const start = pointAt(tokens, at);
  const single = start && dateOf(start.date, null, context);
  const whole = start && single ? { date: single, next: start.next } : null;
  const opening = start ?? (bareDay && { date: pointOf(bareDay.date), next: bareDay.next });
  if (!opening) return null;
  const second = untilAt(tokens, opening.next);
  if (second === null) return whole;
  const end = pointAt(tokens, second) ?? endAt(tokens, second, opening.date);
  if (!end) return whole;
  const span = dateOf(opening.date, end.date, context);
  return span ? { date: span, next: end.next } : null;
}

const pointOf = (day: number): Point => ({ day, month: null, year: null });

/** The place behind the dash or word between two ends. */
function untilAt(tokens: Token[], at: number): number | null {
  const token = tokens[at];
  return token && (token.kind === 'dash' || isUntil(token.text)) ? at + 1 : null;
}

/** The second day of «April 12 – 15, 2023», which leaves the month out. */
function endAt(tokens: Token[], at: number, { day, month }: Point): Reading<Point> | null {
  if (day === null || month === null) return null;
  const last = dayAt(tokens, at);
  if (!last) return null;
  const year = yearAt(tokens, last.next);
  return {
    date: { day: last.date, month, year: year?.date ?? null },
    next: year?.next ?? last.next,
  };
}

function dayAt(tokens: Token[], at: number): Reading<number> | null {
  const token = tokens[at];
  const day = token?.kind === 'number' ? token.numbers[0] : undefined;
  return day !== undefined && day >= 1 && day <= 31 && (token?.text.length ?? 0) < 6
    ? { date: day, next: at + 1 }
    : null;
}

/** A year in four digits, with its «г.» or a comma before it. */
function yearAt(tokens: Token[], at: number): Reading<number> | null {
  const comma = tokens[at]?.text === ',' ? 1 : 0;
  const token = tokens[at + comma];
  if (token?.kind !== 'number' || !/^\d{4}$/.test(token.text)) return null;
  return { date: token.numbers[0] ?? 0, next: afterYearWord(tokens, at + comma + 1) };
}

function afterYearWord(tokens: Token[], at: number): number {
  if (!isYearWord(tokens[at]?.text ?? '')) return at;
  return tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
}

function pointAt(tokens: Token[], at: number): Reading<Point> | null {
  const token = tokens[at];
  switch (token?.kind) {
    case 'isoDate': {
      const [year = null, month = null, day = null] = token.numbers;
      return { date: { day, month, year }, next: at + 1 };
    }
    case 'numericDate':
      return { date: numericPoint(token), next: afterYearWord(tokens, at + 1) };
    case 'number':
      return dayMonthAt(tokens, at) ?? bareYearAt(tokens, at);
    case 'word':
      return monthAt(tokens, at);
    default:
      return null;
  }
}

function bareYearAt(tokens: Token[], at: number): Reading<Point> | null {
  const year = yearAt(tokens, at);
  return year && { date: { day: null, month: null, year: year.date }, next: year.next };
}

/** `3.10`, `3.10.2023`, `3.10.23` or `10.2023`. */
function numericPoint({ numbers, text }: Token): Point {
  const [first = 0, second = 0, third] = numbers;
  if (third === undefined) {
    return /\d{4}$/.test(text)
      ? { day: null, month: first, year: second }
      : { day: first, month: second, year: null };
  }
  return { day: first, month: second, year: third < 100 ? 2000 + third : third };
}

/** «3 октября 2023 г.», `3rd of October`. */
function dayMonthAt(tokens: Token[], at: number): Reading<Point> | null {
  const day = dayAt(tokens, at);
  if (!day) return null;
  const place = tokens[day.next]?.text === 'of' ? day.next + 1 : day.next;
  const month = monthNameAt(tokens, place);
  if (!month) return null;
  const year = yearAt(tokens, month.next);
  return {
    date: { day: day.date, month: month.date, year: year?.date ?? null },
    next: year?.next ?? month.next,
  };
}

function monthNameAt(tokens: Token[], at: number): Reading<number> | null {
  const token = tokens[at];
  const month = token?.kind === 'word' ? monthOfWord(token.text) : null;
  if (month === null || !token) return null;
  const isShort = token.text.length < 5;
  return { date: month, next: isShort && tokens[at + 1]?.text === '.' ? at + 2 : at + 1 };
}

/** «Октябрь 2023», `October 3, 2023`. */
function monthAt(tokens: Token[], at: number): Reading<Point> | null {
  const month = monthNameAt(tokens, at);
  if (!month) return null;
  const day = isEnglishMonth(tokens[at]?.text ?? '') ? dayAt(tokens, month.next) : null;
  const behind = day?.next ?? month.next;
  const year = yearAt(tokens, behind);
  return {
    date: { day: day?.date ?? null, month: month.date, year: year?.date ?? null },
    next: year?.next ?? behind,
  };
}

/**
 * A date or span with what was left out filled in: the first end takes month and year from the
 * second, and a span over New Year ends in the next year. Null when there is no such date.
 */
function dateOf(start: Point, end: Point | null, { year }: DateContext): EventDate | null {
  if (!end) return eventDate(isoOf(start, start.year ?? year), '');
  const first = { ...start, month: start.month ?? (start.day === null ? null : end.month) };
  const overNewYear = first.month !== null && end.month !== null && first.month > end.month;
  const from = first.year ?? (end.year === null ? year : end.year - (overNewYear ? 1 : 0));
  const until = end.year ?? from + (overNewYear ? 1 : 0);
  return eventDate(isoOf(first, from), isoOf(end, until));
}

function eventDate(from: string | null, until: string | null): EventDate | null {
  if (from === null || until === null || (until !== '' && until < from)) return null;
  return { from, until: until === from ? '' : until };
}

function isoOf({ day, month }: Point, year: number): string | null {
  const digits = (value: number) => String(value).padStart(2, '0');
  const parts = [String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== null)
    .map((part) => (typeof part === 'number' ? digits(part) : part));
  const text = parts.join('-');
  return isPartialDate(text) ? text : null;
}
