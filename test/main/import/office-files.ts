import { strToU8, type Zippable, zipSync } from 'fflate';

/** Documents as people and their programs make them, written tag by tag. */

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface DocxParts {
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  more?: Zippable;
}

/** Word's names for its styles where its interface is Russian. */
export const RUSSIAN_STYLES = `
  <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Обычный"/></w:style>
  <w:style w:type="paragraph" w:styleId="1"><w:name w:val="Заголовок 1"/><w:basedOn w:val="a"/></w:style>
  <w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="a"/></w:style>
  <w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Мой вопрос"/><w:basedOn w:val="2"/></w:style>
  <w:style w:type="paragraph" w:styleId="11"><w:name w:val="toc 1"/><w:basedOn w:val="a"/></w:style>
  <w:style w:type="character" w:styleId="b"><w:name w:val="Скрытый"/><w:rPr><w:vanish/></w:rPr></w:style>`;

export function docxFile({ body, styles, numbering, footnotes, more = {} }: DocxParts): Uint8Array {
  const part = (root: string, inner: string) =>
    strToU8(`${XML}<w:${root} ${NAMESPACES}>${inner}</w:${root}>`);
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    ),
    '_rels/.rels': strToU8(
      `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': part('document', `<w:body>${body}<w:sectPr/></w:body>`),
    ...(styles ? { 'word/styles.xml': part('styles', styles) } : {}),
    ...(numbering ? { 'word/numbering.xml': part('numbering', numbering) } : {}),
    ...(footnotes ? { 'word/footnotes.xml': part('footnotes', footnotes) } : {}),
    ...more,
  });
}

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** A paragraph of runs, or of plain text. */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`;

export const styled = (style: string, text: string): string =>
  p(text, `<w:pStyle w:val="${style}"/>`);

export const listed = (list: number, text: string, level = 0): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

/** Lists from one definition each: `[format, text, font]` by level. */
export const numberingOf = (...lists: [format: string, text: string, font?: string][][]): string =>
  lists
    .map(
      (levels, index) =>
        `<w:abstractNum w:abstractNumId="${index}">${levels
          .map(
            ([format, text, font = 'Arial'], level) =>
              `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:rPr><w:rFonts w:ascii="${font}"/></w:rPr></w:lvl>`,
          )
          .join('')}</w:abstractNum>`,
    )
    .join('') +
  lists
    .map((_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`)
    .join('');

export const docxTable = (rows: string[][]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows
    .map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`;

const ODF = 'urn:oasis:names:tc:opendocument:xmlns';
const ODT_NAMESPACES = [
  ...['office', 'style', 'text', 'table', 'meta'].map(
    (name) => `xmlns:${name}="${ODF}:${name}:1.0"`,
  ),
  `xmlns:draw="${ODF}:drawing:1.0"`,
  `xmlns:fo="${ODF}:xsl-fo-compatible:1.0"`,
  `xmlns:svg="${ODF}:svg-compatible:1.0"`,
].join(' ');

export interface OdtParts {
  body: string;
  automatic?: string;
  styles?: string;
  more?: Zippable;
}

export function odtFile({ body, automatic = '', styles = '', more = {} }: OdtParts): Uint8Array {
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      `${XML}<office:document-content ${ODT_NAMESPACES}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    'styles.xml': strToU8(
      `${XML}<office:document-styles ${ODT_NAMESPACES}><office:styles>${styles}</office:styles><office:master-styles><style:master-page style:name="S"><style:header><text:p>ВЕРХ</text:p></style:header></style:master-page></office:master-styles></office:document-styles>`,
    ),
    ...more,
  });
}
