import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSourceBytes } from '../../../main/import/read-bytes';
import { readSourceFile } from '../../../main/import/read-source';
import { resourcePath } from '../../../main/resources';
import { MAX_FILE_BYTES } from '../../../shared/ipc';
import { encodeText, type TestEncoding } from './encode-text';

let folder: string;
let sample: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pobratim-import-'));
  sample = await readFile(resourcePath('samples/krasnoyarsk-2023.txt'), 'utf8');
});
afterAll(() => rm(folder, { recursive: true }));

const ENCODINGS: TestEncoding[] = [
  'utf-8',
  'utf-8 with a mark',
  'utf-16le',
  'utf-16le with a mark',
  'utf-16be',
  'utf-16be with a mark',
  'windows-1251',
  'koi8-r',
  'ibm866',
];

/** Every code page has these signs; it lacks the bullet and, some of them, the dash and quotes. */
const inEveryCodePage = (text: string) =>
  text
    .replaceAll('➤', '*')
    .replace(/[–—−]/g, '-')
    .replace(/[«»“”„…№’]/g, '"');

describe('text in the encodings that documents come in', () => {
  it.each(ENCODINGS)('reads the sample report written in %s', async (encoding) => {
    const text = encoding.startsWith('utf') ? sample : inEveryCodePage(sample);
    expect(await readSourceBytes('отчёт.txt', encodeText(text, encoding))).toEqual({
      kind: 'text',
      file: 'отчёт.txt',
      text,
    });
  });

  it.each(ENCODINGS)('reads a short note written in %s', async (encoding) => {
    const text = 'КРАСНОЯРСК\r\n1. Что удалось сделать в 2023 году?\r\nВизит делегации.\r\n';
    expect(await readSourceBytes('a.txt', encodeText(text, encoding))).toMatchObject({ text });
  });

  it('keeps the signs that CP1251 has', async () => {
    const text = 'Соглашение № 5 «О дружбе» – 12…15 мая; ёлка, Ёж';
    expect(await readSourceBytes('a.txt', encodeText(text, 'windows-1251'))).toMatchObject({
      text,
    });
  });

  it('refuses UTF-8 with a broken byte instead of showing wrong letters', async () => {
    const bytes = encodeText(sample, 'utf-8');
    bytes[bytes.indexOf(0xd0) + 1] = 0x41;
    expect(await readSourceBytes('a.txt', bytes)).toMatchObject({
      kind: 'failed',
      reason: 'notText',
    });
  });

  it('refuses half a character at the end of UTF-16', async () => {
    const bytes = encodeText(sample, 'utf-16le with a mark').subarray(0, -1);
    expect(await readSourceBytes('a.txt', bytes)).toMatchObject({ reason: 'notText' });
  });
});

describe('what is no text', () => {
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
  it.each([
    ['named as text.txt', zipSync({ mimetype: bytes('odt') }), 'unsupported'],
    ['old.doc', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'oldFormat'],
    ['a.rtf', bytes('{\\rtf1\\ansi}'), 'oldFormat'],
    ['a.pdf', bytes('%PDF-1.7\n'), 'oldFormat'],
    ['data.json', bytes('{"a": 1}'), 'unsupported'],
    ['a.png', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'notText'],
    ['zeros.txt', new Uint8Array(4096), 'notText'],
    ['controls.txt', bytes('\x01\x02\x03\x04\x05'), 'notText'],
    ['french.txt', bytes('Une journ\xe9e d\xe9di\xe9e \xe0 la coop\xe9ration'), 'notText'],
    ['empty.txt', new Uint8Array(), 'empty'],
    ['empty.json', new Uint8Array(), 'empty'],
    ['blank.txt', bytes(' \r\n\t\n'), 'empty'],
    ['broken.pobratim', bytes('{"format":"pobratim-exchange","version":1'), 'damaged'],
  ] as const)('%s', async (file, content, reason) => {
    expect(await readSourceBytes(file, content)).toEqual({ kind: 'failed', reason, file });
  });
});

describe('files', () => {
  it('reads one and names it as the caller wants', async () => {
    const path = join(folder, 'Отчёт.txt');
    await writeFile(path, sample);
    expect(await readSourceFile(path)).toEqual({ kind: 'text', file: 'Отчёт.txt', text: sample });
    expect(await readSourceFile(path, path)).toMatchObject({ file: path });
  });

  it('says what stands in the way', async () => {
    const large = join(folder, 'large.txt');
    await writeFile(large, '');
    await truncate(large, MAX_FILE_BYTES + 1);
    expect(await readSourceFile(large)).toMatchObject({ reason: 'tooLarge' });
    expect(await readSourceFile(join(folder, 'none.txt'))).toEqual({
      kind: 'failed',
      reason: 'notFound',
      file: 'none.txt',
    });
    expect(await readSourceFile(folder)).toMatchObject({ kind: 'failed', reason: 'notFound' });
  });
});
