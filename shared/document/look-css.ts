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
