import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ForeignFiles } from '../../../main/import/foreign-files';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foreign-files-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const BYTES = new TextEncoder().encode('Апрель');

/** What becomes of a file whose thread runs this code. */
async function readBy(name: string, code: string, patience?: number) {
  const script = join(folder, `${name}.cjs`);
  await writeFile(script, code);
  return new ForeignFiles(script, patience).readBytes('отчёт.docx', BYTES);
}

const ANSWER = `const { parentPort, workerData } = require('node:worker_threads');
parentPort.postMessage({ kind: 'text', text: new TextDecoder().decode(workerData.bytes) });`;

describe('the thread of a foreign file', () => {
  it('answers with what the file holds', async () => {
    expect(await readBy('answers', ANSWER)).toEqual({ kind: 'text', text: 'Апрель' });
  });

  it.each([
    ['never comes to an end', 'for (;;);', 300, 'tooSlow'],
    [
      'takes memory without end',
      'const all = []; for (;;) all.push(new Array(1e6).fill({}));',
      60_000,
      'tooSlow',
    ],
    ['breaks', 'throw new Error("Канарейка")', undefined, 'damaged'],
    ['ends without a word', 'process.exit(0)', undefined, 'damaged'],
  ])('is given up when it %s, and the next one reads', async (name, code, patience, reason) => {
    expect(await readBy(name, code, patience)).toMatchObject({
      kind: 'failed',
      reason,
      file: 'отчёт.docx',
    });
    expect(await readBy(`after ${name}`, ANSWER)).toMatchObject({ kind: 'text' });
  });
});
