import type { DocumentTree, HeadingBlock, ListMarker } from '../../shared/document/tree';
import { type BlockTable, type Place, renderBlocks } from './block-table';
import { escapeMarkup } from './escape';
import { fontFaces } from './fonts';
import { STYLE_SHEET } from './html-style';
import { printableTree } from './printable';

/** Nothing is loaded and nothing runs: text in the document can't do more than be read. */
const SECURITY_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

/** The document as one self-contained file, for the screen and for printing. */
export async function renderHtml(source: DocumentTree): Promise<string> {
  const tree = printableTree(source);
  const body = renderBody(tree);
  return `<!DOCTYPE html>
<html lang="${escapeMarkup(tree.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${SECURITY_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(tree.title)}</title>
<style>
${await fontFaces(body)}
${STYLE_SHEET}
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
export const renderBody = (tree: DocumentTree): string =>
  renderBlocks(printableTree(tree), TABLE).join('\n');

const heading = ({ kind, text }: HeadingBlock, { headingLevel }: Place): string =>
  `<h${headingLevel} class="${kind}">${escapeMarkup(text)}</h${headingLevel}>`;

const TABLE: BlockTable<string> = {
  title: heading,
  section: heading,
  question: heading,
  month: heading,
  subheading: heading,
  paragraph: ({ text }) => `<p class="paragraph">${escapeMarkup(text)}</p>`,
  listItem: ({ marker, paragraphs: [first = '', ...others] }, { startsList, endsList }) => {
    const { open, close } = listTags(marker);
    // The first paragraph has no element of its own: the marker must stand in its line.
    const content = [
      escapeMarkup(first),
      ...others.map((text) => `<p>${escapeMarkup(text)}</p>`),
    ].join('\n');
    return `${startsList ? `${open}\n` : ''}<li>${content}</li>${endsList ? `\n${close}` : ''}`;
  },
};

function listTags(marker: ListMarker): { open: string; close: string } {
  if (marker.kind === 'number') {
    const style = marker.delimiter === ')' ? 'parenthesis' : 'full-stop';
    const start = marker.value === 1 ? '' : ` start="${marker.value}"`;
    return { open: `<ol style="list-style-type:${style}"${start}>`, close: '</ol>' };
  }
  const sign = escapeMarkup(cssString(`${marker.character} `));
  return { open: `<ul style="list-style-type:${sign}">`, close: '</ul>' };
}

const cssString = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
