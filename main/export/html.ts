import { isInTextFont } from '../../shared/document/bullets';
import type { Look } from '../../shared/document/look';
import {
  type DocumentTree,
  type HeadingBlock,
  hasTableHead,
  headingLine,
  type ListMarker,
  type Marks,
  type TableBlock,
  type TableColumn,
} from '../../shared/document/tree';
import { type BlockTable, type Place, renderBlocks } from './block-table';
import { escapeMarkup } from './escape';
import { fontFaces } from './fonts';
import { CHANGE_RULES, markedText, moveNote, wholeText } from './html-changes';
import { anchorOf, frontMatter, NO_PAGES, type PageOf } from './html-front-matter';
import { styleSheet } from './html-style';
import { printableTree } from './printable';

/** Nothing is loaded and nothing runs: text in the document can't do more than be read. */
const SECURITY_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

/**
 * The document as one self-contained file, for the screen and for printing. The table of contents
 * names pages where they are known.
 */
export async function renderHtml(
  source: DocumentTree,
  look: Look,
  pageOf: PageOf = NO_PAGES,
): Promise<string> {
  const tree = printableTree(source);
  const body = renderBody(tree, look, pageOf);
  return `<!DOCTYPE html>
<html lang="${escapeMarkup(tree.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${SECURITY_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(tree.title)}</title>
<style>
${await fontFaces(body, look)}
${styleSheet(look)}${tree.changes ? `\n${CHANGE_RULES}` : ''}
</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

/** The blocks alone, without the page around them. */
export function renderBody(source: DocumentTree, look: Look, pageOf: PageOf = NO_PAGES): string {
  const tree = printableTree(source);
  return [...frontMatter(tree, look, pageOf), ...renderBlocks(tree, TABLE)].join('\n');
}

function heading(block: HeadingBlock, { headingLevel, index }: Place): string {
  const tag = `h${headingLevel}`;
  return `<${tag} class="${block.kind}" id="${anchorOf(index)}">${moveNote(block.marks)}${markedText(headingLine(block), block.marks, 0)}</${tag}>`;
}

const TABLE: BlockTable<string> = {
  title: heading,
  section: heading,
  question: heading,
  month: heading,
  subheading: heading,
  paragraph: ({ text, marks }) =>
    `<p class="paragraph">${moveNote(marks)}${markedText(text, marks, 0)}</p>`,
  listItem: ({ marker, marks, paragraphs: [first = '', ...others] }, { startsList, endsList }) => {
    const { open, close } = listTags(marker);
    // The first paragraph has no element of its own: the marker must stand in its line.
    const content = [
      moveNote(marks) + markedText(first, marks, 0),
      ...others.map((text, index) => `<p>${markedText(text, marks, index + 1)}</p>`),
    ].join('\n');
    return `${startsList ? `${open}\n` : ''}<li>${content}</li>${endsList ? `\n${close}` : ''}`;
  },
  table: (block) => {
    const caption =
      block.caption === ''
        ? ''
        : `<p class="caption">${wholeText(block.caption, block.whole)}</p>\n`;
    return `${caption}${tableMarkup(block)}`;
  },
};

/** The caption stands before it: in the table it would be repeated with the head on every page. */
function tableMarkup(block: TableBlock): string {
  const { columns, rows } = block;
  const sum = columns.reduce((total, { share }) => total + share, 0) || 1;
  const widths = columns.map(
    ({ share }) => `<col style="width:${((share / sum) * 100).toFixed(2)}%">`,
  );
  const titles = columns.map(
    ({ title }) => `<th scope="col">${wholeText(title, block.whole)}</th>`,
  );
  return [
    '<table>',
    `<colgroup>${widths.join('')}</colgroup>`,
    ...(hasTableHead(block) ? [`<thead><tr>${titles.join('')}</tr></thead>`] : []),
    '<tbody>',
    ...rows.map(({ cells, marks }) => `<tr>${columns.map(cellOf(cells, marks)).join('')}</tr>`),
    '</tbody>',
    '</table>',
  ].join('\n');
}

const cellOf =
  (cells: readonly string[], marks: Marks | undefined) =>
  ({ align }: TableColumn, index: number): string =>
    `<td class="align-${align}">${markedText(cells[index] ?? '', marks, index)}</td>`;

function listTags(marker: ListMarker): { open: string; close: string } {
  if (marker.kind === 'number') {
    const style = marker.delimiter === ')' ? 'parenthesis' : 'full-stop';
    const start = marker.value === 1 ? '' : ` start="${marker.value}"`;
    return { open: `<ol style="list-style-type:${style}"${start}>`, close: '</ol>' };
  }
  const sign = escapeMarkup(cssString(`${marker.character} `));
  const kind = isInTextFont(marker.character) ? '' : ' class="signs"';
  return { open: `<ul${kind} style="list-style-type:${sign}">`, close: '</ul>' };
}

const cssString = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
