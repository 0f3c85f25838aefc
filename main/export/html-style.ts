import type { Look, PageNumberLook, StyledKind } from '../../shared/document/look';
import {
  contentsRules,
  figureRules,
  fontOf,
  fontStack,
  PLAIN_SETTING,
  pageMargins,
  paragraphDeclarations,
  tableRules,
} from '../../shared/document/look-css';

/**
 * The look as CSS, for the screen and for paper. Browsers from Chromium 131 on number the printed
 * pages by it; for older ones `print-pdf` does.
 */
export function styleSheet(look: Look): string {
  const { page } = look;
  const margins = marginBox(pageMargins(look));
  return [
    ':root{color-scheme:light}',
    `body{margin:0;font:${fontOf(look, look.fontSize, look.lineSpacing)};${PLAIN_SETTING};color:#000;background:#fff}`,
    'h1,h2,h3,h4,p,ul,ol{margin:0;padding:0;font-size:inherit;font-weight:inherit}',
    ...(Object.keys(SELECTORS) as (keyof typeof SELECTORS)[]).map(
      (kind) => `${SELECTORS[kind]}{${paragraphDeclarations(look, kind)}}`,
    ),
    // Several lines of a title stand close together.
    '.title:has(+.title){margin-bottom:0}',
    'ul,ol{list-style-position:inside}',
    `.signs>li::marker{font-size:${look.bulletFontSize}pt}`,
    '@counter-style parenthesis{system:extends decimal;suffix:") "}',
    '@counter-style full-stop{system:extends decimal;suffix:". "}',
    'h1,h2,h3,h4{break-inside:avoid}',
    'p,li{orphans:2;widows:2;overflow-wrap:break-word}',
    '.titlePage,.contents{break-after:page}',
    ...contentsRules('.contentsEntry'),
    'figure{margin:0}',
    ...figureRules('figure'),
    ...tableRules(look, 'table'),
    'td,th{overflow-wrap:break-word}',
    `@page{size:${page.width}mm ${page.height}mm;margin:${margins};${page.pageNumber ? marginNumber(look, page.pageNumber) : ''}}`,
    ...(page.pageNumber && !page.pageNumber.onFirstPage
      ? [`@page :first{@${marginArea(page.pageNumber)}{content:none}}`]
      : []),
    `@media screen{body{background:#e8e8e8}main{box-sizing:border-box;max-width:${page.width}mm;margin:0 auto;padding:${margins};background:#fff}}`,
  ].join('\n');
}

const SELECTORS = {
  title: '.title',
  section: '.section',
  question: '.question',
  month: '.month',
  subheading: '.subheading',
  paragraph: '.paragraph',
  listItem: 'li,li p',
  titlePageLine: '.titlePageLine',
  titlePageTitle: '.titlePageTitle',
  contentsTitle: '.contentsTitle',
  contentsEntry: '.contentsEntry',
  figure: '.figure',
  figureCaption: '.figureCaption',
  caption: '.caption',
} as const satisfies Record<Exclude<StyledKind, 'tableHead' | 'tableCell'>, string>;

const marginBox = ({ top, right, bottom, left }: Look['page']['margin']): string =>
  [top, right, bottom, left].map((each) => `${each.toFixed(3)}mm`).join(' ');

const marginArea = ({ place, align }: PageNumberLook): string => `${place}-${align}`;

function marginNumber(look: Look, number: PageNumberLook): string {
  const [side, padding] =
    number.place === 'top' ? ['top', 'padding-top'] : ['bottom', 'padding-bottom'];
  return `@${marginArea(number)}{content:counter(page);font:${number.size}pt/1 ${fontStack(look)};vertical-align:${side};${padding}:${number.fromEdge}mm}`;
}
