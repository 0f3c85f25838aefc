import type { Cell } from 'write-excel-file/node';
import type { CellValue } from '../../shared/document/workbook';
import { type PartialDate, yearOf } from '../../shared/model/partial-date';
import { paragraphsOf } from '../../shared/model/record';
import { printable } from './printable';

/** More is an error to Excel, which then mends the file by taking the cell out. */
const MAX_LENGTH = 32_767;

/** Excel's days begin with 1900, and it takes that year for a leap year. */
const FIRST_YEAR = 1901;

const STYLE = { wrap: true, alignVertical: 'top' } as const;

/** A cell of the table. `cutMark` ends a text that is too long for a cell. */
export function cellOf(value: CellValue, cutMark: string): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { ...STYLE, value, type: Number } : null;
  }
  return typeof value === 'string' ? textCell(value, cutMark) : dateCell(value.date);
}

function textCell(text: string, cutMark: string): Cell {
  const value = cellText(text, cutMark);
  if (value === '') return null;
  // A cell that is set as text stays one, also when somebody edits it.
  const format = LOOKS_LIKE_FORMULA.test(value) ? { format: '@' } : {};
  return { ...STYLE, ...format, value, type: String };
}

const LOOKS_LIKE_FORMULA = /^[=+\-@]/;

/** What Excel would take for the code of a character, such as `_x0041_`. */
const CODE = /_(?=x[\da-f]{4}_)/gi;

/** The paragraphs as lines of a cell, without what a cell can't hold. */
export function cellText(text: string, cutMark: string): string {
  const lines = paragraphsOf(text).map((line) => printable(line).trim());
  const whole = lines.filter((line) => line !== '').join('\n');
  if (whole.length <= MAX_LENGTH) return escaped(whole);
  const room = MAX_LENGTH - cutMark.length;
  // Escapes count as what they stand for, and a pair of surrogates stays whole.
  const kept = whole.slice(0, room).replace(/[\u{D800}-\u{DBFF}]$/u, '');
  return escaped(kept + cutMark);
}

const escaped = (text: string): string => text.replace(CODE, '_x005F_');

/** A date that is known to the month or the year is shown so, and still sorts as a date. */
function dateCell(date: PartialDate): Cell {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (yearOf(date) < FIRST_YEAR) {
    return { ...STYLE, value: date.split('-').reverse().join('.'), type: String };
  }
  return {
    ...STYLE,
    align: 'left',
    value: new Date(Date.UTC(year, month - 1, day)),
    type: Date,
    format: DATE_FORMATS[date.split('-').length as 1 | 2 | 3],
  };
}

const DATE_FORMATS = { 1: 'yyyy', 2: 'mm.yyyy', 3: 'dd.mm.yyyy' } as const;
