import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Failure, failure } from '../../shared/failure';
import { MAX_FILE_BYTES } from '../../shared/ipc';
import { failureOf } from '../storage/fs-failure';
import { type ReadSource, readSourceBytes } from './read-bytes';

/** What a file holds that a report can be made of; `shownAs` is its name in messages. */
export async function readSourceFile(path: string, shownAs = basename(path)): Promise<ReadSource> {
  const read = await readFileBytes(path, shownAs);
  return read.kind === 'failed' ? read : readSourceBytes(shownAs, read.bytes);
}

/** A file's bytes, unless there are more than any document has. */
export async function readFileBytes(
  path: string,
  shownAs: string,
): Promise<{ kind: 'bytes'; bytes: Uint8Array } | Failure> {
  try {
    const bytes = await readAtMost(path, MAX_FILE_BYTES);
    return bytes ? { kind: 'bytes', bytes } : failure('tooLarge', shownAs);
  } catch (error) {
    return failureOf(error, shownAs);
  }
}

/** Null for a file with more bytes than that; not even pipes and devices give more than the limit. */
async function readAtMost(path: string, limit: number): Promise<Uint8Array | null> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    if (size > limit) return null;
    const chunks: Buffer[] = [];
    let length = 0;
    while (length <= limit) {
      const { bytesRead, buffer } = await handle.read({ buffer: Buffer.allocUnsafe(1 << 20) });
      if (bytesRead === 0) return Buffer.concat(chunks);
      chunks.push(buffer.subarray(0, bytesRead));
      length += bytesRead;
    }
    return null;
  } finally {
    await handle.close();
  }
}
