import { createHash } from 'node:crypto';
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

export const encodeEnvelope = (header: EnvelopeHeader, data: unknown): Uint8Array =>
  sealEnvelope(header, data).bytes;

/** The file with the checksum that is in it. */
export function sealEnvelope(
  header: EnvelopeHeader,
  data: unknown,
): { bytes: Uint8Array; sha256: string } {
  const before = Buffer.from(JSON.stringify(header).slice(0, -1) + BEFORE_DIGEST);
  if (before.length > MAX_HEADER_BYTES - 100) throw new Error('The header is too long');
  const bytes = Buffer.concat([
    before,
    Buffer.alloc(DIGEST_LENGTH),
    Buffer.from(`${AFTER_DIGEST}\n`),
    ...jsonBytes(data),
    Buffer.from(END),
  ]);
  const sha256 = digestOf(
    bytes.subarray(0, before.length),
    bytes.subarray(before.length + DIGEST_LENGTH),
  );
  bytes.write(sha256, before.length, 'latin1');
  return { bytes, sha256 };
}

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
