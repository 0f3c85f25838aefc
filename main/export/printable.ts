import type { Block, DocumentTree, ListMarker, Marks, TitlePage } from '../../shared/document/tree';
import { publicBullet } from './bullets';

/** Line and page breaks: a block is one paragraph, so inside it they are spaces. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/**
 * What XML 1.0 and HTML forbid or no reader shows: control characters, halves of surrogate pairs
 * and noncharacters. One of them makes a DOCX file that no program opens.
 */
const FORBIDDEN = /\p{Cc}|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

/** The text without characters that a document can't hold. */
export const printable = (text: string): string => text.replace(BREAKS, ' ').replace(FORBIDDEN, '');

/** The document with every text printable, so that all formats say the same words. */
export const printableTree = (tree: DocumentTree): DocumentTree => ({
  ...tree,
  title: printable(tree.title),
  ...(tree.titlePage && { titlePage: printableTitlePage(tree.titlePage) }),
  ...(tree.contents && { contents: { title: printable(tree.contents.title) } }),
  blocks: tree.blocks.map(printableBlock),
});

const printableTitlePage = ({ top, middle, bottom }: TitlePage): TitlePage => ({
  top: top.map(printable),
  middle: middle.map(printable),
  bottom: bottom.map(printable),
});

function printableBlock(block: Block): Block {
  if (block.kind === 'table') {
    return {
      ...block,
      caption: printable(block.caption),
      columns: block.columns.map((column) => ({ ...column, title: printable(column.title) })),
      rows: block.rows.map((row) => ({
        ...row,
        cells: row.cells.map(printable),
        ...printableMarks(row.marks),
      })),
    };
  }
  if (block.kind === 'figure') {
    const { picture } = block;
    return {
      ...block,
      text: printable(block.text),
      picture: { ...picture, alt: printable(picture.alt) },
      ...printableMarks(block.marks),
    };
  }
  if (block.kind !== 'listItem')
    return { ...block, text: printable(block.text), ...printableMarks(block.marks) };
  const { marker } = block;
  return {
    ...block,
    marker: printableMarker(marker),
    paragraphs: block.paragraphs.map(printable),
    ...printableMarks(block.marks),
  };
}

const printableMarks = (marks: Marks | undefined): { marks?: Marks } =>
  marks
    ? {
        marks: {
          ...marks,
          runs: marks.runs.map((runs) =>
            runs.map(({ kind, text }) => ({ kind, text: printable(text) })),
          ),
        },
      }
    : {};

/** A bullet that can't be shown at all is still a bullet. */
const printableMarker = (marker: ListMarker): ListMarker =>
  marker.kind === 'bullet'
    ? { ...marker, character: publicBullet(printable(marker.character)) || '•' }
    : marker;
