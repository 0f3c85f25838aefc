import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zip } from '../../../main/export/zip';

it('packs files that any reader unpacks', () => {
  const name = fc.stringMatching(/^[\w.[\]-]{1,20}(\/[\w.]{1,20})?$/);
  fc.assert(
    fc.property(fc.dictionary(name, fc.uint8Array({ maxLength: 5000 })), (files) => {
      const read = unzipSync(zip(Object.entries(files)));
      expect(Object.keys(read)).toEqual(Object.keys(files));
      for (const [path, content] of Object.entries(files)) {
        expect(Buffer.from(read[path] ?? []).equals(content), path).toBe(true);
      }
    }),
  );
});

it('leaves files as they are where asked to', () => {
  const content = Buffer.from('application/zip application/zip application/zip');
  const bytes = zip([['mimetype', content, 'stored']]);
  expect(
    Buffer.from(bytes)
      .subarray(38, 38 + content.length)
      .equals(content),
  ).toBe(true);
  expect(Buffer.from(unzipSync(bytes).mimetype ?? []).equals(content)).toBe(true);
});

it('keeps the order, which says what kind of file it is', () => {
  const bytes = zip([
    ['mimetype', Buffer.from('application/zip')],
    ['a', Buffer.from('a')],
  ]);
  expect(Buffer.from(bytes).indexOf('mimetype')).toBe(30);
});
