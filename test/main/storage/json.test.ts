import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeEnvelope, encodeEnvelope, sealInSlices } from '../../../main/storage/envelope';
import { jsonBytes, stringifyJson } from '../../../main/storage/json';

const written = (value: unknown): string => Buffer.concat([...jsonBytes(value)]).toString('utf8');

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

  it('has them when an entry stands deeper than before', () => {
    fc.assert(
      fc.property(fc.array(data), (values) => {
        expect(written(values)).toBe(stringifyJson(values));
        const deeper = { still: { deeper: values } };
        expect(written(deeper)).toBe(stringifyJson(deeper));
      }),
    );
  });
});

describe('a file that is written in slices', () => {
  const header = { format: 'pobratim-report', version: 1, id: 'long' };
  const long = {
    items: Array.from({ length: 2000 }, (_, id) => ({ id, text: 'ж'.repeat(id % 90) })),
  };

  it('is the file as it is written at once, whatever lay in its room before', async () => {
    const first = await sealInSlices(header, long, Buffer.alloc(0));
    expect(Buffer.compare(first.bytes, encodeEnvelope(header, long))).toBe(0);
    expect(decodeEnvelope(first.bytes)).toEqual({ header, data: long, sha256: first.sha256 });
    const less = { items: long.items.slice(5) };
    const second = await sealInSlices(header, less, first.room);
    expect(second.room).toBe(first.room);
    expect(decodeEnvelope(second.bytes)?.data).toEqual(less);
  });

  it('lets others have their turn meanwhile', async () => {
    let turns = 0;
    const count = setInterval(() => {
      turns += 1;
    });
    const items = Array.from({ length: 20_000 }, (_, id) => ({ id, text: 'слово '.repeat(10) }));
    await sealInSlices(header, { items }, Buffer.alloc(0));
    clearInterval(count);
    expect(turns).toBeGreaterThan(0);
  });
});
