import type { Failure } from '../../shared/failure';
import { type NameFile, nameFileSchema } from '../../shared/registry/name-file';
import type { Format } from '../storage/format';
import { encodeSmallFile, readSmallFile } from './small-files';

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

export const encodeNames = (names: NameFile): Uint8Array =>
  encodeSmallFile(nameFormat, 'names', names);

/** Reads a file of names whole, or says why not. */
export async function readNameFile(path: string): Promise<NamesOutcome> {
  const read = await readSmallFile(nameFormat, path, MAX_BYTES);
  return read.kind === 'read' ? { kind: 'names', names: read.value } : read;
}
