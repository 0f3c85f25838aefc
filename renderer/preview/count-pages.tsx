import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Look } from '../../shared/document/look';
import type { DocumentTree } from '../../shared/document/tree';
import { contentsPieces } from './front-matter';
import { applyLook, lookClass } from './look-sheet';
import { measureChunk } from './measure';
import { PaperBlock } from './PaperBlock';
import { paginate } from './paginate';
import { type Piece, piecesOf } from './pieces';
import { contentHeight } from './scale';

/**
 * How many pages a document has, laid out as the preview lays it out. It takes as long as that does,
 * and must not be called while React draws or runs effects.
 */
export function countPages(tree: DocumentTree, look: Look): number {
  const contents = contentsPieces(tree);
  return (
    (tree.titlePage ? 1 : 0) +
    (contents.length > 0 ? pagesOf(contents, look) : 0) +
    pagesOf(piecesOf(tree.blocks), look)
  );
}

function pagesOf(pieces: readonly Piece[], look: Look): number {
  const release = applyLook(look);
  const column = document.createElement('div');
  column.className = `paper-column paper-measure ${lookClass(look)}`;
  column.setAttribute('aria-hidden', 'true');
  document.body.append(column);
  const root = createRoot(column);
  try {
    flushSync(() =>
      root.render(
        pieces.map((piece, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place
          <PaperBlock key={index} block={piece} chosen={false} />
        )),
      ),
    );
    const { blocks: measured } = measureChunk(column, { before: null, pieces }, look);
    return paginate(measured, contentHeight(look)).length;
  } finally {
    root.unmount();
    column.remove();
    release();
  }
}
