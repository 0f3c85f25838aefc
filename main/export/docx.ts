import { Document, Header, PageNumber, Paragraph, TextRun } from 'docx';
import { officialLook, twips } from '../../shared/document/look';
import type { DocumentTree } from '../../shared/document/tree';
import { type DocxParagraphs, docxParagraphs } from './docx-paragraphs';
import { documentStyles, HEADER_STYLE } from './docx-styles';
import { fillTemplate, packageFiles, SLOT } from './docx-template';
import { printableTree } from './printable';
import { zip } from './zip';

const { page, blocks } = officialLook;

/** The document as a file for word processors: real styles, real lists, an official page. */
export function renderDocx(source: DocumentTree): Uint8Array {
  const tree = printableTree(source);
  const content = docxParagraphs(tree);
  const files = packageFiles(template(tree.title, content));
  return zip(fillTemplate(files, content.paragraphs));
}

/**
 * The document with one paragraph of each kind, whose text is to be filled in. The package needs a
 * dozen objects and as many passes for a paragraph; so it sets each kind once, not each paragraph.
 */
function template(title: string, { kinds, lists }: DocxParagraphs): Document {
  return new Document({
    title,
    creator: 'Pobratim',
    lastModifiedBy: 'Pobratim',
    compatibility: { version: 15 },
    hyphenation: { autoHyphenation: false },
    defaultTabStop: twips(blocks.paragraph.firstLineIndent),
    styles: documentStyles(),
    numbering: lists.options,
    sections: [
      {
        properties: { titlePage: true, page: PAGE },
        headers: { default: header(PageNumber.CURRENT), first: header() },
        children: kinds.map((kind) => new Paragraph({ ...kind, text: SLOT })),
      },
    ],
  });
}

const PAGE = {
  size: { width: twips(page.width), height: twips(page.height) },
  margin: {
    top: twips(page.margin.top),
    right: twips(page.margin.right),
    bottom: twips(page.margin.bottom),
    left: twips(page.margin.left),
    header: twips(page.pageNumber.fromEdge),
    footer: twips(page.pageNumber.fromEdge),
    gutter: 0,
  },
};

const header = (...children: (typeof PageNumber.CURRENT)[]): Header =>
  new Header({
    children: [new Paragraph({ style: HEADER_STYLE, children: [new TextRun({ children })] })],
  });
