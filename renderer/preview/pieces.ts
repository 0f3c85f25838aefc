import type { StyledKind } from '../../shared/document/look';
import {
  type Block,
  type BlockSource,
  type HeadingBlock,
  hasTableHead,
  type TableBlock,
} from '../../shared/document/tree';

/**
 * The document in the pieces that pages are cut between: blocks, and of tables the caption, the
 * head and each row.
 */

export interface CaptionPiece {
  kind: 'caption';
  text: string;
  source: BlockSource;
}

export interface RowPiece {
  kind: 'tableHead' | 'tableRow';
  table: TableBlock;
  cells: readonly string[];
  isFirst: boolean;
  isLast: boolean;
  source: BlockSource;
}

/** The line above the table of contents. */
export interface ContentsTitlePiece {
  kind: 'contentsTitle';
  text: string;
  source: BlockSource;
}

/** A line of the table of contents. */
export interface ContentsPiece {
  kind: 'contentsEntry';
  heading: HeadingBlock;
  level: 1 | 2;
  source: BlockSource;
}

export type Piece =
  | Exclude<Block, TableBlock>
  | CaptionPiece
  | RowPiece
  | ContentsTitlePiece
  | ContentsPiece;

/** The part of a look that a piece has. */
export const styledKind = (kind: Piece['kind']): StyledKind =>
  kind === 'tableRow' ? 'tableCell' : kind;

/** Blocks that stay the same objects give the same pieces. */
export const piecesOf = (blocks: readonly Block[]): Piece[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? piecesOfTable(block) : block));

const known = new WeakMap<TableBlock, Piece[]>();

function piecesOfTable(table: TableBlock): Piece[] {
  let pieces = known.get(table);
  if (!pieces) {
    pieces = makePieces(table);
    known.set(table, pieces);
  }
  return pieces;
}

function makePieces(table: TableBlock): Piece[] {
  const { caption, columns, rows, source } = table;
  const hasHead = hasTableHead(table);
  const head: RowPiece[] = hasHead
    ? [
        {
          kind: 'tableHead',
          table,
          cells: columns.map(({ title }) => title),
          isFirst: true,
          isLast: rows.length === 0,
          source,
        },
      ]
    : [];
  return [
    ...(caption === '' ? [] : [{ kind: 'caption', text: caption, source } as const]),
    ...head,
    ...rows.map(
      (row, index): RowPiece => ({
        kind: 'tableRow',
        table,
        cells: row.cells,
        isFirst: index === 0 && !hasHead,
        isLast: index === rows.length - 1,
        source: row.source,
      }),
    ),
  ];
}

/** The head that comes again on a page that begins with this piece. */
export const repeatedHead = (piece: Piece | undefined): RowPiece | null => {
  if (piece?.kind !== 'tableRow' || !hasTableHead(piece.table)) return null;
  const head = piecesOfTable(piece.table).find(({ kind }) => kind === 'tableHead');
  return head?.kind === 'tableHead' ? head : null;
};
