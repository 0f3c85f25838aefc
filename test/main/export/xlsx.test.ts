// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { renderXlsx } from '../../../main/export/xlsx';
import { cellText } from '../../../main/export/xlsx-cells';
import type { Sheet } from '../../../shared/document/workbook';
import { all, partsOf, xml } from './read-docx';

const sheets: Sheet[] = [
  {
    name: "Города 'и' <соглашения>",
    columns: [
      { title: 'Дата', width: 12 },
      { title: 'Текст', width: 60 },
    ],
    rows: [
      [{ date: '2023-05-03' }, '=1+1'],
      [{ date: '1628-08-06' }, 'текст'],
    ],
  },
  { name: 'Пусто', columns: [{ title: 'Что', width: 10 }], rows: [] },
];

describe('the workbook', () => {
  it('is well-formed in each of its parts, with filters, a head that stays and widths', async () => {
    const parts = partsOf(await renderXlsx(sheets, '…'));
    for (const path of Object.keys(parts)) expect(xml(parts, path).documentElement).toBeTruthy();
    const first = xml(parts, 'xl/worksheets/sheet1.xml');
    expect(all(first, 'autoFilter')[0]?.getAttribute('ref')).toBe('A1:B3');
    expect(all(first, 'pane')[0]?.getAttribute('state')).toBe('frozen');
    expect(all(first, 'col').map((column) => column.getAttribute('width'))).toEqual(['12', '60']);
    const names = all(xml(parts, 'xl/workbook.xml'), 'definedName');
    expect(names[1]?.textContent).toBe("'Города ''и'' <соглашения>'!$1:$1");
  });

  it('has dates as numbers, older ones than Excel knows as text, and no formula', async () => {
    const first = xml(partsOf(await renderXlsx(sheets, '…')), 'xl/worksheets/sheet1.xml');
    const cells = all(first, 'c').map((cell) => [cell.getAttribute('r'), cell.getAttribute('t')]);
    expect(cells).toContainEqual(['A2', null]);
    expect(cells).toContainEqual(['A3', 's']);
    expect(cells).toContainEqual(['B2', 's']);
    expect(all(first, 'f')).toHaveLength(0);
  });
});

describe('the text of a cell', () => {
  it('is cut where a cell ends, between whole characters, and says so', () => {
    expect(cellText('ж'.repeat(32_767), '…')).toHaveLength(32_767);
    expect(cellText(`${'ж'.repeat(32_765)}🏙️${'ж'.repeat(10)}`, '…')).toBe(`${'ж'.repeat(32_765)}…`);
  });

  it('has no tabs before a sign of a formula, no control characters and no codes', () => {
    expect(cellText('\t=2+2', '')).toBe('=2+2');
    expect(cellText('а\u{1}б\r\n\u{D800}в _x000D_', '')).toBe('аб\nв _x005F_x000D_');
  });
});
