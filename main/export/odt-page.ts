import type { Look, PageNumberLook } from '../../shared/document/look';
import { attributes, paragraph } from './odt-markup';
import { FOOTER_STYLE, HEADER_STYLE } from './odt-style-names';

/** The page of an ODT file, which counts the number's line to the text's side of the margin. */

const LAYOUT = 'Page';

export function pageLayout({ page }: Look): string {
  const { width, height, margin, pageNumber } = page;
  const edges = { ...margin };
  if (pageNumber) edges[pageNumber.place] = pageNumber.fromEdge;
  const properties = attributes({
    'fo:page-width': `${width}mm`,
    'fo:page-height': `${height}mm`,
    'style:print-orientation': width > height ? 'landscape' : 'portrait',
    'style:num-format': '1',
    'fo:margin-top': `${edges.top}mm`,
    'fo:margin-bottom': `${edges.bottom}mm`,
    'fo:margin-left': `${edges.left}mm`,
    'fo:margin-right': `${edges.right}mm`,
  });
  return [
    `<style:page-layout style:name="${LAYOUT}">`,
    `<style:page-layout-properties${properties}/>`,
    headerRoom('header', 'top', page),
    headerRoom('footer', 'bottom', page),
    '</style:page-layout>',
  ].join('');
}

/** The number's line takes what is left of the margin. */
function headerRoom(
  name: 'header' | 'footer',
  place: PageNumberLook['place'],
  { margin, pageNumber }: Look['page'],
): string {
  if (pageNumber?.place !== place) return `<style:${name}-style/>`;
  const room = `${Math.max(0, margin[place] - pageNumber.fromEdge)}mm`;
  const gap = place === 'top' ? 'fo:margin-bottom' : 'fo:margin-top';
  const properties = attributes({
    'fo:min-height': room,
    'fo:margin-left': '0mm',
    'fo:margin-right': '0mm',
    [gap]: '0mm',
  });
  return `<style:${name}-style><style:header-footer-properties${properties}/></style:${name}-style>`;
}

/** A first page without a number has a header or footer of its own that is empty. */
export function masterPage({ page: { pageNumber } }: Look): string {
  return `<style:master-page style:name="Standard" style:page-layout-name="${LAYOUT}">${pageNumber ? numbers(pageNumber) : ''}</style:master-page>`;
}

function numbers({ place, onFirstPage }: PageNumberLook): string {
  const [element, style] =
    place === 'top' ? (['header', HEADER_STYLE] as const) : (['footer', FOOTER_STYLE] as const);
  const number = paragraph(
    style,
    '<text:page-number text:select-page="current">2</text:page-number>',
  );
  const first = onFirstPage
    ? ''
    : `<style:${element}-first>${paragraph(style, '')}</style:${element}-first>`;
  return `<style:${element}>${number}</style:${element}>${first}`;
}
