import { fold } from './fold';
import { parseMonth } from './months';

/** The words of which people make dates, Russian and English. */

const ENGLISH_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const MIN_ABBREVIATION = 3;

/** The month that a whole word or a usual abbreviation names, in any case form; null for none. */
export function monthOfWord(word: string): number | null {
  const russian = parseMonth(word);
  if (russian !== null) return russian;
  const folded = fold(word).replace(/^sept$/, 'sep');
  const index = ENGLISH_MONTHS.findIndex(
    (name) => name === folded || (folded.length === MIN_ABBREVIATION && name.startsWith(folded)),
  );
  return index < 0 ? null : index + 1;
}

export const isEnglishMonth = (word: string): boolean =>
  /^[a-z]/i.test(word) && monthOfWord(word) !== null;

/** Between the ends of a span: «с 3 по 5 мая». */
export const isUntil = (word: string): boolean =>
  /^(?:по|до|to|until|till|through|thru)$/.test(fold(word));

/** Words that lead up to a date and add nothing to it. */
export const isLeadIn = (word: string): boolean =>
  /^(?:с|со|от|в|во|на|за|к|ко|весь|всю|from|in|on|at|during|the|of|around|about|около|примерно|начал[оеа]|середин[аеуы]|кон(?:ец|це|ца)|early|mid|late)$/.test(
    fold(word),
  );

/** Words before a month that show a month to be meant, and not a name such as «Марта». */
export const announcesMonth = (word: string): boolean =>
  /^(?:в|во|за|с|со|на|начал[оеа]|середин[аеуы]|кон(?:ец|це|ца)|in|during|early|mid|late)$/.test(
    fold(word),
  );

export const isYearWord = (word: string): boolean =>
  /^(?:г|год|года|году|годом|гг)$/.test(fold(word));

/** «Открыта», «без даты»: said on purpose. */
export const isOpen = (text: string): boolean =>
  /^(?:без даты|дата неизвестна|дата открыта|открытая|неизвестно|не известно|no date|open|unknown|tbd)$/.test(
    fold(text),
  );

const SEASONS: [RegExp, [first: number, last: number]][] = [
  [/^(?:весна|весной|весну|весны|spring)$/, [3, 5]],
  [/^(?:лето|летом|лета|summer)$/, [6, 8]],
  [/^(?:осень|осенью|осени|autumn|fall)$/, [9, 11]],
];

/** The months of a season within one year; winter lies in two, so it names none. */
export const seasonOf = (word: string): [first: number, last: number] | null =>
  SEASONS.find(([pattern]) => pattern.test(fold(word)))?.[1] ?? null;

const ORDINALS: [RegExp, number][] = [
  [/^(?:i|перв\p{L}{2,3}|first)$/u, 1],
  [/^(?:ii|втор\p{L}{2,3}|second)$/u, 2],
  [/^(?:iii|трет\p{L}{2,4}|third)$/u, 3],
  [/^(?:iv|четв[её]рт\p{L}{2,3}|fourth)$/u, 4],
];

export const ordinalOf = (word: string): number | null =>
  ORDINALS.find(([pattern]) => pattern.test(fold(word)))?.[1] ?? null;

/** How many months a part of the year has: a quarter 3, a half 6. */
export function monthsOfPart(word: string): number | null {
  const folded = fold(word);
  if (/^(?:квартал\p{L}{0,2}|кв|quarter)$/u.test(folded)) return 3;
  return /^(?:полугоди\p{L}{1,2}|half)$/u.test(folded) ? 6 : null;
}

const RELATIVE_DAYS: [RegExp, number][] = [
  [/^(?:позавчера)$/, -2],
  [/^(?:вчера|yesterday)$/, -1],
  [/^(?:сегодня|today)$/, 0],
  [/^(?:завтра|tomorrow)$/, 1],
  [/^(?:послезавтра)$/, 2],
];

/** Days from today: «вчера» → −1. */
export const relativeDay = (word: string): number | null =>
  RELATIVE_DAYS.find(([pattern]) => pattern.test(fold(word)))?.[1] ?? null;

const RELATIVE: [RegExp, number][] = [
  [/^(?:прошл\p{L}{2,3}|last)$/u, -1],
  [/^(?:эт\p{L}{1,3}|текущ\p{L}{2,3}|this)$/u, 0],
  [/^(?:следующ\p{L}{2,3}|будущ\p{L}{2,3}|next)$/u, 1],
];

/** «Прошлый» → −1, «этот» → 0, «следующий» → 1. */
export const relativeStep = (word: string): number | null =>
  RELATIVE.find(([pattern]) => pattern.test(fold(word)))?.[1] ?? null;

export const isMonthWord = (word: string): boolean =>
  /^(?:месяц|месяца|месяце|month)$/.test(fold(word));

/** A quantity and no date: «3.10 млн». */
export const isUnit = (text: string): boolean =>
  /^(?:%|млн|млрд|тыс|руб|кг|км|м|га|ч|час\p{L}*|percent|million)/u.test(fold(text));
