import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonBytes, prepareJson, stringifyJson } from '../../../main/storage/json';

const written = (value: unknown): string => Buffer.concat(jsonBytes(value)).toString('utf8');

/** Whatever may stand in our files, with fields that JSON leaves out and halves of characters. */
const { value: data } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\n', '\ud800', '\\ud800', '{\n "a": 1\n}', 1.5, -0, null, true),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.string({ maxLength: 3 }),
      fc.option(tie('value'), { nil: undefined, freq: 6 }),
      { maxKeys: 4 },
    ),
  ),
}));

describe('JSON in pieces', () => {
  it('has the bytes of JSON in one', () => {
    fc.assert(
      fc.property(data, (value) => {
        expect(written(value)).toBe(Buffer.from(stringifyJson(value)).toString('utf8'));
        // What is remembered is the same.
        expect(written(value)).toBe(stringifyJson(value));
      }),
    );
  });

  it('has them when it was prepared, and when an entry stands deeper than before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(data), async (values) => {
        await prepareJson(values);
        expect(written(values)).toBe(stringifyJson(values));
        expect(written({ deeper: { still: values } })).toBe(
          stringifyJson({ deeper: { still: values } }),
        );
      }),
    );
  });
});
