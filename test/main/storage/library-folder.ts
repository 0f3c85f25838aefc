import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { type DurableFs, nodeFs } from '../../../main/storage/durable-fs';
import { type Library, openLibrary } from '../../../main/storage/library';
import type { Failure } from '../../../shared/failure';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A folder of its own for one test, gone after it. */
export async function newFolder(parent = tmpdir()): Promise<string> {
  const folder = await mkdtemp(join(parent, 'pobratim-library-'));
  folders.push(folder);
  return folder;
}

/** Where thousands of folders come and go at no cost: in memory, if the system has such a place. */
export const MEMORY = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** The library of a folder as after a start of the program, and what that start said. */
export async function openIn(
  folder: string,
  fs: DurableFs = nodeFs,
): Promise<Library & { notices: Failure[] }> {
  const library = await openLibrary(folder, { device: 'device-1', fs });
  return { ...library, notices: await library.reports.load() };
}

/** Every file of a folder with its bytes, so that "unchanged" can be said of all of them. */
export async function filesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const contents = files.map(async (file): Promise<[string, string]> => {
    const path = join(file.parentPath, file.name);
    return [path.slice(folder.length + 1), (await readFile(path)).toString('base64')];
  });
  return Object.fromEntries(await Promise.all(contents));
}

/** The same without the earlier states, where a test is about the latest alone. */
export async function latestIn(folder: string): Promise<Record<string, string>> {
  const files = Object.entries(await filesIn(folder));
  return Object.fromEntries(files.filter(([path]) => !path.startsWith('history')));
}
