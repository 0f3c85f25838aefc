import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeAll } from '../../../main/cli/write-all';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pobratim-write-'));
});
afterEach(() => rm(folder, { recursive: true }));

const output = (name: string, content = name) => ({
  path: join(folder, name),
  bytes: Buffer.from(content),
});

it('writes nothing at all when there is nothing', async () => {
  expect(await writeAll([])).toBeNull();
});

it('writes every file', async () => {
  await writeFile(join(folder, 'b'), 'old');
  expect(await writeAll([output('a'), output('b'), output('c')])).toBeNull();
  expect((await readdir(folder)).sort()).toEqual(['a', 'b', 'c']);
  expect(await readFile(join(folder, 'b'), 'utf8')).toBe('b');
});

it.each([0, 1, 2])('writes none when number %i can not be written', async (bad) => {
  await writeFile(join(folder, 'kept'), 'old');
  const files = [output('kept'), output('new')];
  files.splice(bad, 0, output('none/file'));
  expect(await writeAll(files)).toMatchObject({ reason: 'notFound', file: files[bad]?.path });
  expect(await readdir(folder)).toEqual(['kept']);
  expect(await readFile(join(folder, 'kept'), 'utf8')).toBe('old');
});

it('says what is wrong with a folder in the place of the file', async () => {
  await mkdir(join(folder, 'a'));
  expect(await writeAll([output('a')])).toMatchObject({ kind: 'failed' });
  expect(await readdir(folder)).toEqual(['a']);
});
