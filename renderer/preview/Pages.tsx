import { type MouseEvent, memo, type RefObject, useEffect, useMemo } from 'react';
import type { Statement } from '../../shared/claims/statements';
import type { Look } from '../../shared/document/look';
import type { DocumentTree } from '../../shared/document/tree';
import type { Chunk } from './chunks';
import { contentsPieces, pagesOfHeadings } from './front-matter';
import { useLook } from './look-sheet';
import { PaperBlock } from './PaperBlock';
import { PaperFrame } from './PaperFrame';
import type { PageRange } from './paginate';
import { type Piece, piecesOf, repeatedHead } from './pieces';
import { TitlePaper } from './TitlePaper';
import { type Composing, useComposing } from './use-composing';
import { usePageRanges } from './use-page-ranges';
import type { StatementsOf } from './use-statements';

export interface PagesProps {
  tree: DocumentTree;
  look: Look;
  statements: StatementsOf;
  onProve: (statement: Statement, text: string, anchor: Element, recordId: string) => void;
  scale: number;
  chosenId: string | null;
  onChoose: (recordId: string) => void;
  onCount: (pages: number) => void;
  /** What is done with texts that were worked out; without it, they are only shown. */
  onCompose?: Composing;
}

/**
 * The document cut into pages. What has changed in it is laid out in hidden columns to be measured;
 * each page then shows its own blocks, shifted so that a paragraph that is cut goes on where it was.
 */
export const Pages = memo(function Pages({
  tree,
  look,
  statements,
  scale,
  chosenId,
  onChoose,
  onProve,
  onCount,
  onCompose,
}: PagesProps) {
  const pieces = useMemo(() => piecesOf(tree.blocks), [tree.blocks]);
  const className = useLook(look);
  const { ranges, isWhole, pending, columns } = usePageRanges(pieces, look);
  const contents = useMemo(() => contentsPieces(tree), [tree]);
  const front = usePageRanges(contents, look);
  const before = (tree.titlePage ? 1 : 0) + front.ranges.length;
  const hasContents = contents.length > 0;
  const pageOf = useMemo(
    () => (hasContents ? pagesOfHeadings(pieces, ranges, before) : undefined),
    [hasContents, pieces, ranges, before],
  );
  const count = before + ranges.length;
  useEffect(() => {
    if (isWhole && front.isWhole) onCount(count);
  }, [isWhole, front.isWhole, count, onCount]);

  const papers = useComposing(pieces, onCompose);

  const onClick = (event: MouseEvent) => {
    if (papers.onClick?.(event)) return;
    const { target } = event;
    const block = (target as Element).closest<HTMLElement>('[data-record]');
    const record = block?.dataset.record;
    if (!record) return;
    const mark = (target as Element).closest<HTMLElement>('[data-statement]');
    const index = Number(block.dataset.block);
    const shown = pieces[index];
    const statement =
      shown && mark && statementsOf(statements, shown)?.[Number(mark.dataset.statement)];
    if (statement && 'text' in shown) onProve(statement, shown.text, mark, record);
    else onChoose(record);
  };

  return (
    <>
      <Measured pending={pending} columns={columns} className={className} />
      <Measured pending={front.pending} columns={front.columns} className={className} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what can be worked with has a role */}
      <div
        className={onCompose ? 'papers is-editable' : 'papers'}
        ref={papers.ref}
        onClick={onClick}
        onKeyDown={papers.onKeyDown}
        onContextMenu={papers.onContextMenu}
        onDoubleClick={papers.onDoubleClick}
      >
        {tree.titlePage ? (
          <TitlePaper titlePage={tree.titlePage} look={look} className={className} scale={scale} />
        ) : null}
        {front.ranges.map((range, index) => (
          <Page
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its place
            key={index}
            number={(tree.titlePage ? 1 : 0) + index + 1}
            range={range}
            pieces={contents.slice(range.firstBlock, range.lastBlock + 1)}
            look={look}
            className={className}
            statements={statements}
            scale={scale}
            chosenId={null}
            pageOf={pageOf}
          />
        ))}
        {ranges.map((range, index) => (
          <Page
            // A page is its place.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={`text${index}`}
            number={before + index + 1}
            range={range}
            pieces={pieces.slice(range.firstBlock, range.lastBlock + 1)}
            look={look}
            className={className}
            statements={statements}
            scale={scale}
            chosenId={chosenId}
            editable={onCompose !== undefined}
          />
        ))}
      </div>
    </>
  );
});

interface MeasuredProps {
  pending: readonly Chunk[];
  columns: RefObject<HTMLDivElement | null>;
  className: string;
}

/** What is laid out only to be measured. */
function Measured({ pending, columns, className }: MeasuredProps) {
  return (
    <div className="paper-measure" ref={columns} aria-hidden>
      {pending.map(({ before, pieces }) => (
        <div className={`paper-column ${className}`} key={pieces[0]?.source.recordId ?? ''}>
          <Blocks pieces={before ? [before, ...pieces] : pieces} first={0} chosenId={null} />
        </div>
      ))}
    </div>
  );
}

interface PageProps {
  number: number;
  range: PageRange;
  /** Those that stand on it. */
  pieces: Piece[];
  look: Look;
  className: string;
  statements: StatementsOf;
  scale: number;
  chosenId: string | null;
  editable?: boolean;
  /** Where headings stand, for a page of the table of contents. */
  pageOf?: ReadonlyMap<Piece, number> | undefined;
}

const Page = memo(function Page({
  number,
  range,
  pieces,
  look,
  className,
  statements,
  scale,
  chosenId,
  editable = false,
  pageOf,
}: PageProps) {
  const { firstBlock, shift, height } = range;
  const head = repeatedHead(pieces[0]);
  return (
    <PaperFrame look={look} className={className} scale={scale} number={number}>
      {head ? (
        <div className={`paper-column paper-repeated ${className}`} aria-hidden>
          <PaperBlock block={head} chosen={false} />
        </div>
      ) : null}
      <div className="paper-window" style={{ height }}>
        <div className={`paper-column ${className}`} style={{ marginTop: -shift }}>
          <Blocks
            pieces={pieces}
            first={firstBlock}
            statements={statements}
            chosenId={chosenId}
            editable={editable}
            pageOf={pageOf}
          />
        </div>
      </div>
    </PaperFrame>
  );
}, isSamePage);

/** Most pages stay as they are when one record changes. */
function isSamePage(before: PageProps, after: PageProps): boolean {
  return (
    before.number === after.number &&
    before.scale === after.scale &&
    before.look === after.look &&
    before.pageOf === after.pageOf &&
    before.editable === after.editable &&
    before.range.firstBlock === after.range.firstBlock &&
    before.range.shift === after.range.shift &&
    before.range.height === after.range.height &&
    before.pieces.length === after.pieces.length &&
    before.pieces.every(
      (piece, index) =>
        piece === after.pieces[index] &&
        statementsOf(before.statements, piece) === statementsOf(after.statements, piece),
    ) &&
    showsChosen(before) === showsChosen(after)
  );
}

/** The record that is marked on the page, if it stands there. */
const showsChosen = ({ pieces, chosenId }: PageProps): string | null =>
  pieces.some(({ source }) => source.recordId === chosenId) ? chosenId : null;

/** Only free texts, which are no tables, state anything. */
const statementsOf = (statements: StatementsOf | undefined, piece: Piece) =>
  piece.kind === 'paragraph' ? statements?.get(piece) : undefined;

interface BlocksProps {
  pieces: readonly Piece[];
  /** The place of the first of them in the document. */
  first: number;
  statements?: StatementsOf;
  chosenId: string | null;
  editable?: boolean;
  pageOf?: ReadonlyMap<Piece, number> | undefined;
}

function Blocks({ pieces, first, statements, chosenId, editable = false, pageOf }: BlocksProps) {
  return pieces.map((piece, index) => (
    <PaperBlock
      // The same record may stand in several blocks.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      key={index}
      block={piece}
      index={first + index}
      statements={statementsOf(statements, piece)}
      page={piece.kind === 'contentsEntry' ? pageOf?.get(piece.heading) : undefined}
      editable={editable}
      chosen={chosenId !== null && piece.source.recordId === chosenId}
    />
  ));
}
