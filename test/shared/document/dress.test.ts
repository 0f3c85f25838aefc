import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../../shared/document/compose';
import { contentsEntries, dress, titlePageLines } from '../../../shared/document/dress';
import { lookOf, officialLook } from '../../../shared/document/profile-look';
import { titlePageParts } from '../../../shared/document/title-page';
import {
  type Block,
  type DocumentTree,
  headingLine,
  linesOf,
  linesOfBlock,
} from '../../../shared/document/tree';
import { insertItem } from '../../../shared/edit/edit-answer';
import { emptyEvent } from '../../../shared/model/event';
import {
  BOUNDS,
  compactProfile,
  officialProfile,
  type Profile,
  profileOf,
  profileSchema,
} from '../../../shared/model/profile';
import { emptyReport } from '../../../shared/model/report';
import { treeArbitrary } from '../../main/export/tree-arbitrary';
import { bullet, heading, number, tree } from '../../main/export/trees';

const CITY = { city: 'Красноярск', year: 2023, answers: {} };
const dressed = (source: DocumentTree, change: Partial<Profile>): DocumentTree =>
  dress(source, { ...officialProfile, ...change }, CITY);
const linesOfBlocks = (blocks: Block[]): string[] => linesOf(tree(...blocks));

const source = tree(
  heading('title', 'КРАСНОЯРСК'),
  heading('question', '1. Что удалось сделать?'),
  heading('month', 'ФЕВРАЛЬ'),
  bullet('•', 'Форум.'),
  heading('question', 'Какие задачи?'),
  heading('section', 'Туризм'),
  heading('question', '1) Что удалось?'),
  number(1, '1)', 'Первая.'),
  heading('question', 'Какие проблемы?'),
);

describe('a document in the official look', () => {
  it('is the document as it was composed', () => {
    fc.assert(
      fc.property(treeArbitrary, (any) => {
        const { blocks } = dress(any, officialProfile, CITY);
        expect(blocks.every((block, index) => block === any.blocks[index])).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what a profile changes', () => {
  it('counts questions that stand under no section like sections, and takes typed numbers off', () => {
    expect(linesOf(dressed(source, { numberedHeadings: true }))).toEqual([
      'КРАСНОЯРСК',
      '1. Что удалось сделать?',
      'ФЕВРАЛЬ',
      '• Форум.',
      '2. Какие задачи?',
      '3. Туризм',
      '3.1. Что удалось?',
      '1) Первая.',
      '3.2. Какие проблемы?',
    ]);
  });

  it.each([
    ['upper', 'ИЮНЬ – ИЮЛЬ 2023 ГОДА'],
    ['title', 'Июнь – июль 2023 года'],
    ['lower', 'июнь – июль 2023 года'],
    ['asWritten', 'Июнь – Июль 2023 года'],
  ] as const)('writes months %s', (monthCase, text) => {
    const { blocks } = dressed(tree(heading('month', 'Июнь – Июль 2023 года')), { monthCase });
    expect(linesOfBlocks(blocks)).toEqual([text]);
  });

  it('has its own signs for lists', () => {
    const { blocks } = dressed(source, { bullet: '–', numberSign: '.' });
    expect(linesOfBlocks(blocks)).toContain('– Форум.');
    expect(linesOfBlocks(blocks)).toContain('1. Первая.');
  });

  it('puts a title page before the words, with the city declined', () => {
    const titlePage = { ...officialProfile.titlePage, shown: true };
    expect(linesOf(dressed(source, { titlePage })).slice(0, 8)).toEqual([
      'Администрация города Красноярска',
      'ОТЧЁТ',
      'о международном сотрудничестве',
      'и развитии туризма',
      'за 2023 год',
      'Красноярск',
      '2023',
      'КРАСНОЯРСК',
    ]);
  });

  it('loses no word of any document', () => {
    const profile = { numberedHeadings: true, bullet: '•', numberSign: '.' } as const;
    fc.assert(
      fc.property(treeArbitrary, (any) => {
        const { blocks } = dressed(any, profile);
        expect(blocks).toHaveLength(any.blocks.length);
        for (const [index, block] of blocks.entries()) {
          const before = any.blocks[index];
          if (block.kind === 'listItem')
            expect(before).toMatchObject({ paragraphs: block.paragraphs });
          else if ('text' in block && before && 'text' in before) {
            // Nothing but a typed number gives way.
            expect(before.text.endsWith(block.text)).toBe(true);
            const typed = before.text.slice(0, before.text.length - block.text.length);
            expect(typed).toMatch(/^(?:[\d.]+[.)]\s+)?$/);
          } else expect(block).toBe(before);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the table of contents', () => {
  it('names sections and questions, those of a section below it', () => {
    const entries = contentsEntries(dressed(source, { numberedHeadings: true }));
    expect(entries.map(({ heading: each, level }) => `${level} ${headingLine(each)}`)).toEqual([
      '1 1. Что удалось сделать?',
      '1 2. Какие задачи?',
      '1 3. Туризм',
      '2 3.1. Что удалось?',
      '2 3.2. Какие проблемы?',
    ]);
  });
});

describe('the title page', () => {
  it('fills in Russian and English names, and drops empty lines', () => {
    expect(titlePageLines('{Город}, {город}\n\n {cityOf} {year} \n{другое}', 'Омск', 2025)).toEqual(
      ['Омск, Омск', 'Омска 2025', '{другое}'],
    );
  });

  it('keeps every part at its place when another is empty', () => {
    const whole = { top: ['Город'], middle: ['ОТЧЁТ'], bottom: ['2023'] };
    const bottomOf = (page: typeof whole) =>
      titlePageParts(page, officialLook).reduce((sum, { spaceBefore }) => sum + spaceBefore, 0);
    const full = titlePageParts(whole, officialLook);
    expect(full.map(({ part }) => part)).toEqual(['top', 'middle', 'bottom']);
    const withoutMiddle = titlePageParts({ ...whole, middle: [] }, officialLook);
    expect(withoutMiddle.map(({ part }) => part)).toEqual(['top', 'bottom']);
    expect(bottomOf({ ...whole, middle: [] })).toBeGreaterThan(bottomOf(whole));
  });

  it('fits on one page, however many lines it has', () => {
    const lines = Array.from({ length: 40 }, () => 'строка');
    for (const { spaceBefore } of titlePageParts(
      { top: lines, middle: lines, bottom: lines },
      officialLook,
    )) {
      expect(spaceBefore).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('a look that mends typography', () => {
  const day = { from: '2023-05-03', until: '' };
  const report = [
    { ...emptyEvent('free', day), text: 'Форум "Енисей" - начало, 1994-2023 г.г.' },
    { ...emptyEvent('typed', day), text: 'Дом "№ 5" - музей.', asTyped: true },
  ].reduce(
    (state, item) => insertItem(state, 'international.achievements', item),
    emptyReport('r', 'Омск', 2023),
  );
  const composed = compose(report);
  const textsOf = (profile: Profile, keptWords: string[] = []) =>
    dress(composed, profile, report, keptWords).blocks.flatMap((block) =>
      block.kind === 'listItem' || block.source.recordId !== undefined
        ? linesOfBlock(block).map((line) => line.replace(/^➤ /u, '').replaceAll('\u{A0}', '~'))
        : [],
    );
  const mending = { ...officialProfile, mendsTypography: true };

  it('mends the records but those that are left as typed, down to their spaces', () => {
    expect(textsOf(mending).map((line) => line.replace(/[.;]$/u, ''))).toEqual([
      'Форум «Енисей»~– начало, 1994–2023~гг',
      'Дом "№ 5" - музей',
    ]);
  });

  it('keeps the words that the library keeps', () => {
    expect(textsOf(mending, ['"Енисей"'])[0]).toContain('"Енисей"');
  });

  it('is no built-in one, so that a report goes out word for word', () => {
    for (const profile of [officialProfile, compactProfile]) {
      expect(textsOf(profile)[0]).toContain('"Енисей" - начало');
    }
  });

  it('mends headings and tables, but no row of a record that is left as typed', () => {
    const row = (recordId: string) => ({ cells: ['"А"'], source: { recordId } });
    const { blocks } = dress(
      {
        ...tree(heading('question', 'О "главном"'), {
          kind: 'table',
          caption: '',
          columns: [{ title: '', share: 1, align: 'left' }],
          rows: [row('free'), row('typed')],
          source: {},
        }),
      },
      mending,
      report,
    );
    expect(blocks.flatMap(linesOfBlock)).toEqual(['О «главном»', '«А»', '"А"']);
  });

  it('changes neither letters nor digits, and mends any document once', () => {
    const signs = (of: DocumentTree) =>
      linesOf(of)
        .join('')
        .replaceAll(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(treeArbitrary, (any) => {
        const once = dress(any, mending, CITY);
        expect(signs(once)).toBe(signs(any));
        const twice = dress(once, mending, CITY);
        expect(twice.blocks.every((block, index) => block === once.blocks[index])).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('is one of the looks that were kept before there was such a choice, not chosen', () => {
    const { mendsTypography: _, ...before } = officialProfile;
    expect(profileSchema.parse(before)).toEqual(officialProfile);
  });
});

describe('a profile', () => {
  it.each([officialProfile, compactProfile])(
    'that comes with the program is valid: $id',
    (each) => {
      expect(profileSchema.parse(each)).toEqual(each);
    },
  );

  it('is the official one where the wanted one is gone', () => {
    const own = { ...compactProfile, id: 'own' };
    expect(profileOf([own], 'own')).toBe(own);
    expect(profileOf([own], 'compact')).toBe(compactProfile);
    expect(profileOf([], 'gone')).toBe(officialProfile);
  });

  it('turns the paper, and leaves the number out of a title page', () => {
    const look = lookOf({
      ...officialProfile,
      page: { ...officialProfile.page, orientation: 'landscape' },
      pageNumber: { ...officialProfile.pageNumber, onFirstPage: true },
      titlePage: { ...officialProfile.titlePage, shown: true },
    });
    expect([look.page.width, look.page.height]).toEqual([297, 210]);
    expect(look.page.pageNumber?.onFirstPage).toBe(false);
  });

  it('keeps the number inside any margin', () => {
    for (const top of [BOUNDS.margin.min, 12, 20, BOUNDS.margin.max]) {
      const { page } = lookOf({
        ...officialProfile,
        page: { ...officialProfile.page, margin: { ...officialProfile.page.margin, top } },
      });
      expect(page.pageNumber?.fromEdge).toBeGreaterThanOrEqual(2);
      expect(page.pageNumber?.fromEdge).toBeLessThanOrEqual(10);
    }
  });
});
