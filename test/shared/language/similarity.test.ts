import { describe, expect, it } from 'vitest';
import { wordSimilarity } from '../../../shared/language/similarity';
import { stem } from '../../../shared/language/stem';

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

describe('wordSimilarity', () => {
  it('is 1 for the same words in other forms, order and case', () => {
    expect(wordSimilarity('Нерешённые проблемы', 'ПРОБЛЕМЫ НЕРЕШЕННЫЕ')).toBe(1);
  });

  it('is 0 without a common word, and for nothing at all', () => {
    expect(wordSimilarity('визит делегации', 'открытие парка')).toBe(0);
    expect(wordSimilarity('', '!?')).toBe(0);
  });

  it('is the share of common words, each counted as often as it occurs', () => {
    expect(wordSimilarity('развитие туризма', 'развитие туризма в городе')).toBeCloseTo(4 / 6);
    expect(wordSimilarity('день день день', 'день')).toBeCloseTo(2 / 4);
  });

  it('is the same both ways', () => {
    const [a, b] = ['открытие сети причалов', 'открытие причала в городе'];
    expect(wordSimilarity(a, b)).toBe(wordSimilarity(b, a));
  });
});
