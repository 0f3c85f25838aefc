import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { logError } from '../log';
import { resourcePath } from '../resources';
import { customDictionaryText, customDictionaryWords } from './custom-dictionary';

/** What Chromium calls the languages, and the files that it looks for in the user's data. */
export const LANGUAGES = ['ru', 'en-US'];
const FILES = ['ru-RU-3-0.bdic', 'en-US-10-1.bdic'];

/** What the checker was taught, in Chromium's own file. */
export const TAUGHT = 'Custom Dictionary.txt';

/**
 * Before Electron is ready: the dictionaries that ship with the program lie where Chromium looks
 * for them, so that it never asks the network. Without them the program works, unchecked. Returns
 * the words that the checker begins with.
 */
export function placeDictionaries(): ReadonlySet<string> {
  const userData = app.getPath('userData');
  const folder = join(userData, 'Dictionaries');
  try {
    mkdirSync(folder, { recursive: true });
    for (const file of FILES) place(resourcePath(`dictionaries/${file}`), join(folder, file));
    return taughtBefore(join(userData, TAUGHT));
  } catch (error) {
    logError('spelling.notPlaced', error);
    return new Set();
  }
}

/**
 * The words of the last run, of which the window soon says which still hold; at first the countries
 * in all their cases. To teach these one by one takes a second of the main process and minutes of
 * the disk.
 */
function taughtBefore(path: string): ReadonlySet<string> {
  // Names of persons who have been erased since must not lie there for ever.
  rmSync(`${path}.backup`, { force: true });
  const kept = existsSync(path) ? customDictionaryWords(readFileSync(path, 'utf8')) : [];
  if (kept.length > 0) return new Set(kept);
  const countries = readFileSync(resourcePath('dictionaries/countries.txt'), 'utf8');
  const words = countries.split('\n').filter((word) => word !== '');
  writeFileSync(path, customDictionaryText(words), { mode: 0o600 });
  return new Set(words);
}

function place(from: string, to: string): void {
  if (statSync(to, { throwIfNoEntry: false })?.size === statSync(from).size) return;
  const unfinished = `${to}.${process.pid}`;
  writeFileSync(unfinished, readFileSync(from));
  renameSync(unfinished, to);
}
