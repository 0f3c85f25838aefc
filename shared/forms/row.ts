import { monthName } from '../language/months';
import type { PartialDate } from '../model/partial-date';
import type { DocumentLanguage } from '../model/report';
import { officialWords } from './official-words';

/** A row of facts from which a line or the cells of a table are made. */
export interface FactRow {
  /** The record of the report or the registry that it tells of. */
  id: string;
  /** Ids that it had before it was merged with others. */
  formerIds?: readonly string[];
  /** When it is, for groups by month or quarter; '' where it has no date. */
  date: PartialDate | '';
  fields: Readonly<Record<string, string>>;
}

const MONTHS_OF_QUARTER = 3;

/** The heading under which a row stands in a plan of this year. */
export function groupOf(
  date: PartialDate | '',
  by: 'quarter' | 'month',
  year: number,
  language: DocumentLanguage,
): string {
  const { quarters, throughoutYear, yearHeading } = officialWords(language);
  const open = capitalised(throughoutYear);
  if (date === '' || date.length < 7 || date.slice(0, 4) !== String(year)) {
    return date === '' || date.slice(0, 4) === String(year) ? open : yearHeading(date.slice(0, 4));
  }
  const month = Number(date.slice(5, 7));
  return by === 'quarter'
    ? (quarters[Math.ceil(month / MONTHS_OF_QUARTER) - 1] ?? open)
    : capitalised(monthName(month, language));
}

const capitalised = (text: string): string =>
  text.charAt(0).toLocaleUpperCase('ru') + text.slice(1);

/** By date; what has none, or only the year, behind what is told to the month of the same year. */
export const byDate = (a: FactRow, b: FactRow): number => compare(sortKey(a), sortKey(b));
const sortKey = ({ date }: FactRow): string =>
  date === '' ? '9999' : date.length < 7 ? `${date}-99` : date;
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
