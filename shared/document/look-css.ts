import type { Look, ParagraphLook, StyledKind } from './look';

/** A look as CSS, for the pages beside the form and for HTML and PDF files: they must break alike. */

/** The fonts of the document, the carried ones first. */
export const fontStack = (look: Look): string =>
  `"${look.embeddedFontName}","${look.embeddedBulletFontName}","${look.fontName}","Liberation Serif",serif`;

/** The declarations of `font` for text of this look. */
export const fontOf = (look: Look, fontSize: number, lineSpacing: number): string =>
  `${fontSize}pt/${lineHeight(look, lineSpacing)} ${fontStack(look)}`;

const lineHeight = (look: Look, lineSpacing: number): string =>
  (lineSpacing * look.solidLineHeight).toFixed(4);

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
    ...(of.lineSpacing === look.lineSpacing
      ? []
      : [`line-height:${lineHeight(look, of.lineSpacing)}`]),
    ...(of.keepWithNext ? ['break-after:avoid'] : []),
  ].join(';');
}

/** Of questions under their section in the table of contents, in millimetres. */
export const CONTENTS_INDENT = 7.5;

/** A line of the table of contents: its text, dots, and the page at the right edge. */
export const contentsRules = (entry: string): string[] => [
  `${entry} a{display:flex;align-items:last baseline;color:inherit;text-decoration:none}`,
  `${entry} .leader{flex:1 0 1.5em;margin:0 .3em;border-bottom:1px dotted #000}`,
  `${entry}.level2{padding-left:${CONTENTS_INDENT}mm}`,
];

/** The rules of tables: `cell` and `head` are the selectors of their paragraphs. */
export function tableRules(look: Look, table: string): string[] {
  const { lineWidth, padding, spaceAfter } = look.table;
  return [
    `${table}{width:100%;table-layout:fixed;border-collapse:collapse;margin:0 0 ${spaceAfter}pt}`,
    `${table} th,${table} td{border:${lineWidth}pt solid #000;padding:${padding.vertical}mm ${padding.horizontal}mm;vertical-align:top}`,
    `${table} th{${paragraphDeclarations(look, 'tableHead')};vertical-align:middle}`,
    `${table} td{${paragraphDeclarations(look, 'tableCell')}}`,
    ...(['left', 'center', 'right'] as const).map(
      (align) => `${table} td.align-${align}{text-align:${align}}`,
    ),
    `${table} tr{break-inside:avoid}`,
  ];
}
