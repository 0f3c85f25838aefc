import {
  Document,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { type Look, type PageNumberLook, twips } from '../../shared/document/look';
import type { DocumentTree } from '../../shared/document/tree';
import { type DocxParagraphs, docxParagraphs } from './docx-paragraphs';
import { FOOTER_STYLE, HEADER_STYLE } from './docx-style-names';
import { documentStyles } from './docx-styles';
import { fillTemplate, packageFiles, SLOT } from './docx-template';
import { NO_PAGES, type PageOf } from './html-front-matter';
import { NO_PICTURES, type PictureFiles } from './picture-files';
import { printableTree } from './printable';
import { zip } from './zip';

/** The document as a file for word processors: real styles, real lists, an official page. */
export function renderDocx(
  source: DocumentTree,
  look: Look,
  pageOf: PageOf = NO_PAGES,
  pictures: PictureFiles = NO_PICTURES,
): Uint8Array {
  const tree = printableTree(source);
  const content = docxParagraphs(tree, look, pageOf, pictures);
  const files = packageFiles(template(tree, content, look));
  return zip(fillTemplate(files, content.pieces, tree.changes));
}

/**
 * The document with one paragraph of each kind, whose text is to be filled in. The package needs a
 * dozen objects and as many passes for a paragraph; so it sets each kind once, not each paragraph.
 */
function template(tree: DocumentTree, { kinds, lists }: DocxParagraphs, look: Look): Document {
  return new Document({
    title: tree.title,
    creator: 'Pobratim',
    lastModifiedBy: 'Pobratim',
    compatibility: { version: 15 },
    hyphenation: { autoHyphenation: false },
    defaultTabStop: twips(look.blocks.paragraph.firstLineIndent),
    styles: documentStyles(look, tree),
    numbering: lists.options,
    sections: [
      {
        properties: { titlePage: true, page: pageProperties(look) },
        ...pageNumbers(look.page.pageNumber),
        children: kinds.map(
          ({ picture, ...kind }) =>
            new Paragraph({
              ...kind,
              children: [...(picture ? [picture] : []), new TextRun(SLOT)],
            }),
        ),
      },
    ],
  });
}

const DEFAULT_FROM_EDGE = 10;

function pageProperties({ page }: Look) {
  const fromEdge = twips(page.pageNumber?.fromEdge ?? DEFAULT_FROM_EDGE);
  return {
    size: { width: twips(page.width), height: twips(page.height) },
    margin: {
      top: twips(page.margin.top),
      right: twips(page.margin.right),
      bottom: twips(page.margin.bottom),
      left: twips(page.margin.left),
      header: fromEdge,
      footer: fromEdge,
      gutter: 0,
    },
  };
}

/** A first page without a number has a header or footer of its own that is empty. */
function pageNumbers(look: PageNumberLook | null): Pick<ISectionOptions, 'headers' | 'footers'> {
  if (!look) return {};
  const first = look.onFirstPage ? [PageNumber.CURRENT] : [];
  return look.place === 'top'
    ? { headers: { default: header(PageNumber.CURRENT), first: header(...first) } }
    : { footers: { default: footer(PageNumber.CURRENT), first: footer(...first) } };
}

type PageField = typeof PageNumber.CURRENT;

const numberLine = (style: string, children: PageField[]): Paragraph =>
  new Paragraph({ style, children: [new TextRun({ children })] });

const header = (...children: PageField[]): Header =>
  new Header({ children: [numberLine(HEADER_STYLE, children)] });

const footer = (...children: PageField[]): Footer =>
  new Footer({ children: [numberLine(FOOTER_STYLE, children)] });
