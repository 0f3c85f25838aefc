import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCuts, planFit, possibleCuts, withoutCuts } from '../../../shared/claims/fit';
import { proposedLine, setLengths, shownLength } from '../../../shared/claims/lengths';
import { isWritten } from '../../../shared/document/written';
import { insertItem } from '../../../shared/edit/edit-answer';
import { type Event, emptyEvent, writtenText } from '../../../shared/model/event';
import { emptyReport, itemsOfType, type Report } from '../../../shared/model/report';

const event = (id: string, more: Partial<Event>): Event => ({ ...emptyEvent(id, null), ...more });
const reportOf = (...events: Event[]): Report =>
  events.reduce<Report>(
    (report, each) => insertItem(report, 'international.achievements', each),
    emptyReport('r', 'Омск', 2023),
  );

/** A page holds a hundred characters. */
const pagesOf = (report: Report): number =>
  Math.ceil(
    itemsOfType(report, 'event')
      .filter(isWritten)
      .reduce((sum, each) => sum + writtenText(each).length, 0) / 100,
  );

describe('fitting', () => {
  const report = reportOf(
    event('plain', { text: 'а'.repeat(80) }),
    event('long', { text: 'а'.repeat(200), line: 'а'.repeat(20), partnerCityIds: ['x'] }),
    event('short', { text: 'а'.repeat(60), line: 'а'.repeat(30) }),
    event('signed', { text: 'а'.repeat(90), agreementIds: ['a'], outcome: 'Да' }),
  );

  it('shortens the longest first, then drops what has no facts, agreements last', () => {
    expect(possibleCuts(report).map(({ recordId, to }) => `${recordId} ${to}`)).toEqual([
      'long line',
      'short line',
      'plain out',
      'short out',
      'long out',
      'signed out',
    ]);
  });

  it('cuts no more than it must', () => {
    expect(pagesOf(report)).toBe(5);
    expect(planFit(report, 5, pagesOf)).toEqual({ cuts: [], reached: true });
    const { cuts } = planFit(report, 3, pagesOf);
    expect(cuts.map(({ recordId }) => recordId)).toEqual(['long']);
    expect(pagesOf(applyCuts(report, cuts))).toBe(3);
  });

  it('says when it cannot be reached', () => {
    expect(planFit(report, -1, pagesOf).reached).toBe(false);
  });

  it('shows again what was left out, with its text', () => {
    const cut = applyCuts(report, possibleCuts(report));
    expect(itemsOfType(cut, 'event').some(isWritten)).toBe(false);
    expect(pagesOf(withoutCuts(cut))).toBe(5);
  });

  it('always fits what it says fits, and never loses a text', () => {
    const anyEvent = fc.record({
      text: fc.integer({ min: 1, max: 300 }).map((length) => 'т'.repeat(length)),
      line: fc.integer({ min: 0, max: 60 }).map((length) => 'с'.repeat(length)),
      outcome: fc.constantFrom('', 'Итог'),
    });
    fc.assert(
      fc.property(
        fc.array(anyEvent, { maxLength: 12 }),
        fc.integer({ min: 1, max: 8 }),
        (all, pages) => {
          const before = reportOf(...all.map((each, index) => event(`e${index}`, each)));
          const { cuts, reached } = planFit(before, pages, pagesOf);
          const after = applyCuts(before, cuts);
          expect(pagesOf(after) <= pages).toBe(reached);
          expect(itemsOfType(after, 'event').map(({ text, line }) => [text, line])).toEqual(
            itemsOfType(before, 'event').map(({ text, line }) => [text, line]),
          );
        },
      ),
    );
  });
});

describe('lengths', () => {
  it('proposes the first sentence, and a shorter one where it is long', () => {
    expect(proposedLine('Визит в г. Минск. Прошли встречи.')).toBe('Визит в г. Минск.');
    const long = `Визит делегации города (${'х'.repeat(150)}) в Минск. Итоги.`;
    expect(proposedLine(long)).toBe('Визит делегации города в Минск.');
    expect(proposedLine(`Слово ${'слово '.repeat(60)}конец.`).length).toBeLessThanOrEqual(161);
    expect(proposedLine('')).toBe('');
  });

  it('shows a whole answer briefly where the line is written', () => {
    const report = setLengths(
      reportOf(event('a', { text: 'Абзац.', line: 'Строка.' }), event('b', { text: 'Абзац.' })),
      'international.achievements',
      'line',
    );
    expect(itemsOfType(report, 'event').map(shownLength)).toEqual(['line', 'paragraph']);
    expect(setLengths(report, 'international.achievements', 'line')).toBe(report);
  });
});
