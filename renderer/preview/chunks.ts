import type { Piece } from './pieces';

/** Neighbouring pieces that are measured together, with the one that stands before them. */
export interface Chunk {
  before: Piece | null;
  pieces: readonly Piece[];
}

/** On average, so many records are measured together. */
const MEAN = 32;

/**
 * The document in chunks, the same objects as before where their pieces are. Where a chunk begins
 * depends on its own first record alone: what comes or goes elsewhere moves no chunk.
 */
export function chunksOf(pieces: readonly Piece[], last: readonly Chunk[]): Chunk[] {
  const known = new Map(last.map((chunk) => [chunk.pieces[0], chunk]));
  const chunks: Chunk[] = [];
  let start = 0;
  for (let end = 1; end <= pieces.length; end += 1) {
    if (end < pieces.length && !begins(pieces[end], pieces[end - 1])) continue;
    const before = pieces[start - 1] ?? null;
    const old = known.get(pieces[start]);
    const isSame =
      old?.before === before &&
      old.pieces.length === end - start &&
      old.pieces.every((piece, index) => piece === pieces[start + index]);
    chunks.push(isSame ? old : { before, pieces: pieces.slice(start, end) });
    start = end;
  }
  return chunks;
}

/** True for a piece with which a chunk begins; a table is never parted from its head. */
function begins(piece: Piece | undefined, before: Piece | undefined): boolean {
  const id = piece?.source.recordId;
  if (!piece || id === undefined || id === before?.source.recordId) return false;
  return !('table' in piece) && hash(id) % MEAN === 0;
}

function hash(text: string): number {
  let value = 0;
  for (let index = 0; index < text.length; index += 1) {
    value = (Math.imul(value, 31) + text.charCodeAt(index)) | 0;
  }
  return value >>> 0;
}
