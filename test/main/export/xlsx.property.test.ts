import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderXlsx } from '../../../main/export/xlsx';
import type { CellValue, Sheet } from '../../../shared/document/workbook';
import { normalizeWhitespace } from '../../../shared/language/whitespace';
import { readXlsx } from './read-xlsx';

/** What leaves as a workbook is read back by a reader that knows nothing of how it was written. */

const PIECES = ['=', '+', '-', '@', '"', "'", '&', '<b>', ']]>', '_x0041_', '_x005F_', '_'];
const line = fc
  .array(fc.oneof(fc.constantFrom(...PIECES, 'ж', 'Ё', 'a1', '🏙️', '汉', ' ', ';', '№\u{A0}5')), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => normalizeWhitespace(parts.join('')))
  .filter((text) => text !== '');
const text = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));

const day = fc
  .date({ min: new Date('1901-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const date = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([iso, length]) => ({ date: iso.slice(0, length) }));
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((value) =>
    // A spreadsheet knows no negative zero.
    value === 0 ? 0 : value,
  ),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(text, number, date, fc.constant(null));

const sheetArbitrary = fc.integer({ min: 1, max: 30 }).chain((count) =>
  fc.record({
    name: fc.constant('Лист'),
    columns: fc
      .array(line, { minLength: count, maxLength: count })
      .map((titles) => titles.map((title) => ({ title, width: 12 }))),
    rows: fc.array(fc.array(value, { minLength: count, maxLength: count }), { maxLength: 8 }),
  }),
);

const workbookArbitrary = fc
  .array(sheetArbitrary, { minLength: 1, maxLength: 3 })
  .map((sheets): Sheet[] =>
    sheets.map((sheet, index) => ({ ...sheet, name: `${sheet.name} & '${index + 1}'` })),
  );

/** Cells that stand empty at the end of a row need not be written. */
const filled = (row: readonly unknown[]): unknown[] =>
  row.slice(0, row.findLastIndex((each) => each !== null) + 1);

describe('any workbook', () => {
  it('is read back with its names, titles, texts, numbers and dates', async () => {
    await fc.assert(
      fc.asyncProperty(workbookArbitrary, async (sheets) => {
        const read = readXlsx(await renderXlsx(sheets, '…'));
        expect(read.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
        read.forEach(({ rows: [head = [], ...rows] }, index) => {
          const sheet = sheets[index];
          expect(head.map((cell) => cell.value)).toEqual(sheet?.columns.map(({ title }) => title));
          expect(rows.map((row) => filled(row.map((cell) => cell.value)))).toEqual(
            sheet?.rows.map(filled),
          );
        });
      }),
      { numRuns: 60 },
    );
  });

  it('holds no formula: what looks like one is text, and stays text when it is edited', async () => {
    const sign = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '\t=',
      '\r=',
      '\r\n+',
      '\t@',
      ' =',
      '\u{FEFF}=',
    );
    const hostile = fc.tuple(sign, line).map(([start, rest]) => start + rest);
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 10 }), async (texts) => {
        const sheet: Sheet = {
          name: 'Лист',
          columns: [{ title: 'Текст', width: 12 }],
          rows: texts.map((each) => [each]),
        };
        const [read] = readXlsx(await renderXlsx([sheet], '…'));
        const cells = read?.rows.slice(1).flat() ?? [];
        expect(cells).toHaveLength(texts.length);
        for (const cell of cells) {
          expect(cell.hasFormula).toBe(false);
          expect(typeof cell.value).toBe('string');
          // Nothing stands before the sign by which a spreadsheet would know a formula.
          expect(cell.value).toMatch(/^[=+\-@]/);
          expect(cell.format).toBe('@');
        }
      }),
      { numRuns: 60 },
    );
  });
});
