import { type MouseEvent, useLayoutEffect, useRef, useState } from 'react';
import { officialLook } from '../../shared/document/look';
import type { Block, DocumentTree } from '../../shared/document/tree';
import { measureBlocks } from './measure';
import { PaperBlock } from './PaperBlock';
import { type PageRange, paginate } from './paginate';
import { CONTENT_HEIGHT, pixels } from './scale';

interface PagesProps {
  tree: DocumentTree;
  scale: number;
  chosenId: string | null;
  onChoose: (recordId: string) => void;
  onCount: (pages: number) => void;
}

const { page } = officialLook;

/**
 * The document cut into pages. It is laid out once in a hidden column to be measured; each page
 * then shows its own blocks, shifted so that a paragraph that is cut goes on where it was.
 */
export function Pages({ tree, scale, chosenId, onChoose, onCount }: PagesProps) {
  const column = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState<PageRange[]>([]);
  const blocks = tree.blocks;

  // biome-ignore lint/correctness/useExhaustiveDependencies: new blocks are what makes a new measure
  useLayoutEffect(() => {
    const { current } = column;
    if (!current) return;
    let stale = false;
    const cut = () => {
      if (stale) return;
      const ranges = paginate(measureBlocks(current), CONTENT_HEIGHT);
      setPages(ranges);
      onCount(ranges.length);
    };
    cut();
    // The first layout may be made before the document's fonts are there.
    if (document.fonts?.status === 'loading') void document.fonts.ready.then(cut);
    return () => {
      stale = true;
    };
  }, [blocks, onCount]);

  const onClick = (event: MouseEvent) => {
    const record = (event.target as Element).closest('[data-record]')?.getAttribute('data-record');
    if (record) onChoose(record);
  };

  return (
    <>
      <div className="paper-column paper-measure" ref={column} aria-hidden>
        <Blocks blocks={blocks} chosenId={null} />
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a short cut for the mouse */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard, the list goes to records */}
      <div className="papers" onClick={onClick}>
        {pages.map((range, index) => (
          <Page
            // A page is its place.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={index}
            number={index + 1}
            range={range}
            blocks={blocks}
            scale={scale}
            chosenId={chosenId}
          />
        ))}
      </div>
    </>
  );
}

interface PageProps {
  number: number;
  range: PageRange;
  blocks: Block[];
  scale: number;
  chosenId: string | null;
}

function Page({ number, range, blocks, scale, chosenId }: PageProps) {
  const { firstBlock, lastBlock, shift, height } = range;
  const shown = blocks.slice(firstBlock, lastBlock + 1);
  return (
    <div
      className="paper-frame"
      style={{ width: pixels(page.width) * scale, height: pixels(page.height) * scale }}
    >
      <div className="paper" style={{ transform: `scale(${scale})` }}>
        {number > 1 ? (
          <span className="paper-number" aria-hidden>
            {number}
          </span>
        ) : null}
        <div className="paper-window" style={{ height }}>
          <div className="paper-column" style={{ marginTop: -shift }}>
            <Blocks blocks={shown} chosenId={chosenId} />
          </div>
        </div>
      </div>
    </div>
  );
}

interface BlocksProps {
  blocks: Block[];
  chosenId: string | null;
}

function Blocks({ blocks, chosenId }: BlocksProps) {
  return blocks.map((block, index) => (
    <PaperBlock
      // The same record may stand in several blocks.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      key={index}
      block={block}
      chosen={chosenId !== null && block.source.recordId === chosenId}
    />
  ));
}
