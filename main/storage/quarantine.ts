import { dirname, join, parse } from 'node:path';
import { logInfo } from '../log';
import { type DurableFs, isMissing } from './durable-fs';
import { makeFolder, renameWithRetries, syncFolder } from './durable-write';
import { decodeHeader } from './envelope';

/** Moves a damaged file out of the way, unchanged; nothing ever deletes it but its owner. */
export async function setAside(fs: DurableFs, path: string, quarantine: string): Promise<void> {
  await makeFolder(fs, quarantine);
  const { name, ext } = parse(path);
  const rev = statedRevision(await fs.readFile(path));
  await renameWithRetries(fs, path, await freePath(fs, quarantine, `${name}.${rev}`, ext));
  await syncFolder(fs, quarantine);
  await syncFolder(fs, dirname(path));
  logInfo('storage.setAside', { file: name });
}

function statedRevision(bytes: Uint8Array): string {
  const rev = decodeHeader(bytes)?.header.rev;
  return Number.isSafeInteger(rev) ? String(rev) : 'unknown';
}

/** `<stem>.<n><ending>` with the first number that no file in the folder has. */
export async function freePath(
  fs: DurableFs,
  folder: string,
  stem: string,
  ending: string,
): Promise<string> {
  const taken = new Set(await fs.readdir(folder));
  let number = 1;
  while (taken.has(`${stem}.${number}${ending}`)) number++;
  return join(folder, `${stem}.${number}${ending}`);
}

/** The files of this name that were set aside, the last one first. */
export async function setAsideNames(
  fs: DurableFs,
  quarantine: string,
  stem: string,
): Promise<string[]> {
  const names = await fs.readdir(quarantine).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  const numberOf = (name: string) => Number(SET_ASIDE.exec(name.slice(stem.length))?.[1] ?? 0);
  return names
    .filter((name) => name.startsWith(`${stem}.`) && SET_ASIDE.test(name.slice(stem.length)))
    .sort((a, b) => numberOf(b) - numberOf(a));
}

/** What follows the stem: `.<revision>.<number>.json`. */
const SET_ASIDE = /^\.(?:\d+|unknown)\.(\d{1,9})\.json$/;
