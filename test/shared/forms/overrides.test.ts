import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeWords } from '../../../shared/forms/merge-words';
import {
  keepOwn,
  mergeOwn,
  overrideOf,
  takeComputed,
  writeOver,
} from '../../../shared/forms/overrides';
import { emptyReport } from '../../../shared/model/report';

const report = emptyReport('r', 'Омск', 2023);
const key = { questionId: 'q', recordId: 'a', part: 'line' };

describe('A text over what is worked out', () => {
  const own = writeOver(report, key, 'Один визит', 'Один важный визит');

  it('remembers what it was written over, also when it is changed again', () => {
    const again = writeOver(own, key, 'Два визита', 'Один очень важный визит');
    expect(overrideOf(again, key)).toMatchObject({
      base: 'Один визит',
      text: 'Один очень важный визит',
    });
  });

  it('is nothing of one’s own when it says what the facts say', () => {
    expect(writeOver(own, key, 'Один визит', 'Один визит').overrides).toEqual([]);
    expect(writeOver(report, key, 'Один визит', 'Один визит')).toBe(report);
  });

  it('can be given up, kept until the facts change again, or merged with them', () => {
    expect(takeComputed(own, key).overrides).toEqual([]);
    expect(overrideOf(keepOwn(own, key, 'Два визита'), key)?.base).toBe('Два визита');
    expect(overrideOf(mergeOwn(own, key, 'Один визит в Минск'), key)).toMatchObject({
      base: 'Один визит в Минск',
      text: 'Один важный визит в Минск',
    });
  });
});

describe('Merging words', () => {
  it('lets the author’s words stand where both have changed the same', () => {
    expect(mergeWords('до 1 марта', 'до 8 марта', 'до 15 марта')).toEqual({
      text: 'до 8 марта',
      conflict: true,
    });
  });

  it('takes over what only one side has changed', () => {
    const words = fc
      .array(fc.constantFrom('раз', 'два', 'три', 'чай'), { maxLength: 12 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(words, words, (base, other) => {
        expect(mergeWords(base, other, base).text).toBe(other);
        expect(mergeWords(base, base, other).text).toBe(other);
        expect(mergeWords(base, other, other).text).toBe(other);
      }),
    );
  });

  it('loses no word that either side has added at places of their own', () => {
    const word = fc.constantFrom('раз', 'два', 'три');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 4, maxLength: 10 }),
        fc.nat(1),
        fc.nat(1),
        (all, a, b) => {
          const base = all.map((each, index) => `${each}${index}`);
          const mine = base.toSpliced(a, 0, 'моё').join(' ');
          const theirs = base.toSpliced(base.length - b, 0, 'их').join(' ');
          const { text } = mergeWords(base.join(' '), mine, theirs);
          expect(text.split(' ').toSorted()).toEqual([...base, 'моё', 'их'].toSorted());
        },
      ),
    );
  });
});
