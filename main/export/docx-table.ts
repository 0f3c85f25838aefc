import { type Look, twips } from '../../shared/document/look';
import { hasTableHead, type TableBlock } from '../../shared/document/tree';
import { marksOf } from './docx-changes';
import type { Piece, Styled } from './docx-paragraphs';
import { CELL_STYLES, STYLE } from './docx-style-names';
import { AFTER_TABLE_STYLE, TABLE_STYLE } from './docx-table-styles';

/**
 * A table as markup around the paragraphs of its cells. Rows stay whole on a page, and the head
 * comes again on each.
 */
export function tablePieces(block: TableBlock, look: Look, styled: Styled): Piece[] {
  const { columns, rows, whole } = block;
  /** The marks of what is no row's own: of a table that went or came, like its rows. */
  const like = (text: string) => (whole ? { runs: [{ kind: whole, text }] } : undefined);
  const widths = columnWidths(block, look);
  const row = (properties: string, cells: Piece[], fate?: 'old' | 'new'): Piece[] => [
    markup(`<w:tr><w:trPr>${properties}`),
    ...(fate ? [{ row: fate }] : []),
    markup('</w:trPr>'),
    ...cells.flatMap((cell, index) => [
      markup(`<w:tc><w:tcPr><w:tcW w:w="${widths[index]}" w:type="dxa"/></w:tcPr>`),
      cell,
      markup('</w:tc>'),
    ]),
    markup('</w:tr>'),
  ];
  const head = columns.map(({ title }) => styled(STYLE.tableHead, title, undefined, like(title)));
  return [
    ...(block.caption === ''
      ? []
      : [styled(STYLE.caption, block.caption, undefined, like(block.caption))]),
    markup(opening(widths, hasTableHead(block))),
    ...(hasTableHead(block) ? row('<w:cantSplit/><w:tblHeader/>', head, whole) : []),
    ...rows.flatMap(({ cells, marks, whole: fate }) =>
      row(
        '<w:cantSplit/>',
        columns.map(({ align }, index) =>
          styled(CELL_STYLES[align], cells[index] ?? '', undefined, marksOf(marks, index)),
        ),
        fate,
      ),
    ),
    markup('</w:tbl>'),
    styled(AFTER_TABLE_STYLE, ''),
  ];
}

const markup = (xml: string): Piece => ({ xml });

function opening(widths: number[], hasHead: boolean): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`);
  return `<w:tbl><w:tblPr><w:tblStyle w:val="${TABLE_STYLE}"/><w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="${hasHead ? '0420' : '0400'}"/></w:tblPr><w:tblGrid>${grid.join('')}</w:tblGrid>`;
}

/** In twips; together as wide as the text. */
function columnWidths({ columns }: TableBlock, { page }: Look): number[] {
  const room = twips(page.width - page.margin.left - page.margin.right);
  const sum = columns.reduce((total, { share }) => total + share, 0) || 1;
  return columns.map(({ share }) => Math.round((share / sum) * room));
}
