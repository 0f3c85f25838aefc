import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../main/export/docx';
import { renderOdt } from '../../../main/export/odt';
import { printableTree } from '../../../main/export/printable';
import { renderXlsx } from '../../../main/export/xlsx';
import { compose } from '../../../shared/document/compose';
import { dress } from '../../../shared/document/dress';
import { lookOf, officialLook } from '../../../shared/document/profile-look';
import { type Block, type DocumentTree, linesOf } from '../../../shared/document/tree';
import { type CellValue, type Sheet, workbookOf } from '../../../shared/document/workbook';
import { translator } from '../../../shared/messages';
import { emptyAgreement } from '../../../shared/model/agreement';
import { emptyContactPerson } from '../../../shared/model/contact';
import { type Event, emptyEvent } from '../../../shared/model/event';
import { emptyPartnerCity, type PartnerCity } from '../../../shared/model/partner-city';
import { officialProfile } from '../../../shared/model/profile';
import { emptyRegistry } from '../../../shared/model/registry';
import { emptyReport, type Report } from '../../../shared/model/report';
import { readReport, SAMPLE } from '../../shared/document/reading';
import { reportArbitrary } from '../../shared/document/report-arbitrary';
import { png } from '../../shared/pictures/example';
import { readByLibreOffice, rowsOfCsv } from './libre-office';
import { FIGURE_FILE, treeArbitrary } from './tree-arbitrary';

/** What an office suite reads in our files. It is installed by the set-up for the tests on Linux. */

const HOSTILE = [
  'Визит "делегации" & <b>обмен</b>.',
  '=1+1',
  '+7 и дальше',
  '-дефис',
  '@имя',
  'Знаки\u{0}\u{1}\u{B} и половины\u{D800} пар \u{DC00}, \u{FFFE}.',
  'Код _x0041_ и город 🏙️.',
  '\t=2+2',
  'Два  пробела\nи второй абзац «в кавычках».',
];

const eventOf = (index: number): Event => ({
  ...emptyEvent(`e${index}`, {
    from: `2023-${String((index % 12) + 1).padStart(2, '0')}-05`,
    until: index % 3 === 0 ? `2023-${String((index % 12) + 1).padStart(2, '0')}-07` : '',
  }),
  text: HOSTILE[index % HOSTILE.length] ?? '',
  place: HOSTILE[(index + 3) % HOSTILE.length] ?? '',
  partnerCityIds: ['harbin'],
  countries: ['CN'],
  figures: [{ value: 12000 + index, unit: 'участников' }],
});

function reportOf(events: number): Report {
  const report = emptyReport('report', 'Красноярск', 2023);
  const items = Array.from({ length: events }, (_, index) => eventOf(index));
  items.sort((a, b) => ((a.date?.from ?? '') < (b.date?.from ?? '') ? -1 : 1));
  report.answers['international.achievements']?.items.push(...items);
  return report;
}

const pictures = new Map([[FIGURE_FILE, png(40, 30)]]);

const { seed } = fc.readConfigureGlobal();
const sampled = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number): T[] =>
  fc.sample(arbitrary, { numRuns, ...(seed !== undefined && { seed }) });

const profile = {
  ...officialProfile,
  numberedHeadings: true,
  titlePage: { ...officialProfile.titlePage, shown: true },
};

const documents: Record<string, DocumentTree> = {
  sample: compose(readReport(SAMPLE).report),
  none: compose(reportOf(0)),
  many: compose(reportOf(200)),
  dressed: dress(compose(readReport(SAMPLE).report), profile, {
    city: 'Красноярск',
    year: 2023,
    answers: {},
  }),
};
for (const [index, tree] of sampled(treeArbitrary, 20).entries()) documents[`tree${index}`] = tree;
for (const [index, report] of sampled(
  reportArbitrary({ plain: false, irregular: true }),
  8,
).entries()) {
  documents[`report${index}`] = compose(report);
}

/** In text, LibreOffice has one sign for all bullets and gives each cell a line. */
const asText = (tree: DocumentTree): DocumentTree => ({
  ...tree,
  blocks: tree.blocks.map(
    (block): Block =>
      block.kind === 'listItem' && block.marker.kind === 'bullet'
        ? { ...block, marker: { kind: 'bullet', character: '•' } }
        : block,
  ),
});

/** Paragraphs without the spaces around and between the words. */
const normalized = (lines: string[]): string[] =>
  lines.map((line) => line.replace(/\s+/gu, ' ').trim()).filter((line) => line !== '');

const expectedLines = (tree: DocumentTree): string[] =>
  normalized(linesOf(asText(printableTree(tree))).flatMap((line) => line.split('\t')));

describe.runIf(process.platform === 'linux')('LibreOffice', () => {
  const formats = {
    docx: (name: string, tree: DocumentTree) =>
      renderDocx(tree, lookNamed(name), undefined, pictures),
    odt: (name: string, tree: DocumentTree) =>
      renderOdt(tree, lookNamed(name), undefined, pictures),
  };
  const lookNamed = (name: string) => (name === 'dressed' ? lookOf(profile) : officialLook);

  it.each(['docx', 'odt'] as const)(
    'reads the words of every document in %s',
    async (format) => {
      const files = Object.entries(documents).map(([name, tree]) => [
        `${name}.${format}`,
        formats[format](name, tree),
      ]);
      const read = await readByLibreOffice(Object.fromEntries(files), 'text');
      for (const [name, tree] of Object.entries(documents)) {
        expect(normalized((read[`${name}.txt`] ?? 'not read').split('\n')), name).toEqual(
          expectedLines(tree),
        );
      }
    },
    150_000,
  );

  it('reads the facts in every sheet', async () => {
    const harbin: PartnerCity = {
      ...emptyPartnerCity('harbin'),
      name: 'Харбин',
      country: 'CN',
      since: '1999',
      agreements: [
        {
          ...emptyAgreement('a1'),
          title: '=Соглашение',
          signed: '2019-06-12',
          validUntil: '2024-06',
        },
        { ...emptyAgreement('a2'), kind: 'protocol' },
      ],
      contactPersons: [
        { ...emptyContactPerson('p'), name: 'Ван', phone: '+86 451 1', email: 'w@x.cn' },
      ],
    };
    const minsk = { ...emptyPartnerCity('minsk'), name: 'Минск', note: 'тайна' };
    const registry = { ...emptyRegistry(), partnerCities: [harbin, minsk] };
    const workbooks = Object.fromEntries(
      Object.entries({
        none: reportOf(0),
        many: reportOf(200),
        sample: readReport(SAMPLE).report,
      }).map(([name, report]) => [
        name,
        workbookOf({ report, registry, today: '2024-01-10', locale: 'ru', t: translator('ru') }),
      ]),
    );
    const files = Object.entries(workbooks).map(async ([name, sheets]) => [
      `${name}.xlsx`,
      await renderXlsx(sheets, '…'),
    ]);
    const read = await readByLibreOffice(Object.fromEntries(await Promise.all(files)), 'sheets');
    for (const [name, sheets] of Object.entries(workbooks)) {
      for (const sheet of sheets) {
        const rows = rowsOfCsv(read[`${name}-${sheet.name}.csv`] ?? 'not read');
        expect(rows, `${name} ${sheet.name}`).toEqual(expectedRows(sheet));
      }
    }
    expect(Object.values(read).join()).not.toMatch(/451|w@x|тайна/);
    expect(rowsOfCsv(read['many-Города и соглашения.csv'] ?? '')).toHaveLength(1 + 2 + 1);
  }, 150_000);
});

const expectedRows = ({ columns, rows }: Sheet): string[][] => [
  columns.map(({ title }) => title),
  ...rows.map((row) => row.map(expectedCell)),
];

function expectedCell(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object') return value.date.split('-').reverse().join('.');
  const tree: DocumentTree = {
    language: 'ru',
    title: '',
    blocks: value.split('\n').map((text) => ({ kind: 'paragraph', text, source: {} })),
  };
  return linesOf(printableTree(tree))
    .map((line) => line.trim())
    .join('\n');
}
