import type { PartialDate } from '../model/partial-date';

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
const QUARTERS = ['I квартал', 'II квартал', 'III квартал', 'IV квартал'];
const OPEN = 'В течение года';

/** The heading under which a row stands in a plan of this year. */
export function groupOf(date: PartialDate | '', by: 'quarter' | 'month', year: number): string {
  if (date === '' || date.length < 7 || date.slice(0, 4) !== String(year)) {
    return date === '' || date.slice(0, 4) === String(year) ? OPEN : `${date.slice(0, 4)} год`;
  }
  const month = Number(date.slice(5, 7));
  return by === 'quarter'
    ? (QUARTERS[Math.ceil(month / MONTHS_OF_QUARTER) - 1] ?? OPEN)
    : (MONTHS[month - 1] ?? OPEN);
}

const MONTHS =
  'Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь'.split(' ');

/** By date; what has none, or only the year, behind what is told to the month of the same year. */
export const byDate = (a: FactRow, b: FactRow): number => compare(sortKey(a), sortKey(b));
const sortKey = ({ date }: FactRow): string =>
  date === '' ? '9999' : date.length < 7 ? `${date}-99` : date;
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
