import type { Look } from '../../shared/document/look';
import type { Chunk } from './chunks';
import type { MeasuredBlock } from './paginate';
import { type Piece, repeatedHead, styledKind } from './pieces';
import { contentHeight } from './scale';

/** A head higher than this share of a page is not shown again on the next. */
const HIGHEST_HEAD = 0.4;

/** Where the pieces of a chunk stand below the end of what is before it. */
export interface MeasuredChunk {
  blocks: readonly MeasuredBlock[];
  /** How far down the chunk reaches. */
  height: number;
}

/** Reads where each piece of a chunk stands, which is laid out in a column with the one before it. */
export function measureChunk(
  column: HTMLElement,
  { before, pieces }: Chunk,
  look: Look,
): MeasuredChunk {
  const boxes = Array.from(column.children, (child) => child.getBoundingClientRect());
  const origin = before ? (boxes.shift()?.bottom ?? 0) : column.getBoundingClientRect().top;
  const usualLine = Number.parseFloat(getComputedStyle(column).lineHeight) || 1;
  const heads = new Map<Piece, number>();
  const blocks = pieces.map((piece, index): MeasuredBlock => {
    const { top = 0, bottom = 0 } = boxes[index] ?? {};
    if (piece.kind === 'tableHead') heads.set(piece, bottom - top);
    const head = repeatedHead(piece);
    const repeated = head ? (heads.get(head) ?? 0) : 0;
    const { fontSize, lineSpacing, keepWithNext } = look.blocks[styledKind(piece.kind)];
    return {
      top: top - origin,
      bottom: bottom - origin,
      lineHeight: usualLine * ((fontSize * lineSpacing) / (look.fontSize * look.lineSpacing)),
      // A picture has its line in the same piece.
      keepWithNext: keepWithNext && piece.kind !== 'figure',
      whole: piece.kind === 'tableRow' || piece.kind === 'figure',
      repeated: repeated > contentHeight(look) * HIGHEST_HEAD ? 0 : repeated,
    };
  });
  return { blocks, height: blocks.at(-1)?.bottom ?? 0 };
}

/** The chunks one under the other, as the unbroken document. */
export function stack(chunks: readonly MeasuredChunk[]): MeasuredBlock[] {
  const all: MeasuredBlock[] = [];
  let end = 0;
  for (const { blocks, height } of chunks) {
    for (const block of blocks) {
      all.push({ ...block, top: block.top + end, bottom: block.bottom + end });
    }
    end += height;
  }
  return all;
}
