import { describe, expect, it } from 'vitest';
import { withListEnding, withoutListEnding } from '../../../shared/document/list-ending';

describe('the signs that end the records of an enumeration', () => {
  it.each([
    ['открытие парка', 'открытие парка;', 'открытие парка.'],
    ['стоянки, склады и др.', 'стоянки, склады и др.;', 'стоянки, склады и др.'],
    ['в 2023 г.', 'в 2023 г.;', 'в 2023 г.'],
    ['что дальше?', 'что дальше?;', 'что дальше?'],
    ['и так далее...', 'и так далее...;', 'и так далее...'],
  ])('are put after %j and taken off again', (bare, inside, last) => {
    expect(withListEnding(bare, 'enumeration', false)).toBe(inside);
    expect(withListEnding(bare, 'enumeration', true)).toBe(last);
    expect(withoutListEnding(inside)).toBe(bare);
    expect(withoutListEnding(last)).toBe(bare);
  });

  it('replace what the author typed', () => {
    expect(withListEnding('открытие парка.', 'enumeration', false)).toBe('открытие парка;');
    expect(withListEnding('открытие парка; ;', 'enumeration', true)).toBe('открытие парка.');
  });

  it('are not put after sentences', () => {
    expect(withListEnding('Открыт парк', 'sentences', false)).toBe('Открыт парк');
  });

  it('are taken off however many there are', () => {
    expect(withoutListEnding(`парк${';'.repeat(200_000)}`)).toBe('парк');
  });
});
