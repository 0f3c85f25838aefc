import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { logError } from '../log';
import { resourcePath } from '../resources';

/** What Chromium calls the languages, and the files that it looks for in the user's data. */
export const LANGUAGES = ['ru', 'en-US'];
const FILES = ['ru-RU-3-0.bdic', 'en-US-10-1.bdic'];

/** What the checker was taught in an earlier run; each run teaches it anew. */
const TAUGHT = 'Custom Dictionary.txt';

/**
 * Before Electron is ready: the dictionaries that ship with the program lie where Chromium looks
 * for them, so that it never asks the network. Without them the program works, unchecked.
 */
export function placeDictionaries(): void {
  const userData = app.getPath('userData');
  const folder = join(userData, 'Dictionaries');
  try {
    // Names of persons who have been erased since must not lie there for ever.
    for (const name of [TAUGHT, `${TAUGHT}.backup`]) rmSync(join(userData, name), { force: true });
    mkdirSync(folder, { recursive: true });
    for (const file of FILES) place(resourcePath(`dictionaries/${file}`), join(folder, file));
  } catch (error) {
    logError('spelling.notPlaced', error);
  }
}

function place(from: string, to: string): void {
  if (statSync(to, { throwIfNoEntry: false })?.size === statSync(from).size) return;
  const unfinished = `${to}.${process.pid}`;
  writeFileSync(unfinished, readFileSync(from));
  renameSync(unfinished, to);
}
