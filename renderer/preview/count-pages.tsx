import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { DocumentTree } from '../../shared/document/tree';
import { measureBlocks } from './measure';
import { PaperBlock } from './PaperBlock';
import { paginate } from './paginate';
import { CONTENT_HEIGHT } from './scale';

/**
 * How many pages a document has, laid out as the preview lays it out. It takes as long as that does,
 * and must not be called while React draws or runs effects.
 */
export function countPages({ blocks }: DocumentTree): number {
  const column = document.createElement('div');
  column.className = 'paper-column paper-measure';
  column.setAttribute('aria-hidden', 'true');
  document.body.append(column);
  const root = createRoot(column);
  try {
    flushSync(() =>
      root.render(
        blocks.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place
          <PaperBlock key={index} block={block} chosen={false} />
        )),
      ),
    );
    return paginate(measureBlocks(column), CONTENT_HEIGHT).length;
  } finally {
    root.unmount();
    column.remove();
  }
}
