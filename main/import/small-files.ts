import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Failure, failure } from '../../shared/failure';
import { encodeEnvelope } from '../storage/envelope';
import { decodeAs, type Format } from '../storage/format';
import { failureOf } from '../storage/fs-failure';

/** Small files that go from colleague to colleague, each with one value. */

export const encodeSmallFile = <T>(format: Format<T>, id: string, value: T): Uint8Array =>
  encodeEnvelope({ format: format.name, version: format.version, id }, value);

/** The value of such a file, whole, or why not; one of more bytes is something else. */
export async function readSmallFile<T>(
  format: Format<T>,
  path: string,
  maxBytes: number,
): Promise<{ kind: 'read'; value: T } | Failure> {
  const file = basename(path);
  try {
    const { size } = await stat(path);
    if (size > maxBytes) return failure('damaged', file);
    const decoded = decodeAs(format, await readFile(path));
    return decoded.kind === 'decoded'
      ? { kind: 'read', value: decoded.value }
      : failure(decoded.kind, file);
  } catch (error) {
    return failureOf(error, file);
  }
}
