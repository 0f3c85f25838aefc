import { describe, expect, it } from 'vitest';
import { bagSimilarity, wordBag } from '../../../shared/language/similarity';
import { stem } from '../../../shared/language/stem';

const likeness = (a: string, b: string) => bagSimilarity(wordBag(a), wordBag(b));

describe('stem', () => {
  it.each([
    ['значительное', 'значительных'],
    ['проблема', 'проблемы'],
    ['решить', 'РЕШИТЬ'],
    ['тёплый', 'теплого'],
    ['развитие', 'развития'],
    ['делегация', 'делегациями'],
    ['городской', 'городского'],
  ])('sees one word in %s and %s', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  it.each([
    ['задача', 'дача'],
    ['город', 'огород'],
    ['туризм', 'турнир'],
  ])('tells %s from %s', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });

  it('leaves short words alone', () => {
    expect(stem('еда')).toBe('еда');
  });
});

describe('bagSimilarity', () => {
  it('is 1 for the same words in other forms, order and case', () => {
    expect(likeness('Нерешённые проблемы', 'ПРОБЛЕМЫ НЕРЕШЕННЫЕ')).toBe(1);
  });

  it('is 0 without a common word, and for nothing at all', () => {
    expect(likeness('визит делегации', 'открытие парка')).toBe(0);
    expect(likeness('', '!?')).toBe(0);
  });

  it('is the share of common words, each counted as often as it occurs', () => {
    expect(likeness('развитие туризма', 'развитие туризма в городе')).toBeCloseTo(4 / 6);
    expect(likeness('день день день', 'день')).toBeCloseTo(2 / 4);
  });

  it('is the same both ways', () => {
    const [a, b] = ['открытие сети причалов', 'открытие причала в городе'];
    expect(likeness(a, b)).toBe(likeness(b, a));
  });
});
