import {
  type DocumentTree,
  type HeadingBlock,
  hasTableHead,
  headingLine,
  markerText,
  type TableBlock,
} from '../../shared/document/tree';
import { type BlockTable, type Place, renderBlocks } from './block-table';
import { printableTree } from './printable';

/** The document as Markdown (CommonMark) that reads well as it is. */
export function renderMarkdown(tree: DocumentTree): string {
  const { titlePage, ...document } = printableTree(tree);
  const titles = titlePage ? [...titlePage.top, ...titlePage.middle, ...titlePage.bottom] : [];
  const blocks = [...titles.map(escapeParagraph), ...renderBlocks(document, TABLE)].filter(
    (text) => text !== '',
  );
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}

const heading = (block: HeadingBlock, { headingLevel }: Place): string =>
  // A trailing row of # would be taken for the end of the heading.
  `${'#'.repeat(headingLevel)} ${escapeInline(headingLine(block).trim()).replace(/#(?=#*$)/g, '\\#')}`;

const TABLE: BlockTable<string> = {
  title: heading,
  section: heading,
  question: heading,
  month: heading,
  subheading: heading,
  paragraph: ({ text }) => escapeParagraph(text),
  // One file of text holds no picture: its line stays, as it does in plain text.
  figure: ({ text }) => escapeParagraph(text),
  listItem: ({ marker, paragraphs }, { followsList }) => {
    // Markdown has no bullets of its own choice, so that `-` stands for all of them.
    const sign = marker.kind === 'bullet' ? '-' : markerText(marker);
    const indent = ' '.repeat(sign.length + 1);
    // Two lists of one look would be read as one; an empty comment parts them.
    return `${followsList ? '<!-- -->\n\n' : ''}${sign} ${paragraphs.map(escapeParagraph).join(`\n\n${indent}`)}`;
  },
  table: (block) => {
    const rows = [headRow(block), ruleRow(block), ...block.rows.map(({ cells }) => row(cells))];
    const caption = block.caption === '' ? '' : `${escapeParagraph(block.caption)}\n\n`;
    return `${caption}${rows.join('\n')}`;
  },
};

/** Tables are no part of CommonMark, but of what most programs that read it know. */
const row = (cells: readonly string[]): string => `| ${cells.map(escapeCell).join(' | ')} |`;

const headRow = (block: TableBlock): string =>
  row(block.columns.map(({ title }) => (hasTableHead(block) ? title : '')));

const RULES = { left: '---', center: ':---:', right: '---:' } as const;

const ruleRow = ({ columns }: TableBlock): string =>
  `| ${columns.map(({ align }) => RULES[align]).join(' | ')} |`;

const escapeCell = (text: string): string => escapeInline(text.trim()).replace(/\|/g, '\\|');

/** Signs that mean something anywhere in a line. */
const escapeInline = (text: string): string =>
  text.replace(/[\\`*_[\]<>~]/g, '\\$&').replace(/&(?=#?\w+;)/g, '\\&');

/** Signs that mean something only at the beginning of a paragraph. */
const escapeParagraph = (text: string): string =>
  escapeInline(text.trim())
    .replace(/^(?:[#+=-]|\|)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
