import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSourceBytes } from '../../../main/import/read-bytes';
import { docxFile, odtFile, p } from './office-files';

const DOCX = docxFile({ body: p('Текст отчёта') + p('И ещё') });
const ODT = odtFile({ body: '<text:p>Текст отчёта</text:p>' });
const reasonOf = async (file: string, bytes: Uint8Array): Promise<string> => {
  const read = await readSourceBytes(file, bytes);
  return read.kind === 'failed' ? read.reason : read.kind;
};

/** The archive with its directory's numbers changed: `at` counts from an entry's beginning. */
function lying(bytes: Uint8Array, at: number, value: number, name = 'word/document.xml') {
  const copy = Buffer.from(bytes);
  for (let index = 0; index < copy.length - 46; index += 1) {
    if (copy.readUInt32LE(index) !== 0x02014b50) continue;
    const length = copy.readUInt16LE(index + 28);
    if (copy.toString('utf8', index + 46, index + 46 + length) === name) {
      copy.writeUInt32LE(value, index + at);
    }
  }
  return copy;
}

const bodyOf = (xml: string) => docxFile({ body: '', more: { 'word/document.xml': strToU8(xml) } });
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const filled = (length: number) =>
  bodyOf(`<w:document ${W}><w:body><!--${' '.repeat(length)}--></w:body></w:document>`);

describe('a file that means harm', () => {
  it.each([
    ['sizes that lie', lying(filled(2_000_000), 24, 500), 'bomb'],
    ['a part that grows too large', lying(DOCX, 24, 0x7fffffff), 'bomb'],
    ['a packed size past the end', lying(DOCX, 20, 0x7ffffff), 'damaged'],
    ['zip64 sizes', lying(DOCX, 24, 0xffffffff), 'bomb'],
    ['a place past the end', lying(DOCX, 42, 0x7ffffff), 'damaged'],
    ['entries that overlap', lying(DOCX, 42, 0), 'unsafe'],
    ['an entry with a password', lying(DOCX, 8, 0x00080001), 'encrypted'],
    ['an unknown packing', lying(DOCX, 10, 0x0000000c), 'damaged'],
    [
      'a path that leaves the archive',
      docxFile({ body: '', more: { '../../x': strToU8('a') } }),
      'unsafe',
    ],
    ['an absolute path', docxFile({ body: '', more: { '/etc/x': strToU8('a') } }), 'unsafe'],
    ['a path of Windows', docxFile({ body: '', more: { 'C:\\x': strToU8('a') } }), 'unsafe'],
    [
      'too many entries',
      zipSync(
        Object.fromEntries(Array.from({ length: 2100 }, (_, n) => [`f${n}`, new Uint8Array()])),
      ),
      'bomb',
    ],
    [
      'entities',
      bodyOf(`<!DOCTYPE x [<!ENTITY a "b">]><w:document ${W}>&a;</w:document>`),
      'unsafe',
    ],
    [
      'entities from a file',
      bodyOf(
        `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document ${W}><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>`,
      ),
      'unsafe',
    ],
    [
      'a document type from elsewhere',
      bodyOf(`<!DOCTYPE x SYSTEM "http://127.0.0.1/x.dtd"><w:document ${W}/>`),
      'unsafe',
    ],
    [
      'an unknown entity',
      bodyOf(
        `<w:document ${W}><w:body><w:p><w:r><w:t>&nbsp;</w:t></w:r></w:p></w:body></w:document>`,
      ),
      'damaged',
    ],
    ['depth without end', bodyOf(`<w:document ${W}>${'<w:x>'.repeat(100_000)}`), 'unsafe'],
    ['XML cut off', bodyOf(`<w:document ${W}><w:body><w:p>`), 'damaged'],
    [
      'broken UTF-8',
      docxFile({
        body: '',
        more: { 'word/document.xml': new Uint8Array([0x3c, 0x61, 0x3e, 0xd0, 0x41]) },
      }),
      'damaged',
    ],
    [
      'half a surrogate pair',
      bodyOf(
        `<w:document ${W}><w:body><w:p><w:r><w:t>&#xD800;</w:t></w:r></w:p></w:body></w:document>`,
      ),
      'damaged',
    ],
    [
      'NUL',
      bodyOf(
        `<w:document ${W}><w:body><w:p><w:r><w:t>&#0;</w:t></w:r></w:p></w:body></w:document>`,
      ),
      'damaged',
    ],
    ['no document in it', zipSync({ 'a.txt': strToU8('a') }), 'unsupported'],
    ['an archive in it', zipSync({ 'a.docx': DOCX }), 'unsupported'],
    [
      'a spreadsheet',
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': strToU8('<a/>'),
      }),
      'unsupported',
    ],
    ['an archive without anything', zipSync({}), 'unsupported'],
    ['half a file', DOCX.subarray(0, DOCX.length / 2), 'damaged'],
    ['nothing but a beginning', DOCX.subarray(0, 5), 'damaged'],
    [
      'a password',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(512),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'encrypted',
    ],
    ['the format of Word 97', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'oldFormat'],
    [
      'a password of OpenDocument',
      odtFile({
        body: '',
        more: {
          'META-INF/manifest.xml': strToU8(
            '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:encryption-data/></m:manifest>',
          ),
        },
      }),
      'encrypted',
    ],
    ['no word in it', docxFile({ body: p(' ') }), 'empty'],
    ['not what its name says', strToU8('Просто текст'), 'damaged'],
  ])('with %s is answered in one word', async (_, bytes, reason) => {
    expect(await reasonOf('a.docx', bytes)).toBe(reason);
  });

  it('has its macros and links left out of the text', async () => {
    const read = await readSourceBytes(
      'a.docm',
      docxFile({
        body: `<w:p><w:hyperlink w:anchor="javascript:alert(1)"><w:r><w:t>Омск</w:t></w:r></w:hyperlink></w:p>`,
        more: { 'word/vbaProject.bin': strToU8('macro') },
      }),
    );
    expect(read).toEqual({
      kind: 'document',
      file: 'a.docm',
      document: {
        parts: [{ text: 'Омск', look: 'plain', sign: '' }],
        notes: ['macrosLeftOut'],
      },
    });
  });

  it('of plain text loses signs that turn its direction, and says so', async () => {
    expect(await readSourceBytes('a.txt', strToU8('Отчёт \u{202E}ксмО'))).toEqual({
      kind: 'text',
      file: 'a.txt',
      text: 'Отчёт ксмО',
      notes: ['directionSignsRemoved'],
    });
  });

  it('poisons nothing with its keys', async () => {
    const keys = ['__proto__', 'constructor', 'prototype', 'heavy'];
    for (const key of keys) {
      const json = `{"format":"pobratim-exchange","version":3,"${key}":{"polluted":1},"value":{"${key}":{"polluted":1}}}`;
      expect(await reasonOf('a.pobratim', strToU8(json))).toBe('damaged');
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('a file in which something is broken', () => {
  const mutation = fc.oneof(
    fc.record({ kind: fc.constant('flip' as const), at: fc.nat(), bit: fc.nat(7) }),
    fc.record({ kind: fc.constant('cut' as const), at: fc.nat() }),
    fc.record({ kind: fc.constant('drop' as const), at: fc.nat(), length: fc.nat(40) }),
    fc.record({ kind: fc.constant('repeat' as const), at: fc.nat(), length: fc.nat(40) }),
  );
  type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never;

  const mutated = (bytes: Uint8Array, mutations: Mutation[]): Uint8Array => {
    let result = Buffer.from(bytes);
    for (const each of mutations) {
      if (result.length === 0) break;
      const at = each.at % result.length;
      if (each.kind === 'flip') result[at] = (result[at] ?? 0) ^ (1 << each.bit);
      else if (each.kind === 'cut') result = result.subarray(0, at);
      else {
        const piece = result.subarray(at, at + each.length);
        const end = each.kind === 'drop' ? at + each.length : at;
        result = Buffer.concat([
          result.subarray(0, at),
          ...(each.kind === 'drop' ? [] : [piece]),
          result.subarray(end),
        ]);
      }
    }
    return result;
  };

  const JSON_FILE = strToU8(
    '{"format":"pobratim-exchange","version":3,"id":"a","checksum":"","value":{}}',
  );
  const TEXT = strToU8(
    'ОМСК\n1. Что наиболее значительное удалось сделать в 2023 году?\nМАРТ\n➤ Визит.\n',
  );

  it.each([
    ['docx', DOCX],
    ['odt', ODT],
    ['pobratim', JSON_FILE],
    ['txt', TEXT],
  ])('of %s is read or refused, never worse', async (extension, bytes) => {
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
        const read = await readSourceBytes(`a.${extension}`, mutated(bytes, mutations));
        expect(['document', 'text', 'exchange', 'failed']).toContain(read.kind);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['docx', DOCX, ['word/document.xml']],
    ['odt', ODT, ['content.xml', 'styles.xml']],
  ] as const)('inside a part of %s is read or refused too', async (extension, bytes, parts) => {
    const entries = unzipSync(bytes);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...parts),
        fc.array(mutation, { minLength: 1, maxLength: 3 }),
        async (part, mutations) => {
          const changed = {
            ...entries,
            [part]: mutated(entries[part] ?? new Uint8Array(), mutations),
          };
          const read = await readSourceBytes(`a.${extension}`, zipSync(changed));
          expect(['document', 'failed']).toContain(read.kind);
        },
      ),
      { numRuns: 500 },
    );
  });
});
