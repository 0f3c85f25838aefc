import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import {
  type ErasureJob,
  type ErasureLog,
  type ErasureRecord,
  erasureJobSchema,
  erasureLogSchema,
} from '../../shared/erasure/contract';
import { personFinder } from '../../shared/erasure/find-person';
import { logInfo } from '../log';
import type { DurableFs } from '../storage/durable-fs';
import { syncFolder, writeFileDurably } from '../storage/durable-write';
import { encodeEnvelope } from '../storage/envelope';
import { readIfThere } from '../storage/file-header';
import { decodeAs, type Format } from '../storage/format';
import { StorageError } from '../storage/outcome';
import { eraseInFile } from './erase-file';
import { libraryFiles, sweepAll } from './library-files';

/**
 * An erasure is written down before it begins and struck off when it is done. A program that is
 * killed in between goes on with it at its next start; doing it twice changes nothing more.
 */
export const JOB_FILE = 'erasure.json';
/** The log of what was erased, which the law wants kept. */
const LOG_FILE = 'erasures.json';

const jobFormat: Format<ErasureJob> = {
  name: 'pobratim-erasure',
  version: 1,
  schema: erasureJobSchema,
  migrations: {},
};
const logFormat: Format<ErasureLog> = {
  name: 'pobratim-erasures',
  version: 1,
  schema: erasureLogSchema,
  migrations: {},
};

/** Erases a person from all files of a library. When it resolves, the disk knows nothing more. */
export async function eraseFromLibrary(
  fs: DurableFs,
  folder: string,
  job: ErasureJob,
): Promise<ErasureRecord> {
  await write(fs, join(folder, JOB_FILE), jobFormat, job);
  return carryOut(fs, folder, job);
}

/** Brings an erasure that was cut off to its end; null where there was none. */
export async function finishErasure(fs: DurableFs, folder: string): Promise<ErasureRecord | null> {
  const bytes = await readIfThere(fs, join(folder, JOB_FILE));
  if (!bytes) return null;
  const decoded = decodeAs(jobFormat, bytes);
  // It would be of no use to anyone, and holds the very name; the person is still in the registry.
  if (decoded.kind === 'damaged') await strikeOff(fs, folder);
  if (decoded.kind !== 'decoded') return null;
  logInfo('erasure.resumed');
  return carryOut(fs, folder, decoded.value);
}

/** More rounds than one find what another part of the program may have written meanwhile. */
const MOST_ROUNDS = 4;

async function carryOut(fs: DurableFs, folder: string, job: ErasureJob): Promise<ErasureRecord> {
  const { plan } = job;
  const record = { ...job.record, finishedAt: new Date().toISOString() };
  const finder = personFinder(plan.target);
  await sweepAll(fs, folder);
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    let changed = 0;
    for (const { path, role } of await libraryFiles(fs, folder)) {
      const bytes = await readIfThere(fs, path);
      const erased = bytes && eraseInFile(bytes, role, plan, finder, record.startedAt);
      if (erased) {
        await writeFileDurably(path, erased, { fs, mode: 0o600 });
        changed += 1;
      }
      // The window wants to be answered meanwhile.
      await setImmediate();
    }
    if (changed === 0) break;
  }
  await note(fs, folder, record);
  await strikeOff(fs, folder);
  logInfo('erasure.done');
  return record;
}

async function strikeOff(fs: DurableFs, folder: string): Promise<void> {
  await fs.rm(join(folder, JOB_FILE));
  await syncFolder(fs, folder);
}

/** What was erased from this library so far, the latest first. */
export async function readErasures(fs: DurableFs, folder: string): Promise<ErasureRecord[]> {
  const bytes = await readIfThere(fs, join(folder, LOG_FILE));
  if (!bytes) return [];
  const decoded = decodeAs(logFormat, bytes);
  if (decoded.kind !== 'decoded') throw new StorageError('damaged');
  return decoded.value.entries.toReversed();
}

async function note(fs: DurableFs, folder: string, record: ErasureRecord): Promise<void> {
  const path = join(folder, LOG_FILE);
  const bytes = await readIfThere(fs, path);
  const known = bytes ? decodeAs(logFormat, bytes) : null;
  const entries = known?.kind === 'decoded' ? known.value.entries : [];
  if (known && known.kind !== 'decoded') {
    // A log that can't be read is kept for whoever can.
    await fs.rename(path, join(folder, `erasures.${record.id}.json`));
  }
  const others = entries.filter(({ id }) => id !== record.id);
  await write(fs, path, logFormat, { entries: [...others, record] });
}

async function write<T>(fs: DurableFs, path: string, format: Format<T>, value: T): Promise<void> {
  const { name, version } = format;
  const header = { format: name, version, id: name, rev: 1, savedAt: new Date().toISOString() };
  await writeFileDurably(path, encodeEnvelope(header, value), { fs, mode: 0o600 });
}
