// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { renderOdt } from '../../../main/export/odt';
import { dress } from '../../../shared/document/dress';
import { lookOf, officialLook } from '../../../shared/document/profile-look';
import { linesOf } from '../../../shared/document/tree';
import { officialProfile, type Profile } from '../../../shared/model/profile';
import { all, partsOf, xml } from './read-docx';
import { linesOfOdt, readOdt } from './read-odt';
import { bullet, heading, number, paragraph, reportTree, tree } from './trees';

const bytes = renderOdt(reportTree, officialLook);
const parts = partsOf(bytes);
const styles = xml(parts, 'styles.xml');
const content = xml(parts, 'content.xml');

const named = (name: string): Element => {
  const found = all(styles, 'style:style').find(
    (style) => style.getAttribute('style:name') === name,
  );
  if (!found) throw new Error(`No style ${name}`);
  return found;
};
const attribute = (parent: Document | Element, element: string, name: string): string | null =>
  all(parent, element)[0]?.getAttribute(name) ?? null;

describe('the file', () => {
  it('shows its kind in its first bytes', () => {
    expect(Buffer.from(bytes).subarray(30, 77).toString()).toBe(
      'mimetypeapplication/vnd.oasis.opendocument.text',
    );
  });

  it('is well-formed in each of its parts, and names them all', () => {
    const files = Object.keys(parts).filter((path) => path !== 'mimetype');
    for (const path of files) expect(xml(parts, path).documentElement).toBeTruthy();
    const listed = all(xml(parts, 'META-INF/manifest.xml'), 'manifest:file-entry').map((entry) =>
      entry.getAttribute('manifest:full-path'),
    );
    expect(listed).toEqual(['/', ...files.filter((path) => path !== 'META-INF/manifest.xml')]);
  });

  it('carries title, language and generator, and the version of the format', () => {
    const meta = xml(parts, 'meta.xml');
    expect(all(meta, 'dc:title')[0]?.textContent).toBe('Красноярск, 2023');
    expect(all(meta, 'dc:language')[0]?.textContent).toBe('ru');
    expect(all(meta, 'meta:generator')[0]?.textContent).toBe('Pobratim');
    expect(content.documentElement.getAttribute('office:version')).toBe('1.3');
  });

  it('declares every font that it names', () => {
    const declared = all(styles, 'style:font-face').map((face) => face.getAttribute('style:name'));
    const used = all(styles, 'style:text-properties')
      .map((properties) => properties.getAttribute('style:font-name'))
      .filter((name) => name !== null);
    expect(declared).toEqual(expect.arrayContaining(used));
    expect(declared).toContain('Times New Roman');
  });

  it('is the same for the same document', () => {
    expect(Buffer.from(renderOdt(reportTree, officialLook)).equals(bytes)).toBe(true);
  });
});

describe('the official look', () => {
  it('has A4 pages; the number stands in the top margin, on the first page not', () => {
    const page = all(styles, 'style:page-layout-properties')[0];
    const sides = ['page-width', 'page-height', 'margin-left', 'margin-right', 'margin-bottom'];
    expect(sides.map((side) => page?.getAttribute(`fo:${side}`))).toEqual([
      '210mm',
      '297mm',
      '30mm',
      '10mm',
      '20mm',
    ]);
    // 10 mm to the number's line and 10 mm of it make the margin of 20.
    expect(page?.getAttribute('fo:margin-top')).toBe('10mm');
    expect(attribute(styles, 'style:header-footer-properties', 'fo:min-height')).toBe('10mm');
    const header = all(styles, 'style:header')[0];
    const first = all(styles, 'style:header-first')[0];
    expect(header && all(header, 'text:page-number')).toHaveLength(1);
    expect(first && all(first, 'text:page-number')).toHaveLength(0);
    expect(attribute(named('Header'), 'style:paragraph-properties', 'fo:text-align')).toBe(
      'center',
    );
  });

  it('sets text in Times New Roman 14 pt at 1.5 lines, Russian, without hyphenation', () => {
    const [paragraphs] = all(styles, 'style:default-style');
    if (!paragraphs) throw new Error('No defaults');
    const ofText = (name: string) => attribute(paragraphs, 'style:text-properties', name);
    const ofParagraph = (name: string) => attribute(paragraphs, 'style:paragraph-properties', name);
    expect(ofText('style:font-name')).toBe('Times New Roman');
    expect(ofText('fo:font-size')).toBe('14pt');
    expect(ofText('fo:language')).toBe('ru');
    expect(ofText('fo:country')).toBe('RU');
    expect(ofText('fo:hyphenate')).toBe('false');
    expect(ofParagraph('fo:line-height')).toBe('150%');
    expect([ofParagraph('fo:widows'), ofParagraph('fo:orphans')]).toEqual(['2', '2']);
  });

  it.each(['Text_20_body', 'List_20_1'])('justifies and indents %s', (name) => {
    const of = (property: string) => attribute(named(name), 'style:paragraph-properties', property);
    expect(of('fo:text-align')).toBe('justify');
    expect(of('fo:text-indent')).toBe('12.5mm');
  });

  it.each([
    ['Heading_20_1', '1'],
    ['Heading_20_2', '2'],
    ['Heading_20_3', '3'],
    ['Subheading', '3'],
  ])('keeps %s with what follows and gives it its level', (name, level) => {
    const style = named(name);
    expect(style.getAttribute('style:default-outline-level')).toBe(level);
    expect(style.getAttribute('style:parent-style-name')).toBe('Heading');
    expect(attribute(style, 'style:paragraph-properties', 'fo:keep-with-next')).toBe('always');
    expect(attribute(style, 'style:text-properties', 'fo:font-weight')).toBe('bold');
  });

  it('comes from named styles alone, and each of them is there', () => {
    expect(all(content, 'style:style')).toHaveLength(0);
    for (const { style } of readOdt(bytes)) expect(named(style)).toBeTruthy();
    for (const style of all(styles, 'style:style')) {
      const parent = style.getAttribute('style:parent-style-name');
      if (parent !== null) expect(named(parent)).toBeTruthy();
    }
  });
});

describe('what is what', () => {
  it('gives each kind of block its style and each heading its level', () => {
    expect(
      readOdt(bytes).map(({ style, outlineLevel }) => `${style} ${outlineLevel ?? ''}`.trim()),
    ).toEqual([
      'Title',
      'Title',
      'Heading_20_2 2',
      'Text_20_body',
      'Heading_20_3 3',
      'List_20_1',
      'List_20_1_20_Cont.',
      'List_20_1',
      'Heading_20_3 3',
      'List_20_1',
      'Subheading 3',
      'Text_20_body',
      'Heading_20_1 1',
      'Heading_20_2 2',
      'List_20_1',
      'List_20_1',
    ]);
  });

  it('shows the words of the document', () => {
    expect(linesOfOdt(readOdt(bytes))).toEqual(linesOf(reportTree));
  });

  it('begins each list at its own number and goes on past an interruption', () => {
    const lists = tree(
      number(1, '1)', 'а'),
      number(1, '2)', 'б', 'второй абзац'),
      number(2, '1)', 'в'),
      heading('month', 'МАЙ'),
      number(2, '2)', 'г'),
      number(2, '5)', 'скачок'),
      number(3, '5.', 'д'),
      number(3, '6.', 'е'),
      number(4, '1.', 'ж'),
    );
    expect(linesOfOdt(readOdt(renderOdt(lists, officialLook)))).toEqual(linesOf(lists));
    const read = xml(partsOf(renderOdt(lists, officialLook)), 'content.xml');
    // Only what does not follow from the item before has a number of its own.
    const starts = all(read, 'text:list-item').map((item) => item.getAttribute('text:start-value'));
    expect(starts).toEqual([null, null, null, null, '5', '5', null, null]);
  });

  it.each([
    ['➤', '➤', 'Bullet_20_Symbols'],
    ['–', '–', null],
    ['\u{F0B7}', '•', null],
    ['\u{F0D8}', '➢', 'Bullet_20_Symbols'],
    ['=>', '=>', null],
  ])('sets the bullet %s as %s in the style %s', (character, shown, style) => {
    const written = renderOdt(tree(bullet(character, 'пункт')), officialLook);
    expect(readOdt(written)[0]?.marker).toBe(shown);
    const level = all(xml(partsOf(written), 'styles.xml'), 'text:list-style')[0]?.children[0];
    expect(level?.getAttribute('text:style-name')).toBe(style);
  });

  it('keeps spaces', () => {
    const text = '  два  и   три ';
    expect(readOdt(renderOdt(tree(paragraph(text)), officialLook))[0]?.text).toBe(text);
  });

  it('writes a document of nothing', () => {
    expect(readOdt(renderOdt(tree(), officialLook))).toEqual([]);
  });

  it('writes 2,000 records', () => {
    const many = tree(
      ...Array.from({ length: 2000 }, (_, index) => bullet('➤', `Мероприятие ${index}.`)),
    );
    expect(linesOfOdt(readOdt(renderOdt(many, officialLook)))).toEqual(linesOf(many));
  });
});

describe('a table', () => {
  const row = (...cells: string[]) => ({ cells, source: {} });
  const table = (caption: string, titles: [string, string]) =>
    tree(
      {
        kind: 'table',
        caption,
        columns: [
          { title: titles[0], share: 1, align: 'center' },
          { title: titles[1], share: 3, align: 'left' },
        ],
        rows: [row('1', 'Меморандум'), row('2', 'Соглашение')],
        source: {},
      },
      paragraph('После таблицы.'),
    );

  it('has a caption, a head that comes again, and rows that stay whole', () => {
    const document = table('Таблица 1 – Соглашения', ['№', 'Что']);
    const written = renderOdt(document, officialLook);
    expect(linesOfOdt(readOdt(written))).toEqual(linesOf(document));
    const read = xml(partsOf(written), 'content.xml');
    const head = all(read, 'table:table-header-rows')[0];
    expect(head && all(head, 'table:table-row')).toHaveLength(1);
    const widths = all(read, 'style:table-column-properties').map((column) =>
      Number.parseFloat(column.getAttribute('style:column-width') ?? ''),
    );
    // As wide as the text.
    expect(widths.reduce((sum, width) => sum + width)).toBeCloseTo(170);
    expect(attribute(read, 'style:table-row-properties', 'fo:keep-together')).toBe('always');
  });

  it('has no head without titles', () => {
    const document = table('', ['', '']);
    const written = renderOdt(document, officialLook);
    expect(linesOfOdt(readOdt(written))).toEqual(linesOf(document));
    expect(all(xml(partsOf(written), 'content.xml'), 'table:table-header-rows')).toHaveLength(0);
  });
});

describe('front matter', () => {
  const profile: Profile = {
    ...officialProfile,
    numberedHeadings: true,
    titlePage: { ...officialProfile.titlePage, shown: true },
    contents: { shown: true, title: 'Содержание' },
  };
  const dressed = dress(reportTree, profile, { city: 'Красноярск', year: 2023, answers: {} });
  const written = renderOdt(dressed, lookOf(profile), (index) => index + 3);
  const read = xml(partsOf(written), 'content.xml');

  it('is a title page, and a table of contents that can be brought up to date', () => {
    const contents = all(read, 'text:table-of-content')[0];
    if (!contents) throw new Error('No contents');
    const entries = all(contents, 'text:a').map((entry) => entry.textContent);
    expect(entries).toEqual([
      '1. Что удалось сделать?5',
      '2. Развитие туризма.14',
      '2.1. Какие задачи стоят?15',
    ]);
    const marks = all(read, 'text:bookmark').map((mark) => `#${mark.getAttribute('text:name')}`);
    expect(all(contents, 'text:a').map((link) => link.getAttribute('xlink:href'))).toEqual(marks);
    expect(attribute(contents, 'text:table-of-content-source', 'text:outline-level')).toBe('2');
  });

  it('leaves the words of the text as they are, with the numbers of headings', () => {
    const lines = linesOfOdt(readOdt(written));
    const text = linesOf(dressed);
    expect(lines.slice(-16)).toEqual(text.slice(-16));
    expect(lines.slice(-14)[0]).toBe('1. Что удалось сделать?');
    expect(lines[0]).toBe('Администрация города Красноярска');
  });
});

describe('hostile text', () => {
  it('is no markup', () => {
    const lines = ['<text:p>', '&amp;', ']]>', '"кавычки"', '<!--', '\u{E000}'];
    const read = readOdt(renderOdt(tree(...lines.map(paragraph)), officialLook));
    expect(read.map(({ text }) => text)).toEqual(lines);
  });

  it('loses only what a file can not hold', () => {
    const text = 'а\u{0}б\u{1}в\u{B}г\u{D800}д\u{DFFF}е\u{FFFE}ж\u{FFFF}з\u{1FFFF}и\u{7F}к';
    expect(readOdt(renderOdt(tree(paragraph(text)), officialLook))[0]?.text).toBe('абв гдежзик');
  });
});
