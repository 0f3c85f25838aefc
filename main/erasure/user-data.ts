import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { app, clipboard } from 'electron';
import type { ErasurePlan } from '../../shared/erasure/erase-value';
import { personFinder } from '../../shared/erasure/find-person';
import { logError } from '../log';
import { TAUGHT } from '../spelling/dictionaries';
import type { Spelling } from '../spelling/spelling';

/** What the program remembers outside the library: the spelling checker's words, folders, the clipboard. */
export async function eraseFromUserData(plan: ErasurePlan, spelling: Spelling): Promise<void> {
  const finder = personFinder(plan.target);
  const speaks = (text: string) => finder.find(text).some(({ kind }) => kind !== 'part');
  try {
    if (speaks(await clipboard.readText())) await clipboard.clear();
    const folder = app.getPath('userData');
    for (const name of await readdir(folder)) {
      if (!name.endsWith('.json')) continue;
      const text = await readFile(join(folder, name), 'utf8');
      // A convenience such as the last folder: without the file the usual one is taken.
      if (speaks(text)) await rm(join(folder, name), { force: true });
    }
    spelling.forget(finder.isWord);
    await cleanDictionary(join(folder, TAUGHT), finder.isWord);
  } catch (error) {
    logError('erasure.userData', error);
  }
}

const PATIENCE_MS = 5000;
const LOOK_MS = 100;

/** Chromium writes its file when it likes, and lets the one before lie beside it. */
async function cleanDictionary(path: string, isWord: (word: string) => boolean): Promise<void> {
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_MS) {
    const text = await readFile(path, 'utf8').catch(() => '');
    if (!text.split('\n').some(isWord)) break;
    await wait(LOOK_MS);
  }
  await rm(`${path}.backup`, { force: true });
}
