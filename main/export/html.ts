import { isInTextFont } from '../../shared/document/bullets';
import { figureSize } from '../../shared/document/figures';
import type { Look } from '../../shared/document/look';
import {
  type DocumentTree,
  type FigureBlock,
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
import { NO_PICTURES, PICTURE_MIME, type PictureFiles, pictureType } from './picture-files';
import { printableTree } from './printable';

/** Nothing is loaded and nothing runs: text in the document can't do more than be read. */
const SECURITY_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * The document as one self-contained file, for the screen and for printing. The table of contents
 * names pages where they are known.
 */
export async function renderHtml(
  source: DocumentTree,
  look: Look,
  pageOf: PageOf = NO_PAGES,
  pictures: PictureFiles = NO_PICTURES,
): Promise<string> {
  const tree = printableTree(source);
  const body = renderBody(tree, look, pageOf, pictures);
  return `<!DOCTYPE html>
<html lang="${escapeMarkup(tree.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${SECURITY_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(tree.title)}</title>
<style>
${await fontFaces(renderBody(tree, look, pageOf), look)}
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
export function renderBody(
  source: DocumentTree,
  look: Look,
  pageOf: PageOf = NO_PAGES,
  pictures: PictureFiles = NO_PICTURES,
): string {
  const tree = printableTree(source);
  return [
    ...frontMatter(tree, look, pageOf),
    ...renderBlocks(tree, { ...TABLE, figure: figureMarkup(look, pictures) }),
  ].join('\n');
}

function heading(block: HeadingBlock, { headingLevel, index }: Place): string {
  const tag = `h${headingLevel}`;
  return `<${tag} class="${block.kind}" id="${anchorOf(index)}">${moveNote(block.marks)}${markedText(headingLine(block), block.marks, 0)}</${tag}>`;
}

const TABLE: Omit<BlockTable<string>, 'figure'> = {
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

/** A picture in the file itself, with the line below it. */
const figureMarkup =
  (look: Look, pictures: PictureFiles) =>
  (block: FigureBlock): string => {
    const { picture, text, marks } = block;
    const bytes = pictures.get(picture.file);
    const { width, height } = figureSize(picture, look);
    const image = bytes
      ? `<p class="figure"><img alt="${escapeMarkup(picture.alt)}" style="width:${width}mm;aspect-ratio:${width}/${height}" src="data:${PICTURE_MIME[pictureType(block)]};base64,${Buffer.from(bytes).toString('base64')}"></p>\n`
      : '';
    const caption = `<figcaption class="figureCaption">${moveNote(marks)}${markedText(text, marks, 0)}</figcaption>`;
    return `<figure>${image}${caption}</figure>`;
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
