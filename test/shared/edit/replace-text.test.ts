import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findItem } from '../../../shared/edit/edit-answer';
import { findInReport, type ReplaceOptions, replaceHits } from '../../../shared/edit/replace-text';
import { emptyEvent } from '../../../shared/model/event';
import { emptyNarrative } from '../../../shared/model/narrative';
import { emptyPicture } from '../../../shared/model/picture';
import { emptyReport, type Report } from '../../../shared/model/report';

const QUESTION = 'international.achievements';

function withText(text: string, note = ''): Report {
  const report = emptyReport('r', 'Омск', 2023);
  const answer = report.answers[QUESTION];
  if (!answer) throw new Error('The question is gone');
  const items = [{ ...emptyNarrative('n'), text, note }];
  return { ...report, answers: { ...report.answers, [QUESTION]: { ...answer, items } } };
}
const textOf = (report: Report) => findItem(report, 'n')?.item.text;
const options = (change: Partial<ReplaceOptions>): ReplaceOptions => ({
  find: '',
  replacement: '',
  wholeWord: false,
  matchCase: false,
  wordForms: false,
  inNotes: false,
  ...change,
});
const replaceAll = (text: string, change: Partial<ReplaceOptions>) => {
  const report = withText(text);
  return textOf(replaceHits(report, findInReport(report, options(change))));
};

const letters = fc.string({ unit: fc.constantFrom('а', 'б', 'Б', 'ё', ' ', '\u00a0', '-', 'İ') });

describe('replacing in a report', () => {
  it('reaches pictures and texts by hand, but no row that is left out', () => {
    const shot = { file: `${'0'.repeat(64)}.jpg`, width: 4, height: 3 };
    const report = withText('Харбин');
    const pictures = [
      { ...emptyPicture('p', shot), caption: 'Харбин', alt: 'Мост', author: 'Харбин' },
    ];
    const answer = report.answers[QUESTION];
    answer?.items.push({ ...emptyEvent('e', null), pictures });
    const at = { questionId: 'q', recordId: 'x', base: 'Харбин' };
    report.overrides = [
      { ...at, part: 'name', text: 'г. Харбин' },
      { ...at, part: 'row', text: 'Харбин' },
    ];
    const hits = findInReport(report, options({ find: 'Харбин', replacement: 'Далянь' }));
    expect(hits.map(({ place }) => place.kind)).toEqual([
      ...['record', 'picture', 'picture', 'handEdit'],
    ]);
    const after = replaceHits(report, hits);
    expect(findItem(after, 'e')?.item).toMatchObject({
      pictures: [{ caption: 'Далянь', alt: 'Мост', author: 'Далянь' }],
    });
    expect(after.overrides).toEqual([
      { ...at, part: 'name', text: 'г. Далянь' },
      { ...at, part: 'row', text: 'Харбин' },
    ]);
    const [caption] = hits.filter(({ place }) => place.kind === 'picture');
    const one = replaceHits(report, caption ? [caption] : []);
    expect(one.overrides).toBe(report.overrides);
    expect(findItem(one, 'n')?.item).toBe(findItem(report, 'n')?.item);
  });

  it('is what splitting and joining does, when letters must match', () => {
    fc.assert(
      fc.property(
        letters,
        letters.filter((find) => find.trim() !== ''),
        letters,
        (text, find, by) => {
          const plain = text.replaceAll('\u00a0', ' ');
          const wanted = find.replaceAll('\u00a0', ' ');
          const replaced = replaceAll(plain, { find: wanted, replacement: by, matchCase: true });
          expect(replaced).toBe(plain.split(wanted).join(by));
        },
      ),
    );
  });

  it('without a chosen place leaves the very same report', () => {
    fc.assert(
      fc.property(letters, letters, (text, find) => {
        const report = withText(text);
        expect(replaceHits(report, [])).toBe(report);
        const same = findInReport(report, options({ find, replacement: find, matchCase: true }));
        expect(
          replaceHits(
            report,
            same.filter((hit) => hit.text.includes(find)),
          ),
        ).toEqual(report);
      }),
    );
  });

  it('changes only the chosen places, and each of them', () => {
    const report = withText('раз два раз два раз');
    const hits = findInReport(report, options({ find: 'раз', replacement: 'три' }));
    expect(hits).toHaveLength(3);
    expect(textOf(replaceHits(report, hits.slice(1, 2)))).toBe('раз два три два раз');
  });

  it('takes no note of notes unless it is asked to', () => {
    const report = withText('Форум', 'форум');
    expect(findInReport(report, options({ find: 'форум' }))).toHaveLength(1);
    const all = findInReport(
      report,
      options({ find: 'форум', replacement: 'съезд', inNotes: true }),
    );
    expect(findItem(replaceHits(report, all), 'n')?.item.note).toBe('съезд');
  });

  it('knows whole words, capitals, ё and spaces that do not break', () => {
    expect(replaceAll('форум форума', { find: 'форум', replacement: 'X', wholeWord: true })).toBe(
      'X форума',
    );
    expect(replaceAll('Форум форум', { find: 'форум', replacement: 'X', matchCase: true })).toBe(
      'Форум X',
    );
    expect(replaceAll('Королев', { find: 'Королёв', replacement: 'X' })).toBe('X');
    expect(replaceAll('г.\u00a0Омск', { find: 'г. Омск', replacement: 'X' })).toBe('X');
  });

  it('finds other case forms and keeps the case of a name', () => {
    expect(
      replaceAll('Делегация Харбина была в Харбине.', {
        find: 'Харбин',
        replacement: 'Минск',
        wordForms: true,
      }),
    ).toBe('Делегация Минска была в Минске.');
  });
});
