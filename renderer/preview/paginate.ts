/** A block as it was measured, in pixels from the top of the unbroken document. */
export interface MeasuredBlock {
  top: number;
  /** Without the space after it. */
  bottom: number;
  lineHeight: number;
  keepWithNext: boolean;
  /** Never cut where it has room on a page of its own. */
  whole?: boolean;
  /** What comes again above it on a page that begins with it takes so much room. */
  repeated?: number;
}

/** The part of the unbroken document that one page shows. */
export interface PageRange {
  firstBlock: number;
  lastBlock: number;
  /** How much of the first block stands on the pages before, in pixels. */
  shift: number;
  /** Without what is repeated above. */
  height: number;
}

/** At least so many lines of a paragraph stand on each page. */
const FEWEST_LINES = 2;
/** Rounding of line heights must not push a line off its page. */
const TOLERANCE = 1;

/**
 * Cuts a document that was laid out in one column into pages of `paperHeight`, as a word processor
 * does: paragraphs break between lines, never leaving a single line alone, and headings stay with
 * what follows.
 */
export function paginate(blocks: readonly MeasuredBlock[], paperHeight: number): PageRange[] {
  const pages: PageRange[] = [];
  let firstBlock = 0;
  let top = blocks[0]?.top ?? 0;
  let pageHeight = paperHeight - (blocks[0]?.repeated ?? 0);

  for (let index = 0; index < blocks.length; index += 1) {
    let block = blocks[index];
    while (block && block.bottom - top > pageHeight + TOLERANCE) {
      const cut = cutBefore(blocks, index, firstBlock, top, pageHeight);
      pages.push(pageOf(blocks, firstBlock, top, cut));
      ({ firstBlock, top } = cut.next);
      pageHeight = paperHeight - (blocks[firstBlock]?.repeated ?? 0);
      if (firstBlock < index) {
        index = firstBlock;
        block = blocks[index];
      }
    }
  }
  const last = blocks.at(-1);
  if (last) {
    pages.push(
      pageOf(blocks, firstBlock, top, { lastBlock: blocks.length - 1, bottom: last.bottom }),
    );
  }
  return pages;
}

const pageOf = (
  blocks: readonly MeasuredBlock[],
  firstBlock: number,
  top: number,
  { lastBlock, bottom }: Pick<Cut, 'lastBlock' | 'bottom'>,
): PageRange => ({
  firstBlock,
  lastBlock,
  shift: Math.max(0, top - (blocks[firstBlock]?.top ?? top)),
  height: bottom - top,
});

interface Cut {
  lastBlock: number;
  bottom: number;
  next: { firstBlock: number; top: number };
}

/** Where the page ends that block `index` runs over. */
function cutBefore(
  blocks: readonly MeasuredBlock[],
  index: number,
  firstBlock: number,
  pageTop: number,
  pageHeight: number,
): Cut {
  const block = blocks[index] as MeasuredBlock;
  const start = Math.max(block.top, pageTop);
  const lines = Math.round((block.bottom - start) / block.lineHeight);
  const room = pageTop + pageHeight + TOLERANCE - start;
  const fitting = Math.min(Math.floor(room / block.lineHeight), lines - FEWEST_LINES);
  if (!block.keepWithNext && !block.whole && fitting >= FEWEST_LINES) {
    const bottom = start + fitting * block.lineHeight;
    return { lastBlock: index, bottom, next: { firstBlock: index, top: bottom } };
  }
  return wholeBlockCut(blocks, index, firstBlock, pageTop, pageHeight);
}

/** The block goes to the next page as a whole, and the headings above it with it. */
function wholeBlockCut(
  blocks: readonly MeasuredBlock[],
  index: number,
  firstBlock: number,
  pageTop: number,
  pageHeight: number,
): Cut {
  let next = index;
  while (next > firstBlock && blocks[next - 1]?.keepWithNext) next -= 1;
  // Headings that fill a page by themselves can't all stay with what follows.
  if (next === firstBlock) next = index;
  const block = blocks[next];
  const before = blocks[next - 1];
  if (block && before && next > firstBlock) {
    return {
      lastBlock: next - 1,
      bottom: before.bottom,
      next: { firstBlock: next, top: block.top },
    };
  }
  // Nothing else stands on this page: a block higher than a page is cut where the page ends.
  const { lineHeight, top } = blocks[index] as MeasuredBlock;
  const start = Math.max(top, pageTop);
  const lines = Math.max(1, Math.floor((pageTop + pageHeight + TOLERANCE - start) / lineHeight));
  const bottom = start + lines * lineHeight;
  return { lastBlock: index, bottom, next: { firstBlock: index, top: bottom } };
}
