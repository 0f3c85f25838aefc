import { contentsEntries } from '../../shared/document/dress';
import type { DocumentTree, HeadingBlock } from '../../shared/document/tree';
import type { PageRange } from './paginate';
import type { ContentsPiece, Piece } from './pieces';

/** The table of contents as pieces; entries of headings that stay the same objects stay so too. */
export function contentsPieces(tree: DocumentTree): Piece[] {
  if (!tree.contents) return [];
  return [
    { kind: 'contentsTitle', text: tree.contents.title, source: {} },
    ...contentsEntries(tree).map(({ heading, level }) => entryOf(heading, level)),
  ];
}

const known = { 1: new WeakMap<HeadingBlock, ContentsPiece>(), 2: new WeakMap() };

function entryOf(heading: HeadingBlock, level: 1 | 2): ContentsPiece {
  const entries: WeakMap<HeadingBlock, ContentsPiece> = known[level];
  let entry = entries.get(heading);
  if (!entry) {
    entry = { kind: 'contentsEntry', heading, level, source: {} };
    entries.set(heading, entry);
  }
  return entry;
}

/** The numbers of the pages on which headings stand; `before` is the number of the page before. */
export function pagesOfHeadings(
  pieces: readonly Piece[],
  ranges: readonly PageRange[],
  before: number,
): ReadonlyMap<Piece, number> {
  const pages = new Map<Piece, number>();
  ranges.forEach(({ firstBlock, lastBlock }, page) => {
    for (let index = firstBlock; index <= lastBlock; index += 1) {
      const piece = pieces[index];
      if (piece && !pages.has(piece)) pages.set(piece, before + page + 1);
    }
  });
  return pages;
}
