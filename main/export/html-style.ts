import { officialLook, type ParagraphLook } from '../../shared/document/look';

const { page, blocks, embeddedFontName, embeddedBulletFontName, fontName } = officialLook;
const lineHeight = officialLook.lineSpacing * officialLook.solidLineHeight;

const FONT = `"${embeddedFontName}","${embeddedBulletFontName}","${fontName}","Liberation Serif",serif`;

const marginBox = ({ top, right, bottom, left }: typeof page.margin): string =>
  `${top}mm ${right}mm ${bottom}mm ${left}mm`;

/**
 * The official look as CSS, for the screen and for paper. Browsers from Chromium 131 on number the
 * printed pages by it; for older ones `print-pdf` does.
 */
export const STYLE_SHEET = [
  ':root{color-scheme:light}',
  `body{margin:0;font:${officialLook.fontSize}pt/${lineHeight.toFixed(4)} ${FONT};color:#000;background:#fff}`,
  'h1,h2,h3,h4,p,ul,ol{margin:0;padding:0;font-size:inherit;font-weight:inherit}',
  ...Object.entries(blocks).map(([kind, look]) =>
    rule(kind === 'listItem' ? 'li,li p' : `.${kind}`, look),
  ),
  // Several lines of a title stand close together.
  '.title:has(+.title){margin-bottom:0}',
  'ul,ol{list-style-position:inside}',
  '@counter-style parenthesis{system:extends decimal;suffix:") "}',
  '@counter-style full-stop{system:extends decimal;suffix:". "}',
  'h1,h2,h3,h4{break-inside:avoid}',
  'p,li{orphans:2;widows:2;overflow-wrap:break-word}',
  `@page{size:${page.width}mm ${page.height}mm;margin:${marginBox(page.margin)};@top-center{content:counter(page);font:${page.pageNumber.size}pt/1 ${FONT};vertical-align:top;padding-top:${page.pageNumber.fromEdge}mm}}`,
  '@page :first{@top-center{content:none}}',
  `@media screen{body{background:#e8e8e8}main{box-sizing:border-box;max-width:${page.width}mm;margin:0 auto;padding:${marginBox(page.margin)};background:#fff}}`,
].join('\n');

function rule(selector: string, look: ParagraphLook): string {
  const declarations = [
    `text-align:${look.align}`,
    `text-indent:${look.firstLineIndent}mm`,
    `margin:${look.spaceBefore}pt 0 ${look.spaceAfter}pt`,
    ...(look.bold ? ['font-weight:bold'] : []),
    ...(look.keepWithNext ? ['break-after:avoid'] : []),
  ];
  return `${selector}{${declarations.join(';')}}`;
}
