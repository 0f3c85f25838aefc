import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { Sheet } from '../../shared/document/workbook';
import { escapeMarkup } from './escape';
import { cellOf, cellText } from './xlsx-cells';

/** The tables as an Excel workbook: typed cells, a head that stays, filters, ready to print. */
export async function renderXlsx(sheets: Sheet[], cutMark: string): Promise<Uint8Array> {
  const content = sheets.map(({ name, columns, rows }) => ({
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    data: [headOf(columns), ...rows.map((row) => row.map((value) => cellOf(value, cutMark)))],
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  }));
  return await writeExcelFile(content, {
    fontFamily: 'Calibri',
    fontSize: 11,
    features: [filtersAndPrinting(sheets)],
  }).toBuffer();
}

const headOf = (columns: Sheet['columns']): SheetData[number] =>
  columns.map(({ title }) => ({
    value: cellText(title, ''),
    type: String,
    fontWeight: 'bold',
    backgroundColor: '#e7eaee',
    bottomBorderStyle: 'thin',
    wrap: true,
    alignVertical: 'center',
  }));

type Feature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>['features']>[number];

/** What the package leaves to its callers. The order of elements is the schema's. */
function filtersAndPrinting(sheets: Sheet[]): Feature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            if (!sheet) return xml;
            return replaced(
              replaced(
                replaced(
                  xml,
                  '</sheetData>',
                  `</sheetData><autoFilter ref="${filtered(sheet, '')}"/>`,
                ),
                '<sheetViews>',
                '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>',
              ),
              '<pageSetup ',
              '<pageSetup fitToWidth="1" fitToHeight="0" ',
            );
          },
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            replaced(xml, '<definedNames/>', `<definedNames>${names(sheets)}</definedNames>`),
        },
      },
    },
  };
}

/** Excel knows filters by a hidden name too, and so the rows that come again on each page. */
const names = (sheets: Sheet[]): string =>
  sheets
    .map((sheet, index) => {
      const name = escapeMarkup(`'${sheet.name.replaceAll("'", "''")}'!`);
      return [
        `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${name}${filtered(sheet, '$')}</definedName>`,
        `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${name}$1:$1</definedName>`,
      ].join('');
    })
    .join('');

const filtered = ({ columns, rows }: Sheet, fixed: '' | '$'): string =>
  `${fixed}A${fixed}1:${fixed}${columnName(columns.length)}${fixed}${rows.length + 1}`;

/** 1 → A, 27 → AA */
const columnName = (number: number): string =>
  number === 0
    ? ''
    : `${columnName(Math.floor((number - 1) / 26))}${String.fromCharCode(65 + ((number - 1) % 26))}`;

/** A package that writes its files otherwise from some version on must not go unseen. */
function replaced(xml: string, part: string, by: string): string {
  if (!xml.includes(part)) throw new Error(`The workbook has no ${part}`);
  return xml.replace(part, () => by);
}
