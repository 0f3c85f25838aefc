import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Failure, failure } from '../../shared/failure';
import { MAX_FILE_BYTES } from '../../shared/ipc';
import { failureOf } from '../storage/fs-failure';
import { decodeText } from './decode-text';
import type { ReadExchange } from './exchange-file';
import { isAgeFile, isOtherDocument } from './file-type';

/** A file that a password protects, as it is. */
export interface LockedSource {
  kind: 'locked';
  file: string;
  bytes: Uint8Array;
}

export type ReadSource =
  | { kind: 'text'; file: string; text: string }
  | ReadExchange
  | LockedSource
  | Failure;

/** What a file holds that a report can be made of; `shownAs` is its name in messages. */
export async function readSourceFile(path: string, shownAs = basename(path)): Promise<ReadSource> {
  try {
    const bytes = await readAtMost(path, MAX_FILE_BYTES);
    return bytes ? await readSourceBytes(shownAs, bytes) : failure('tooLarge', shownAs);
  } catch (error) {
    return failureOf(error, shownAs);
  }
}

/** The same for bytes that came without a path, as a file dropped into the window does. */
export async function readSourceBytes(file: string, bytes: Uint8Array): Promise<ReadSource> {
  if (bytes.length > MAX_FILE_BYTES) return failure('tooLarge', file);
  if (isOtherDocument(bytes)) return failure('unsupported', file);
  if (bytes.length === 0) return failure('empty', file);
  if (isAgeFile(bytes)) return { kind: 'locked', file, bytes };
  if (beginsAsOurs(bytes) || /\.pobratim$/i.test(file)) {
    // Most files are text, and the command line doesn't wait for what it takes to check data.
    const { decodeExchange } = await import('./exchange-file');
    return decodeExchange(bytes, file);
  }
  if (/\.json$/i.test(file)) return failure('unsupported', file);
  const decoded = decodeText(bytes);
  if (decoded.kind === 'notText') return failure('notText', file);
  return decoded.text.trim() === ''
    ? failure('empty', file)
    : { kind: 'text', file, text: decoded.text };
}

const beginsAsOurs = (bytes: Uint8Array): boolean =>
  /^(?:\xEF\xBB\xBF)?\{"format":"pobratim-/.test(
    Buffer.from(bytes.subarray(0, 40)).toString('latin1'),
  );

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
