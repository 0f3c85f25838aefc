import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { logError } from '../log';
import { type DurableFs, errorCode, nodeFs } from './durable-fs';

export interface DurableWriteOptions {
  fs?: DurableFs;
  /** Permissions of the new file. */
  mode?: number;
  /** The last look at the target; if it throws, the target stays as it is. */
  beforeReplace?: () => Promise<void>;
}

/** Independent of the target's name, which may be as long as a name may be. */
const TEMPORARY_NAME = /^\.pobratim-\d+-[0-9a-f]{12}\.tmp$/;
/** Should the name be taken, nothing is overwritten; so no better chance is needed. */
const temporaryName = (): string => {
  const chance = Math.floor(Math.random() * 2 ** 48);
  return `.pobratim-${process.pid}-${chance.toString(16).padStart(12, '0')}.tmp`;
};

/**
 * Puts a file where `path` says, so that at any moment, whatever happens to the program or the
 * machine, either the old file or the whole new one is there. When it resolves, the new one is on
 * the disk; on Windows, whose folders can't be synced, an instant of power loss may bring back the
 * old one.
 */
export async function writeFileDurably(
  path: string,
  bytes: Uint8Array,
  { fs = nodeFs, mode = 0o666, beforeReplace }: DurableWriteOptions = {},
): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, temporaryName());
  try {
    await writeNew(fs, temporary, bytes, mode);
    await beforeReplace?.();
    await renameWithRetries(fs, temporary, path);
  } catch (error) {
    await removeTemporary(fs, temporary);
    throw error;
  }
  await syncFolder(fs, folder);
}

async function writeNew(
  fs: DurableFs,
  path: string,
  bytes: Uint8Array,
  mode: number,
): Promise<void> {
  const handle = await fs.open(path, 'wx', mode);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
    const { size } = await handle.stat();
    if (size !== bytes.length) throw new ShortWriteError();
  } finally {
    await handle.close();
  }
}

/** The disk took fewer bytes than it was given and said nothing: as good as full. */
class ShortWriteError extends Error {
  override name = 'ShortWriteError';
  code = 'ENOSPC';
}

const RENAME_TRIES = 8;
const FIRST_DELAY_MS = 10;

/** Virus scanners and indexers hold a file for moments; over 2.5 s in all they let go of it. */
export async function renameWithRetries(fs: DurableFs, from: string, to: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await fs.rename(from, to);
    } catch (error) {
      const held = ['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error));
      if (!held || attempt === RENAME_TRIES) throw error;
      await (fs.wait ?? wait)(FIRST_DELAY_MS * 2 ** attempt);
    }
  }
}

/** A name is on the disk when its folder is. Windows has no such call. */
export async function syncFolder(fs: DurableFs, folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await fs.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Makes a folder for what must not be lost: its own name has to be on the disk too, even if an
 * earlier run made it and got no further.
 */
export async function makeFolder(fs: DurableFs, folder: string): Promise<void> {
  await fs.mkdir(folder);
  await syncFolder(fs, dirname(folder));
}

async function removeTemporary(fs: DurableFs, path: string): Promise<void> {
  try {
    await fs.rm(path);
  } catch (error) {
    if (errorCode(error) === 'ENOTDIR') return;
    // The write's own error is the one to report; the next start sweeps the file away.
    logError('storage.temporaryLeft', error);
  }
}

/** Removes what earlier runs, stopped in the middle of a write, left behind. */
export async function sweepTemporaryFiles(fs: DurableFs, folder: string): Promise<void> {
  for (const name of await fs.readdir(folder)) {
    if (TEMPORARY_NAME.test(name)) await removeTemporary(fs, join(folder, name));
  }
}
