import { type MouseEvent, memo, useLayoutEffect, useRef, useState } from 'react';
import type { Statement } from '../../shared/claims/statements';
import { officialLook } from '../../shared/document/look';
import type { Block, DocumentTree } from '../../shared/document/tree';
import { measureBlocks } from './measure';
import { PaperBlock } from './PaperBlock';
import { type PageRange, paginate } from './paginate';
import { CONTENT_HEIGHT, pixels } from './scale';
import type { StatementsOf } from './use-statements';

interface PagesProps {
  tree: DocumentTree;
  statements: StatementsOf;
  onProve: (statement: Statement, text: string, anchor: Element, recordId: string) => void;
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
export const Pages = memo(function Pages({
  tree,
  statements,
  scale,
  chosenId,
  onChoose,
  onProve,
  onCount,
}: PagesProps) {
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

  const onClick = ({ target }: MouseEvent) => {
    const block = (target as Element).closest<HTMLElement>('[data-record]');
    const record = block?.dataset.record;
    if (!record) return;
    const mark = (target as Element).closest<HTMLElement>('[data-statement]');
    const index = Number(block.dataset.block);
    const shown = blocks[index];
    const statement = shown && mark && statements.get(shown)?.[Number(mark.dataset.statement)];
    if (statement && 'text' in shown) onProve(statement, shown.text, mark, record);
    else onChoose(record);
  };

  return (
    <>
      <div className="paper-column paper-measure" ref={column} aria-hidden>
        <Blocks blocks={blocks} first={0} chosenId={null} />
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
            blocks={blocks.slice(range.firstBlock, range.lastBlock + 1)}
            statements={statements}
            scale={scale}
            chosenId={chosenId}
          />
        ))}
      </div>
    </>
  );
});

interface PageProps {
  number: number;
  range: PageRange;
  /** Those that stand on it. */
  blocks: Block[];
  statements: StatementsOf;
  scale: number;
  chosenId: string | null;
}

const Page = memo(function Page({ number, range, blocks, statements, scale, chosenId }: PageProps) {
  const { firstBlock, shift, height } = range;
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
            <Blocks
              blocks={blocks}
              first={firstBlock}
              statements={statements}
              chosenId={chosenId}
            />
          </div>
        </div>
      </div>
    </div>
  );
}, isSamePage);

/** Most pages stay as they are when one record changes. */
function isSamePage(before: PageProps, after: PageProps): boolean {
  return (
    before.number === after.number &&
    before.scale === after.scale &&
    before.range.firstBlock === after.range.firstBlock &&
    before.range.shift === after.range.shift &&
    before.range.height === after.range.height &&
    before.blocks.length === after.blocks.length &&
    before.blocks.every(
      (block, index) =>
        block === after.blocks[index] &&
        before.statements.get(block) === after.statements.get(block),
    ) &&
    showsChosen(before) === showsChosen(after)
  );
}

/** The record that is marked on the page, if it stands there. */
const showsChosen = ({ blocks, chosenId }: PageProps): string | null =>
  blocks.some(({ source }) => source.recordId === chosenId) ? chosenId : null;

interface BlocksProps {
  blocks: Block[];
  /** The place of the first of them in the document. */
  first: number;
  statements?: StatementsOf;
  chosenId: string | null;
}

function Blocks({ blocks, first, statements, chosenId }: BlocksProps) {
  return blocks.map((block, index) => (
    <PaperBlock
      // The same record may stand in several blocks.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      key={index}
      block={block}
      index={first + index}
      statements={statements?.get(block)}
      chosen={chosenId !== null && block.source.recordId === chosenId}
    />
  ));
}
