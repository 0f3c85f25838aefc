import { escapeMarkup } from './escape';

/** What the parts of an ODT file are written with. */

const NAMESPACES = {
  office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  style: 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  fo: 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  svg: 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  meta: 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
  config: 'urn:oasis:names:tc:opendocument:xmlns:config:1.0',
  /** Office suites look names of settings up by it. */
  ooo: 'http://openoffice.org/2004/office',
  draw: 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
  dc: 'http://purl.org/dc/elements/1.1/',
  xlink: 'http://www.w3.org/1999/xlink',
} as const;

type Prefix = keyof typeof NAMESPACES;

export const MANIFEST_NAMESPACE = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0';
export const ODF_VERSION = '1.3';
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A part of the package: `content` makes `office:document-content`. */
export function part(
  name: 'content' | 'styles' | 'meta' | 'settings',
  prefixes: Prefix[],
  content: string[],
): Buffer {
  const root = `office:document-${name}`;
  const namespaces = ['office' as const, ...prefixes].map(
    (prefix) => ` xmlns:${prefix}="${NAMESPACES[prefix]}"`,
  );
  return Buffer.from(
    `${XML_DECLARATION}<${root}${namespaces.join('')} office:version="${ODF_VERSION}">${content.join('')}</${root}>`,
  );
}

/** Attributes in the order given; those without a value are left out. */
export const attributes = (values: Record<string, string | number | undefined>): string =>
  Object.entries(values)
    .map(([name, value]) =>
      value === undefined ? '' : ` ${name}="${escapeMarkup(String(value))}"`,
    )
    .join('');

/** Spaces that a reader would drop: at an end, and behind another one. */
const LOST_SPACES = /^ +| +$|(?<= ) +/g;

/** Text as the content of a paragraph. */
export const words = (text: string): string =>
  escapeMarkup(text).replace(LOST_SPACES, ({ length }) => `<text:s text:c="${length}"/>`);

export const paragraph = (style: string, content: string): string =>
  `<text:p text:style-name="${style}">${content}</text:p>`;
