import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { jsonBytes, parseJson } from './json';

/**
 * How each of our files lies on disk: JSON with a header in its first line, so that a list can be
 * read from the first bytes, and a checksum over every byte but its own digits:
 *
 *     {"format":"pobratim-report","version":1,"id":"…","sha256":"…","data":
 *     {
 *      …
 *     }
 *     }
 *
 * This layout stays the same in all versions of all formats; the data may change.
 */
export type EnvelopeHeader = Record<string, unknown>;

export interface Envelope {
  header: EnvelopeHeader;
  data: unknown;
  sha256: string;
}

/** The first line is never longer: who writes a header keeps its values short. */
export const MAX_HEADER_BYTES = 4096;

const BEFORE_DIGEST = ',"sha256":"';
const AFTER_DIGEST = '","data":';
const DIGEST_LENGTH = 64;
const END = '\n}\n';
const HEADER_LINE = /^(\{.+),"sha256":"([0-9a-f]{64})","data":$/;
const NEWLINE = 0x0a;

/** A file with the checksum that is in it. */
export interface Sealed {
  bytes: Uint8Array;
  sha256: string;
}

export const encodeEnvelope = (header: EnvelopeHeader, data: unknown): Uint8Array => {
  const writer = new Writer(header, Buffer.alloc(0));
  for (const piece of bodyOf(data)) writer.add(piece);
  return writer.seal().bytes;
};

/** So long main may be kept from all else, in milliseconds. */
const SLICE = 4;

/**
 * Writes a file into the room, or into more where that is too small. The work is done in slices,
 * between which keys and clicks are heard of.
 */
export async function sealInSlices(
  header: EnvelopeHeader,
  data: unknown,
  room: Buffer,
): Promise<Sealed & { room: Buffer }> {
  const writer = new Writer(header, room);
  let end = performance.now() + SLICE;
  for (const piece of bodyOf(data)) {
    writer.add(piece);
    if (performance.now() < end) continue;
    await setImmediate();
    end = performance.now() + SLICE;
  }
  return writer.seal();
}

function* bodyOf(data: unknown): Generator<Buffer, void> {
  yield Buffer.from(`${AFTER_DIGEST}\n`);
  yield* jsonBytes(data);
  yield Buffer.from(END);
}

/** So much is hashed at once. */
const HASHED = 64 * 1024;

/** Puts the pieces of a file one behind the other and counts their checksum. */
class Writer {
  readonly #hash = createHash('sha256');
  readonly #digestAt: number;
  #room: Buffer;
  #length: number;
  #hashed: number;

  constructor(header: EnvelopeHeader, room: Buffer) {
    const before = Buffer.from(JSON.stringify(header).slice(0, -1) + BEFORE_DIGEST);
    if (before.length > MAX_HEADER_BYTES - 100) throw new Error('The header is too long');
    this.#hash.update(before);
    this.#room = room;
    this.#length = 0;
    this.#digestAt = before.length;
    this.#put(before);
    this.#put(Buffer.alloc(DIGEST_LENGTH));
    this.#hashed = this.#length;
  }

  add(piece: Buffer): void {
    this.#put(piece);
    if (this.#length - this.#hashed >= HASHED) this.#hashRest();
  }

  seal(): Sealed & { room: Buffer } {
    this.#hashRest();
    const sha256 = this.#hash.digest('hex');
    this.#room.write(sha256, this.#digestAt, 'latin1');
    return { bytes: this.#room.subarray(0, this.#length), sha256, room: this.#room };
  }

  #put(piece: Buffer): void {
    const end = this.#length + piece.length;
    if (end > this.#room.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(LEAST_ROOM, 2 * end));
      this.#room.copy(larger, 0, 0, this.#length);
      this.#room = larger;
    }
    piece.copy(this.#room, this.#length);
    this.#length = end;
  }

  #hashRest(): void {
    this.#hash.update(this.#room.subarray(this.#hashed, this.#length));
    this.#hashed = this.#length;
  }
}

const LEAST_ROOM = 16 * 1024;

export interface Header {
  header: EnvelopeHeader;
  sha256: string;
  /** Where the first line ends, in bytes. */
  end: number;
}

/** The header alone, from a file's first bytes, or null where none is. Its checksum is not tried. */
export function decodeHeader(start: Uint8Array): Header | null {
  const bytes = Buffer.from(withoutMark(start.subarray(0, MAX_HEADER_BYTES)));
  const end = bytes.indexOf(NEWLINE);
  const [, opening, sha256] = HEADER_LINE.exec(bytes.toString('utf8', 0, Math.max(end, 0))) ?? [];
  if (opening === undefined || sha256 === undefined) return null;
  const parsed = parseJson(`${opening}}`);
  if (parsed.kind === 'malformed' || !isRecord(parsed.value)) return null;
  return { header: parsed.value, sha256, end };
}

/** The whole file, or null when a single byte of it isn't as it was written. */
export function decodeEnvelope(file: Uint8Array): Envelope | null {
  const found = decodeHeader(file);
  if (!found) return null;
  const { header, sha256, end } = found;
  const bytes = withoutMark(file);
  const digestEnd = end - AFTER_DIGEST.length;
  const digestStart = digestEnd - sha256.length;
  if (digestOf(bytes.subarray(0, digestStart), bytes.subarray(digestEnd)) !== sha256) return null;
  const body = bytes.subarray(end + 1, bytes.length - END.length);
  const parsed = parseJson(Buffer.from(body).toString('utf8'));
  return parsed.kind === 'malformed' ? null : { header, data: parsed.value, sha256 };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const digestOf = (before: Uint8Array, after: Uint8Array): string =>
  createHash('sha256').update(before).update(after).digest('hex');

/** Some editors put a byte order mark before what they save. */
const withoutMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
