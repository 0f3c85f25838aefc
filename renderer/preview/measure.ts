import type { Look } from '../../shared/document/look';
import type { MeasuredBlock } from './paginate';
import { type Piece, repeatedHead, styledKind } from './pieces';
import { contentHeight } from './scale';

/** A head higher than this share of a page is not shown again on the next. */
const HIGHEST_HEAD = 0.4;

/** Reads where each piece of a laid-out column stands. */
export function measureBlocks(
  column: HTMLElement,
  pieces: readonly Piece[],
  look: Look,
): MeasuredBlock[] {
  const origin = column.getBoundingClientRect().top;
  const usualLine = Number.parseFloat(getComputedStyle(column).lineHeight) || 1;
  const heads = new Map<Piece, number>();
  return pieces.map((piece, index) => {
    const { top = 0, bottom = 0 } = column.children[index]?.getBoundingClientRect() ?? {};
    if (piece.kind === 'tableHead') heads.set(piece, bottom - top);
    const head = repeatedHead(piece);
    const repeated = head ? (heads.get(head) ?? 0) : 0;
    const { fontSize, lineSpacing, keepWithNext } = look.blocks[styledKind(piece.kind)];
    return {
      top: top - origin,
      bottom: bottom - origin,
      lineHeight: usualLine * ((fontSize * lineSpacing) / (look.fontSize * look.lineSpacing)),
      keepWithNext,
      whole: piece.kind === 'tableRow',
      repeated: repeated > contentHeight(look) * HIGHEST_HEAD ? 0 : repeated,
    };
  });
}
