import { readDate } from '../language/read-date';
import { normalizeWhitespace } from '../language/whitespace';
import type { EventDate } from '../model/event';
import { MAX_PARAGRAPH } from './source';
import type { SourceParagraph, SourceTable } from './source-document';

/** Reads a table that has a record in each row, under a row that says what the columns hold. */

const COLUMNS = {
  number: /^(?:№(?:\s*п\s*\/?\s*п\.?)?|n|п\s*\/\s*п|номер)$/iu,
  date: /^(?:дат[аы]|сроки?|период|время|месяц|когда)(?:\s|$|,|\()/iu,
  place: /^(?:мест[оа]|где|город|страна)(?:\s|$|,|\()/iu,
  participants: /^(?:участник|состав|кто|делегаци|ответственн|исполнител)/iu,
  outcome: /^(?:результат|итог|достигнут|примечани|эффект)/iu,
  what: /^(?:мероприяти|наименовани|названи|содержани|описани|событи|что|тема|форма|проблем|задач|инициатив|проект|достижени)/iu,
} as const;
type Column = keyof typeof COLUMNS;

/** A row as a record: its paragraphs, and the facts that its columns name. */
export interface TableRow {
  text: string;
  /** The words of the date, which only an event's date says again. */
  dateText: string;
  date: EventDate | null;
  place: string;
  participants: string;
  outcome: string;
}

export interface RecordTable {
  /** The row of the columns' names, as one line. */
  head: string;
  rows: TableRow[];
}

const cellText = (cell: SourceParagraph[]): string =>
  cell
    .map(({ sign, text }) => normalizeWhitespace(`${sign} ${text}`))
    .filter((text) => text !== '')
    .join('\n');

/**
 * The table's records, or null for a table of another kind. Of each row all words stay: a date that
 * can't be read as one, and what no column's name explains, are paragraphs of the record.
 */
export function recordsOfTable({ rows }: SourceTable, year: number): RecordTable | null {
  const [first, ...others] = rows;
  if (!first || others.length === 0) return null;
  const head = first.map(cellText);
  const columns = head.map(columnOf);
  if (!columns.includes('what') || columns.every((column) => column === null || column === 'what'))
    return null;
  const records = others.map((row) => recordOfRow(row.map(cellText), columns, year));
  if (records.some(({ text }) => text.length > MAX_PARAGRAPH)) return null;
  return {
    head: head.map(normalizeWhitespace).filter(Boolean).join(' – '),
    rows: records.filter(({ text }) => text !== ''),
  };
}

const columnOf = (title: string): Column | null => {
  const name = normalizeWhitespace(title);
  for (const [column, pattern] of Object.entries(COLUMNS)) {
    if (pattern.test(name)) return column as Column;
  }
  return null;
};

function recordOfRow(cells: string[], columns: (Column | null)[], year: number): TableRow {
  const row: TableRow = {
    text: '',
    dateText: '',
    date: null,
    place: '',
    participants: '',
    outcome: '',
  };
  const before: string[] = [];
  const what: string[] = [];
  const after: string[] = [];
  cells.forEach((cell, index) => {
    const column = columns[index] ?? null;
    if (cell === '') return;
    switch (column) {
      case 'number':
        if (!/^\d{1,4}\s*[.)]?$/.test(cell)) after.push(cell);
        return;
      case 'date': {
        const date = readDate(normalizeWhitespace(cell), { year, today: `${year}-12-31` });
        if (date.kind === 'date' && row.date === null) {
          row.date = date.date;
          row.dateText = cell;
        } else before.push(cell);
        return;
      }
      case 'what':
        what.push(cell);
        return;
      case null:
        after.push(cell);
        return;
      default:
        if (row[column] === '') row[column] = normalizeWhitespace(cell);
        after.push(cell);
    }
  });
  row.text = [...(what.length > 0 ? what : before), ...(what.length > 0 ? before : []), ...after]
    .join('\n')
    .trim();
  return row;
}
