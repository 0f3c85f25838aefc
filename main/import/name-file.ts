import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Failure, failure } from '../../shared/failure';
import { type NameFile, nameFileSchema } from '../../shared/registry/name-file';
import { encodeEnvelope } from '../storage/envelope';
import { decodeAs, type Format } from '../storage/format';
import { failureOf } from '../storage/fs-failure';

/** How names are written and declined, as a small file that goes to a colleague. */
const nameFormat: Format<NameFile> = {
  name: 'pobratim-names',
  version: 1,
  schema: nameFileSchema,
  migrations: {},
};

export type NamesOutcome = { kind: 'names'; names: NameFile } | Failure;

/** The names of a thousand cities are some hundred kilobytes; more is something else. */
const MAX_BYTES = 4 * 1024 * 1024;

export function encodeNames(names: NameFile): Uint8Array {
  const { name, version } = nameFormat;
  return encodeEnvelope({ format: name, version, id: 'names' }, names);
}

/** Reads a file of names whole, or says why not. */
export async function readNameFile(path: string): Promise<NamesOutcome> {
  const file = basename(path);
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) return failure('damaged', file);
    const decoded = decodeAs(nameFormat, await readFile(path));
    return decoded.kind === 'decoded'
      ? { kind: 'names', names: decoded.value }
      : failure(decoded.kind, file);
  } catch (error) {
    return failureOf(error, file);
  }
}
