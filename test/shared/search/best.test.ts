import fc from 'fast-check';
import { expect, it } from 'vitest';
import { best } from '../../../shared/search/best';

it('the best of many are the first of all when sorted', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 60 }),
      fc.integer({ min: 0, max: 70 }),
      (values, count) => {
        const numbers = values.map((_, number) => number);
        const goodness = (number: number) => values[number] ?? 0;
        const sorted = [...numbers].sort((a, b) => goodness(b) - goodness(a) || a - b);
        expect(best(Uint32Array.from(numbers), goodness, count)).toEqual(sorted.slice(0, count));
      },
    ),
  );
});
