import type { SourceDocument, SourceNote } from '../../shared/document/source-document';
import { type Failure, failure } from '../../shared/failure';
import { MAX_FILE_BYTES } from '../../shared/ipc';
import { decodeText } from './decode-text';
import { withoutDirectionSigns } from './direction-signs';
import type { ReadExchange } from './exchange-file';
import { fileTypeOf, isAgeFile } from './file-type';
import { Refusal } from './office/refusal';

/** A file that a password protects, as it is. */
export interface LockedSource {
  kind: 'locked';
  file: string;
  bytes: Uint8Array;
}

export type ReadSource =
  | { kind: 'text'; file: string; text: string; notes?: SourceNote[] }
  | { kind: 'document'; file: string; document: SourceDocument }
  | ReadExchange
  | LockedSource
  | Failure;

/** A text of 20,000 events has half of this. */
const MAX_TEXT_BYTES = 32 * 1024 * 1024;

/**
 * What the bytes of a foreign file hold that a report can be made of. It touches no file and no
 * network, and whatever the bytes are, it answers.
 */
export async function readSourceBytes(file: string, bytes: Uint8Array): Promise<ReadSource> {
  if (bytes.length > MAX_FILE_BYTES) return failure('tooLarge', file);
  if (bytes.length === 0) return failure('empty', file);
  if (isAgeFile(bytes)) return { kind: 'locked', file, bytes };
  const type = fileTypeOf(bytes);
  if (type === 'archive') return readArchive(file, bytes);
  if (type !== 'other') return failure(type, file);
  if (beginsAsOurs(bytes) || /\.pobratim$/i.test(file)) {
    // Most files are text, and the command line doesn't wait for what it takes to check data.
    const { decodeExchange } = await import('./exchange-file');
    return decodeExchange(bytes, file);
  }
  // What is left of a document whose beginning is lost.
  if (/\.(?:docx|docm|dotx|odt|ott)$/i.test(file)) return failure('damaged', file);
  if (/\.json$/i.test(file)) return failure('unsupported', file);
  return readText(file, bytes);
}

async function readArchive(file: string, bytes: Uint8Array): Promise<ReadSource> {
  const { readOfficeDocument } = await import('./office/read-office');
  try {
    const document = readOfficeDocument(bytes);
    if (document.parts.length === 0) return failure('empty', file);
    return { kind: 'document', file, document };
  } catch (error) {
    if (error instanceof Refusal) return failure(error.reason, file);
    throw error;
  }
}

function readText(file: string, bytes: Uint8Array): ReadSource {
  if (bytes.length > MAX_TEXT_BYTES) return failure('tooLarge', file);
  const decoded = decodeText(bytes);
  if (decoded.kind === 'notText') return failure('notText', file);
  const text = withoutDirectionSigns(decoded.text);
  if (text.trim() === '') return failure('empty', file);
  return text === decoded.text
    ? { kind: 'text', file, text }
    : { kind: 'text', file, text, notes: ['directionSignsRemoved'] };
}

const beginsAsOurs = (bytes: Uint8Array): boolean =>
  /^(?:\xEF\xBB\xBF)?\{"format":"pobratim-/.test(
    Buffer.from(bytes.subarray(0, 40)).toString('latin1'),
  );
