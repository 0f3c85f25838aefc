import type { Look, ParagraphLook, StyledKind } from './look';

/** A look as CSS, for the pages beside the form and for HTML and PDF files: they must break alike. */

/** The fonts of the document, the carried ones first. */
export const fontStack = (look: Look): string =>
  `"${look.embeddedFontName}","${look.embeddedBulletFontName}","${look.fontName}","Liberation Serif",serif`;

/** The declarations of `font` for text of this look. */
export const fontOf = (look: Look, fontSize: number, lineSpacing: number): string =>
  `${fontSize}pt/${lineHeight(look, fontSize, lineSpacing)} ${fontStack(look)}`;

/** Word processors neither kern nor join letters unless told to; lines must break as they do there. */
export const PLAIN_SETTING = 'font-kerning:none;font-variant-ligatures:none';

/** In points. Word processors reckon in whole twentieths. */
const solidLine = (look: Look, fontSize: number): number =>
  Math.ceil(fontSize * look.solidLineHeight * 20) / 20;

/** As a number, so that smaller signs in a line have lower ones. */
const lineHeight = (look: Look, fontSize: number, lineSpacing: number): string =>
  ((solidLine(look, fontSize) * lineSpacing) / fontSize).toFixed(5);

const MILLIMETRES = 25.4 / 72;

/**
 * The margins of a page, in millimetres. Word processors leave out the space above the first line
 * of a page that makes its spacing wider; CSS puts half of it above and half below each line.
 */
export function pageMargins(look: Look): Look['page']['margin'] {
  const { margin } = look.page;
  const half = ((solidLine(look, look.fontSize) * (look.lineSpacing - 1)) / 2) * MILLIMETRES;
  return {
    ...margin,
    top: Math.max(0, margin.top - half),
    bottom: Math.max(0, margin.bottom - half),
  };
}

/** What a paragraph of this kind declares. */
export function paragraphDeclarations(look: Look, kind: StyledKind): string {
  const of: ParagraphLook = look.blocks[kind];
  return [
    `text-align:${of.align}`,
    `text-indent:${of.firstLineIndent}mm`,
    `margin:${of.spaceBefore}pt 0 ${of.spaceAfter}pt`,
    `font-weight:${of.bold ? 'bold' : 'normal'}`,
    ...(of.italic ? ['font-style:italic'] : []),
    ...(of.uppercase ? ['text-transform:uppercase'] : []),
    ...(of.fontSize === look.fontSize ? [] : [`font-size:${of.fontSize}pt`]),
    ...(of.lineSpacing === look.lineSpacing && of.fontSize === look.fontSize
      ? []
      : [`line-height:${lineHeight(look, of.fontSize, of.lineSpacing)}`]),
    ...(of.keepWithNext ? ['break-after:avoid'] : []),
  ].join(';');
}

/** Of questions under their section in the table of contents, in millimetres. */
export const CONTENTS_INDENT = 7.5;

/**
 * A line of the table of contents: its text, dots, and the page at the right edge. The dots run
 * along the foot of the last line, and the words stand before them on the white of the paper.
 */
export const contentsRules = (entry: string, line = 'a'): string[] => [
  `${entry} ${line}{display:block;position:relative;padding-right:1.5em;color:inherit;text-decoration:none}`,
  `${entry} .leader{position:absolute;right:0;bottom:calc((1lh - 1.107em)/2 + .2em);left:0;border-bottom:1px dotted #000}`,
  `${entry} .words{position:relative;padding-right:.3em;background:#fff}`,
  `${entry} .page{position:absolute;right:0;bottom:0;padding-left:.3em;background:#fff}`,
  `${entry}.level2{padding-left:${CONTENTS_INDENT}mm}`,
];

/** What the document's own style sheet says of pictures; their size stands with each. */
export const figureRules = (figure: string): string[] => [
  `${figure}{break-inside:avoid}`,
  `${figure} img{display:block;margin:0 auto}`,
];

/** The rules of tables: `cell` and `head` are the selectors of their paragraphs. */
export function tableRules(look: Look, table: string): string[] {
  const { lineWidth, padding, spaceAfter } = look.table;
  return [
    // Lines stand half outside of a table, where the edge of the page would cut them off.
    `${table}{width:calc(100% - ${lineWidth}pt);table-layout:fixed;border-collapse:collapse;margin:0 0 ${spaceAfter}pt ${lineWidth / 2}pt}`,
    `${table} th,${table} td{border:${lineWidth}pt solid #000;padding:${padding.vertical}mm ${padding.horizontal}mm;vertical-align:top}`,
    `${table} th{${paragraphDeclarations(look, 'tableHead')};vertical-align:middle}`,
    `${table} td{${paragraphDeclarations(look, 'tableCell')}}`,
    ...(['left', 'center', 'right'] as const).map(
      (align) => `${table} td.align-${align}{text-align:${align}}`,
    ),
    `${table} tr{break-inside:avoid}`,
  ];
}
