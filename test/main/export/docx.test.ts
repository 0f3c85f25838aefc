// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../main/export/docx';
import { dress } from '../../../shared/document/dress';
import { lookOf, officialLook } from '../../../shared/document/profile-look';
import { linesOf } from '../../../shared/document/tree';
import { officialProfile, type Profile } from '../../../shared/model/profile';
import { all, linesOfDocx, partsOf, readDocx, value, xml } from './read-docx';
import { bullet, heading, number, paragraph, reportTree, table, tree } from './trees';

const parts = partsOf(renderDocx(reportTree, officialLook));
const style = (id: string): Element => {
  const styles = all(xml(parts, 'word/styles.xml'), 'w:style');
  const found = styles.find((each) => each.getAttribute('w:styleId') === id);
  if (!found) throw new Error(`No style ${id}`);
  return found;
};
const attribute = (parent: Document | Element, element: string, name: string): string | null =>
  all(parent, element)[0]?.getAttribute(name) ?? null;

describe('the file', () => {
  it('is well-formed in each of its parts', () => {
    for (const path of Object.keys(parts)) expect(xml(parts, path).documentElement).toBeTruthy();
  });

  it('names every part that it has, and has every part that it names', () => {
    const named = all(xml(parts, '[Content_Types].xml'), 'Override').map((part) =>
      (part.getAttribute('PartName') ?? '').slice(1),
    );
    expect(Object.keys(parts)).toEqual(expect.arrayContaining(named));
    const targets = all(xml(parts, 'word/_rels/document.xml.rels'), 'Relationship').map(
      (relationship) => `word/${relationship.getAttribute('Target')}`,
    );
    expect(Object.keys(parts)).toEqual(expect.arrayContaining(targets));
  });

  it('carries title and language, and no trace of the machine', () => {
    const properties = xml(parts, 'docProps/core.xml');
    expect(all(properties, 'dc:title')[0]?.textContent).toBe('Красноярск, 2023');
    expect(all(properties, 'dc:creator')[0]?.textContent).toBe('Pobratim');
    expect(all(properties, 'cp:lastModifiedBy')[0]?.textContent).toBe('Pobratim');
    expect(value(xml(parts, 'word/styles.xml'), 'w:lang')).toBe('ru-RU');
  });
});

describe('the official look', () => {
  const document = xml(parts, 'word/document.xml');

  it('has A4 pages with margins of 30, 10, 20 and 20 mm', () => {
    expect(attribute(document, 'w:pgSz', 'w:w')).toBe('11906');
    expect(attribute(document, 'w:pgSz', 'w:h')).toBe('16838');
    const margin = ['left', 'right', 'top', 'bottom', 'header'].map((side) =>
      attribute(document, 'w:pgMar', `w:${side}`),
    );
    expect(margin).toEqual(['1701', '567', '1134', '1134', '567']);
  });

  it('numbers pages in the top margin, the first without', () => {
    expect(all(document, 'w:titlePg')).toHaveLength(1);
    const types = all(document, 'w:headerReference').map((each) => each.getAttribute('w:type'));
    expect(types.sort()).toEqual(['default', 'first']);
    const fields = ['word/header1.xml', 'word/header2.xml'].map(
      (path) => all(xml(parts, path), 'w:instrText')[0]?.textContent ?? null,
    );
    expect(fields).toEqual(['PAGE', null]);
    expect(value(style('Header'), 'w:jc')).toBe('center');
  });

  it('sets text in Times New Roman 14 pt at 1.5 lines, without hyphenation', () => {
    const defaults = all(xml(parts, 'word/styles.xml'), 'w:docDefaults')[0];
    if (!defaults) throw new Error('No defaults');
    expect(attribute(defaults, 'w:rFonts', 'w:ascii')).toBe('Times New Roman');
    expect(attribute(defaults, 'w:rFonts', 'w:hAnsi')).toBe('Times New Roman');
    expect(value(defaults, 'w:sz')).toBe('28');
    expect(attribute(defaults, 'w:spacing', 'w:line')).toBe('360');
    expect(all(defaults, 'w:widowControl')).toHaveLength(1);
    expect(value(xml(parts, 'word/settings.xml'), 'w:autoHyphenation')).toBe('false');
  });

  it.each(['BodyText', 'ListParagraph', 'ListContinue'])('justifies and indents %s', (id) => {
    expect(value(style(id), 'w:jc')).toBe('both');
    expect(attribute(style(id), 'w:ind', 'w:firstLine')).toBe('709');
  });

  it.each(['Title', 'Heading1', 'Heading2', 'Heading3', 'Heading4'])(
    'keeps %s with what follows',
    (id) => {
      expect(all(style(id), 'w:keepNext')).toHaveLength(1);
      expect(all(style(id), 'w:b')).toHaveLength(1);
    },
  );

  it('gives headings their levels', () => {
    const levels = [1, 2, 3, 4].map((level) => value(style(`Heading${level}`), 'w:outlineLvl'));
    expect(levels).toEqual(['0', '1', '2', '3']);
    expect(value(style('Heading1'), 'w:name')).toBe('heading 1');
  });

  it('comes from styles alone', () => {
    const properties = all(document, 'w:pPr').flatMap((each) => [...each.children]);
    const names = new Set(properties.map(({ tagName }) => tagName));
    expect([...names].sort()).toEqual(['w:numPr', 'w:pStyle']);
    expect(all(document, 'w:rPr').every(({ children }) => children.length === 0)).toBe(true);
    const used = all(document, 'w:pStyle').map((each) => each.getAttribute('w:val') ?? '');
    for (const id of used) expect(style(id)).toBeTruthy();
  });
});

describe('what is what', () => {
  it('gives each kind of block its style', () => {
    expect(readDocx(renderDocx(reportTree, officialLook)).map((each) => each.style)).toEqual([
      'Title',
      'Title',
      'Heading2',
      'BodyText',
      'Heading3',
      'ListParagraph',
      'ListContinue',
      'ListParagraph',
      'Heading3',
      'ListParagraph',
      'Heading3',
      'BodyText',
      'Heading1',
      'Heading2',
      'ListParagraph',
      'ListParagraph',
    ]);
  });

  it('shows the words of the document', () => {
    expect(linesOfDocx(readDocx(renderDocx(reportTree, officialLook)))).toEqual(
      linesOf(reportTree),
    );
  });

  it('begins each list at its own number and goes on past an interruption', () => {
    const lists = tree(
      number(1, '1)', 'а'),
      number(1, '2)', 'б', 'второй абзац'),
      number(2, '1)', 'в'),
      heading('month', 'МАЙ'),
      number(2, '2)', 'г'),
      number(3, '5.', 'д'),
      number(3, '6.', 'е'),
      number(4, '1.', 'ж'),
    );
    expect(linesOfDocx(readDocx(renderDocx(lists, officialLook)))).toEqual(linesOf(lists));
  });

  it.each([
    ['➤', '➤', 'Segoe UI Symbol'],
    ['✓', '✓', 'Segoe UI Symbol'],
    ['–', '–', 'Times New Roman'],
    ['•', '•', 'Times New Roman'],
    ['\u{F0B7}', '•', 'Times New Roman'],
    ['\u{F0D8}', '➢', 'Segoe UI Symbol'],
  ])('sets the bullet %s as %s in %s', (character, shown, font) => {
    const bytes = renderDocx(tree(bullet(character, 'пункт')), officialLook);
    expect(readDocx(bytes)[0]?.marker).toBe(shown);
    const level = all(xml(partsOf(bytes), 'word/numbering.xml'), 'w:lvl').at(-1);
    if (!level) throw new Error('No level');
    expect(attribute(level, 'w:rFonts', 'w:ascii')).toBe(font);
    expect(value(level, 'w:suff')).toBe('space');
  });

  it('writes a document of nothing', () => {
    expect(readDocx(renderDocx(tree(), officialLook))).toEqual([]);
  });

  it('writes 5,000 records', () => {
    const many = tree(
      ...Array.from({ length: 5000 }, (_, index) => bullet('➤', `Мероприятие ${index}.`)),
    );
    expect(linesOfDocx(readDocx(renderDocx(many, officialLook)))).toEqual(linesOf(many));
  });

  it('writes the same bytes for the same document, but for the time', () => {
    const untimed = () => {
      const { 'docProps/core.xml': _time, ...others } = partsOf(
        renderDocx(reportTree, officialLook),
      );
      return others;
    };
    expect(untimed()).toEqual(untimed());
  });
});

describe('a table', () => {
  const bytes = renderDocx(
    tree(
      table(
        'Таблица 1 – Соглашения',
        ['Город', 'Год', 'Итог'],
        ['Омск', '2020', 'да'],
        ['Минск', '', ''],
      ),
      table('', ['', ''], ['а', 'б']),
    ),
    officialLook,
  );
  const document = xml(partsOf(bytes), 'word/document.xml');
  const [first, second] = all(document, 'w:tbl') as [Element, Element];

  it('repeats its head on every page and keeps its rows whole', () => {
    expect(all(first, 'w:tr')).toHaveLength(3);
    expect(all(first, 'w:tblHeader')).toHaveLength(1);
    expect(all(first, 'w:cantSplit')).toHaveLength(3);
    expect(all(second, 'w:tblHeader')).toHaveLength(0);
    expect(all(second, 'w:tr')).toHaveLength(1);
  });

  it('is as wide as the text, by the shares of its columns', () => {
    const widths = all(first, 'w:gridCol').map((each) => Number(each.getAttribute('w:w')));
    expect(widths).toEqual([1606, 3213, 4819]);
  });

  it('is set by styles: its caption stays with it, its columns are aligned', () => {
    const styles = all(first, 'w:pStyle').map((each) => each.getAttribute('w:val'));
    expect(styles.slice(0, 6)).toEqual([
      ...['TableHeading', 'TableHeading', 'TableHeading'],
      ...['TableContents', 'TableContentsCentered', 'TableContentsRight'],
    ]);
    const styleIds = all(xml(partsOf(bytes), 'word/styles.xml'), 'w:style').map((each) =>
      each.getAttribute('w:styleId'),
    );
    expect(styleIds).toEqual(expect.arrayContaining(['TableGrid', ...styles]));
    expect(all(style('Caption'), 'w:keepNext')).toHaveLength(1);
  });

  it('is parted from what follows, so that two stay two', () => {
    expect(readDocx(bytes).map((each) => each.style)).toContain('AfterTable');
    expect(linesOfDocx(readDocx(bytes))).toEqual([
      'Таблица 1 – Соглашения',
      'Город\tГод\tИтог',
      'Омск\t2020\tда',
      'Минск\t\t',
      'а\tб',
    ]);
  });
});

describe('title page and table of contents', () => {
  const profile: Profile = {
    ...officialProfile,
    numberedHeadings: true,
    titlePage: { ...officialProfile.titlePage, shown: true },
    contents: { shown: true, title: 'Содержание' },
  };
  const whole = dress(reportTree, profile, { city: 'Омск', year: 2024, answers: {} });
  const files = partsOf(renderDocx(whole, lookOf(profile), (index) => index + 1));
  const document = xml(files, 'word/document.xml');

  it('stand before the text, each closed by the end of its page', () => {
    const styles = all(document, 'w:pStyle').map((each) => each.getAttribute('w:val'));
    expect(styles.slice(0, 10)).toEqual([
      ...['TitlePageTop', 'TitlePageMiddle', 'TitlePageBottom', 'PageBreak'],
      ...['TOCHeading', 'TOC1', 'TOC1', 'TOC2', 'PageBreak'],
      'Title',
    ]);
    const breaks = all(document, 'w:br').map((each) => each.getAttribute('w:type'));
    expect(breaks.filter((type) => type === 'page')).toHaveLength(2);
  });

  it('are one field that a word processor can bring up to date, filled in already', () => {
    const fields = all(document, 'w:instrText').map((each) => (each.textContent ?? '').trim());
    expect(fields[0]).toBe('TOC \\o "1-2" \\h \\z \\u');
    const kinds = all(document, 'w:fldChar').map((each) => each.getAttribute('w:fldCharType'));
    for (const kind of ['begin', 'separate', 'end']) {
      expect(kinds.filter((each) => each === kind)).toHaveLength(fields.length);
    }
    const [contents] = all(document, 'w:sdtContent') as [Element];
    const lines = all(contents, 'w:p').map((each) =>
      all(each, 'w:t')
        .map(({ textContent }) => textContent)
        .join('|'),
    );
    expect(lines).toEqual([
      'Содержание',
      '1. Что удалось сделать?|3',
      '2. Развитие туризма.|12',
      '2.1. Какие задачи стоят?|13',
    ]);
  });

  it('lead to headings that are there', () => {
    const marks = all(document, 'w:bookmarkStart').map((each) => each.getAttribute('w:name'));
    const links = all(document, 'w:hyperlink').map((each) => each.getAttribute('w:anchor'));
    expect(links).toEqual(marks);
    expect(new Set(marks).size).toBe(3);
  });

  it('number headings as lists that go on by themselves', () => {
    const levels = all(document, 'w:p')
      .filter((each) => /^Heading[12]$/.test(value(each, 'w:pStyle') ?? ''))
      .map((each) => value(each, 'w:ilvl'));
    expect(levels).toEqual(['0', '0', '1']);
  });
});

describe('hostile text', () => {
  it('is no list, no field and no markup', () => {
    const lines = ['{list0-0}', '{list0-1}', 'CURRENT', '<w:br/>', '&amp;', ']]>', '\u{E000}'];
    const hostile = tree(number(1, '1)', 'пункт'), ...lines.map(paragraph));
    const read = readDocx(renderDocx(hostile, officialLook));
    expect(read.slice(1).map(({ text }) => text)).toEqual(lines);
  });

  it('loses only what a file can not hold', () => {
    const text = 'а\u{0}б\u{1}в\u{B}г\u{D800}д\u{DFFF}е\u{FFFE}ж\u{FFFF}з\u{1FFFF}и\u{7F}к';
    expect(readDocx(renderDocx(tree(paragraph(text)), officialLook))[0]?.text).toBe('абв гдежзик');
  });

  it('may be the title', () => {
    const bytes = renderDocx({ ...tree(), title: 'A & <B> "В" \u{FFFE}' }, officialLook);
    const properties = xml(partsOf(bytes), 'docProps/core.xml');
    expect(all(properties, 'dc:title')[0]?.textContent).toBe('A & <B> "В" ');
  });
});
