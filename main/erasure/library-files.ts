import { join } from 'node:path';
import { type DurableFs, errorCode } from '../storage/durable-fs';
import { sweepTemporaryFiles } from '../storage/durable-write';
import {
  DESK_FILE,
  EDITIONS_FOLDER,
  HISTORY_FOLDER,
  QUARANTINE_FOLDER,
  REGISTRY_FILE,
  REPORTS_FOLDER,
} from '../storage/file-name';

/** What a file of a library is to an erasure. */
export type FileRole = 'report' | 'registry' | 'desk' | 'bin' | 'history' | 'edition' | 'setAside';

export interface LibraryFile {
  role: FileRole;
  path: string;
}

const BIN_FOLDER = 'bin';

const names = async (fs: DurableFs, folder: string): Promise<string[]> => {
  try {
    return await fs.readdir(folder);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return [];
    throw error;
  }
};

/** Every file of a library that may speak of a person, wherever it lies. */
export async function libraryFiles(fs: DurableFs, folder: string): Promise<LibraryFile[]> {
  const files: LibraryFile[] = [];
  const flat = async (role: FileRole, path: string) => {
    for (const name of await names(fs, path))
      if (name.endsWith('.json')) files.push({ role, path: join(path, name) });
  };
  await flat('report', join(folder, REPORTS_FOLDER));
  await flat('bin', join(folder, BIN_FOLDER));
  await flat('setAside', join(folder, QUARANTINE_FOLDER));
  for (const [role, name] of [
    ['history', HISTORY_FOLDER],
    ['edition', EDITIONS_FOLDER],
  ] as const) {
    for (const stem of await names(fs, join(folder, name))) {
      await flat(role, join(folder, name, stem));
    }
  }
  for (const [role, name] of [
    ['registry', REGISTRY_FILE],
    ['desk', DESK_FILE],
  ] as const) {
    if ((await names(fs, folder)).includes(name)) files.push({ role, path: join(folder, name) });
  }
  return files;
}

/** Half-written files of runs that were cut off, which no list names. */
export async function sweepAll(fs: DurableFs, folder: string): Promise<void> {
  const folders = [folder, ...[REPORTS_FOLDER, BIN_FOLDER, QUARANTINE_FOLDER].map(inside(folder))];
  for (const name of [HISTORY_FOLDER, EDITIONS_FOLDER]) {
    const path = join(folder, name);
    folders.push(path, ...(await names(fs, path)).map(inside(path)));
  }
  for (const each of folders) {
    if ((await names(fs, each)).length > 0) await sweepTemporaryFiles(fs, each);
  }
}

const inside = (folder: string) => (name: string) => join(folder, name);
