import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTrees, countChanges } from '../../../shared/changes/compare';
import { settleChanges } from '../../../shared/changes/settle';
import { compose } from '../../../shared/document/compose';
import { type DocumentTree, linesOf } from '../../../shared/document/tree';
import { emptyEvent } from '../../../shared/model/event';
import { emptyReport, type Item, type Report } from '../../../shared/model/report';
import { reportArbitrary } from '../document/report-arbitrary';

const CHANGES = { author: 'Отдел', date: '2026-01-15T10:00:00.000Z' };
const QUESTION = 'international.achievements';

function reportOf(...items: Item[]): Report {
  const report = emptyReport('report', 'Омск', 2024);
  const answer = report.answers[QUESTION];
  return answer
    ? { ...report, answers: { ...report.answers, [QUESTION]: { ...answer, items } } }
    : report;
}
const event = (id: string, text: string, month = '2024-05'): Item => ({
  ...emptyEvent(id, { from: month, until: '' }),
  text,
});

/** The words without the numbers of lists, which word processors count themselves. */
const wordsOf = (tree: DocumentTree): string[] =>
  linesOf({
    ...tree,
    blocks: tree.blocks.map((block) =>
      block.kind === 'listItem' && block.marker.kind === 'number'
        ? { ...block, marker: { ...block.marker, value: 0 } }
        : block,
    ),
  }).filter((line) => line !== '');

const between = (before: Report, after: Report) =>
  compareTrees(compose(before), compose(after), CHANGES);

describe('two versions as one document', () => {
  it('marks a word that was changed, and nothing else', () => {
    const marked = between(
      reportOf(event('a', 'Визит делегации Харбина.'), event('b', 'Форум.')),
      reportOf(event('a', 'Визит гостей Харбина.'), event('b', 'Форум.')),
    );
    expect(marked.blocks.flatMap((block) => ('marks' in block ? [block.marks?.runs] : []))).toEqual(
      [
        [
          [
            { kind: 'same', text: 'Визит ' },
            { kind: 'old', text: 'делегации' },
            { kind: 'new', text: 'гостей' },
            { kind: 'same', text: ' Харбина.' },
          ],
        ],
      ],
    );
    expect(countChanges(marked)).toEqual({ came: 0, went: 0, changed: 1, moved: 0 });
  });

  it('knows a record that only changed its place', () => {
    const [a, b, c] = [event('a', 'Один.'), event('b', 'Два.'), event('c', 'Три.')];
    const marked = between(reportOf(a, b, c), reportOf(b, c, a));
    expect(countChanges(marked)).toEqual({ came: 0, went: 0, changed: 0, moved: 1 });
    const moves = marked.blocks.flatMap((block) =>
      'marks' in block && block.marks?.move ? [block.marks.move] : [],
    );
    expect(moves).toEqual([
      { kind: 'from', pair: 1 },
      { kind: 'to', pair: 1 },
    ]);
  });

  it('says of a record that was moved and changed both, and which words', () => {
    const [a, b, c] = [event('a', 'Визит гостей.'), event('b', 'Два.'), event('c', 'Три.')];
    const [before, after] = [
      compose(reportOf(a, b, c)),
      compose(reportOf(b, c, event('a', 'Визит делегации.'))),
    ];
    const marked = compareTrees(before, after, CHANGES);
    expect(countChanges(marked)).toEqual({ came: 0, went: 0, changed: 1, moved: 1 });
    const moves = marked.blocks.flatMap((block) =>
      'marks' in block && block.marks?.move ? [block.marks.move] : [],
    );
    expect(moves).toEqual([
      { kind: 'from', pair: 1 },
      {
        kind: 'to',
        pair: 1,
        words: [
          [
            { kind: 'same', text: 'Визит ' },
            { kind: 'old', text: 'гостей' },
            { kind: 'new', text: 'делегации' },
            { kind: 'same', text: '.' },
          ],
        ],
      },
    ]);
    expect(wordsOf(settleChanges(marked, 'new'))).toEqual(wordsOf(after));
    expect(wordsOf(settleChanges(marked, 'old'))).toEqual(wordsOf(before));
  });

  it('finds the records of a document that was read anew by their words', () => {
    const marked = between(
      reportOf(event('a', 'Визит делегации города Харбина.'), event('b', 'Форум в Минске.')),
      reportOf(event('x', 'Визит делегации города Чанчуня.'), event('y', 'Форум в Минске.')),
    );
    expect(countChanges(marked)).toEqual({ came: 0, went: 0, changed: 1, moved: 0 });
  });

  it('says of equal versions that nothing has changed', () => {
    fc.assert(
      fc.property(reportArbitrary({ plain: false, irregular: true }), (report) => {
        const tree = compose(report);
        const marked = compareTrees(tree, compose(report), CHANGES);
        expect(countChanges(marked)).toEqual({ came: 0, went: 0, changed: 0, moved: 0 });
        expect(linesOf(marked)).toEqual(linesOf(tree));
      }),
    );
  });

  it('is the new text when all is accepted, and the old text when all is rejected', () => {
    const shape = { plain: false, irregular: true };
    fc.assert(
      fc.property(reportArbitrary(shape), reportArbitrary(shape), (one, other) => {
        const [before, after] = [compose(one), compose(other)];
        const marked = compareTrees(before, after, CHANGES);
        expect(wordsOf(settleChanges(marked, 'new'))).toEqual(wordsOf(after));
        expect(wordsOf(settleChanges(marked, 'old'))).toEqual(wordsOf(before));
      }),
    );
  });

  it('does so for edits of one report: words, records and their order', () => {
    const shape = { plain: true, irregular: false };
    const edit = fc.record({
      drop: fc.nat(5),
      move: fc.nat(5),
      word: fc.constantFrom('Омск', 'форум', ''),
    });
    fc.assert(
      fc.property(reportArbitrary(shape), edit, (report, { drop, move, word }) => {
        const answers = Object.fromEntries(
          Object.entries(report.answers).map(([id, answer]) => {
            const items = answer.items
              .filter((_, index) => index !== drop)
              .map((item, index) =>
                index === 1 ? { ...item, text: item.text.replace(/делегация|визит/u, word) } : item,
              );
            const [taken] = items.splice(move, 1);
            return [id, { ...answer, items: taken ? [taken, ...items] : items }];
          }),
        );
        const [before, after] = [compose(report), compose({ ...report, answers })];
        const marked = compareTrees(before, after, CHANGES);
        expect(wordsOf(settleChanges(marked, 'new'))).toEqual(wordsOf(after));
        expect(wordsOf(settleChanges(marked, 'old'))).toEqual(wordsOf(before));
      }),
    );
  });

  it('compares tables row by row', () => {
    const table = (rows: [id: string, cell: string][]): DocumentTree => ({
      language: 'ru',
      title: '',
      blocks: [
        {
          kind: 'table',
          caption: 'Таблица 1',
          columns: [{ title: 'Город', share: 1, align: 'left' }],
          rows: rows.map(([recordId, cell]) => ({ cells: [cell], source: { recordId } })),
          source: {},
        },
      ],
    });
    const before = table([
      ['a', 'Минск'],
      ['b', 'Ош'],
      ['c', 'Харбин'],
    ]);
    const after = table([
      ['a', 'Минск'],
      ['c', 'город Харбин'],
      ['d', 'Вэйхай'],
    ]);
    const marked = compareTrees(before, after, CHANGES);
    expect(countChanges(marked)).toEqual({ came: 1, went: 1, changed: 1, moved: 0 });
    expect(linesOf(settleChanges(marked, 'new'))).toEqual(linesOf(after));
    expect(linesOf(settleChanges(marked, 'old'))).toEqual(linesOf(before));
  });
});
