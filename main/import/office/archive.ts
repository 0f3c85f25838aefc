import { Inflate } from 'fflate';
import { LIMITS, Refusal } from './refusal';

/**
 * A zip archive of which single entries are read, piece by piece, and nothing is ever unpacked as a
 * whole. What the archive says of itself is checked before anything is believed: names, places,
 * sizes, and that no two entries share bytes.
 */
export interface Archive {
  has(name: string): boolean;
  names: readonly string[];
  /** Gives the entry's bytes, piece by piece. */
  read(name: string, take: (bytes: Uint8Array) => void): void;
}

interface Entry {
  name: string;
  method: number;
  packed: number;
  size: number;
  /** Where its own header begins. */
  offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const ENCRYPTED = 0x0001;
/** Sizes and places that only zip64 can tell; no office document needs it. */
const ZIP64 = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;
const PIECE = 16 * 1024;

export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map(entriesOf(bytes, view).map((entry) => [entry.name, entry]));
  let left: number = LIMITS.unpackedBytes;
  return {
    has: (name) => entries.has(name),
    names: [...entries.keys()],
    read(name, take) {
      const entry = entries.get(name);
      if (!entry) throw new Refusal('damaged');
      inflate(packedBytes(bytes, view, entry), entry, (piece) => {
        left -= piece.length;
        if (left < 0) throw new Refusal('bomb');
        take(piece);
      });
    },
  };
}

function entriesOf(bytes: Uint8Array, view: DataView): Entry[] {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count > LIMITS.entries) throw new Refusal('bomb');
  const entries: Entry[] = [];
  const names = new Set<string>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) throw new Refusal('damaged');
    const nameLength = view.getUint16(at + 28, true);
    const next =
      at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw new Refusal('damaged');
    if (view.getUint16(at + 8, true) & ENCRYPTED) throw new Refusal('encrypted');
    const entry: Entry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    if (names.has(entry.name)) throw new Refusal('unsafe');
    names.add(entry.name);
    check(entry, start);
    entries.push(entry);
    at = next;
  }
  checkPlaces(entries);
  return entries;
}

/** The record at the end of the archive, which a comment may follow. */
function endOf(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new Refusal('damaged');
}

function check({ name, packed, size, offset }: Entry, directory: number): void {
  const leaves =
    /^[\\/]|^[a-z]:|\\|\0/iu.test(name) || name.split('/').some((part) => part === '..');
  if (leaves) throw new Refusal('unsafe');
  if (packed === ZIP64 || size === ZIP64 || offset === ZIP64) throw new Refusal('bomb');
  if (offset + packed > directory) throw new Refusal('damaged');
}

/** Entries that share bytes make small archives that unpack without end. */
function checkPlaces(entries: Entry[]): void {
  let end = 0;
  for (const { offset, packed } of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (offset < end) throw new Refusal('unsafe');
    end = offset + 30 + packed;
  }
}

function packedBytes(bytes: Uint8Array, view: DataView, { offset, packed }: Entry): Uint8Array {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) {
    throw new Refusal('damaged');
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new Refusal('damaged');
  return bytes.subarray(start, start + packed);
}

/** Stops as soon as there is more than the archive has said. */
function inflate(packed: Uint8Array, entry: Entry, take: (piece: Uint8Array) => void): void {
  if (entry.size > LIMITS.partBytes) throw new Refusal('bomb');
  let length = 0;
  const count = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > entry.size) throw new Refusal('bomb');
    take(piece);
  };
  if (entry.method === STORED) count(packed);
  else if (entry.method === DEFLATED) inflateInPieces(packed, count);
  else throw new Refusal('damaged');
  if (length !== entry.size) throw new Refusal('damaged');
}

function inflateInPieces(packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  const inflater = new Inflate(take);
  // A piece of zeros grows a thousandfold: small pieces keep what is in memory small.
  for (let at = 0; at < packed.length; at += PIECE) {
    try {
      inflater.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    } catch (error) {
      throw error instanceof Refusal ? error : new Refusal('damaged');
    }
  }
}
