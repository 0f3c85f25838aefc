import { contentsEntries } from '../../shared/document/dress';
import type { Look } from '../../shared/document/look';
import type { DocumentTree, HeadingBlock } from '../../shared/document/tree';
import { type BlockTable, type Place, renderBlocks } from './block-table';
import type { PageOf } from './html-front-matter';
import { bookmark, frontMatter } from './odt-front-matter';
import type { OdtLists } from './odt-lists';
import { attributes, paragraph, part, words } from './odt-markup';
import { STYLE } from './odt-style-names';
import { fontFaces } from './odt-styles';
import { OdtTables } from './odt-table';

/** The text of an ODT file. Its list styles come to stand among the named ones. */
export function contentPart(
  tree: DocumentTree,
  look: Look,
  lists: OdtLists,
  pageOf: PageOf,
): Buffer {
  const tables = new OdtTables(look);
  const blocks = [
    ...frontMatter(tree, pageOf),
    ...renderBlocks(tree, blockTable(tree, lists, tables)),
  ];
  return part(
    'content',
    ['style', 'text', 'table', 'fo', 'svg', 'xlink'],
    [
      fontFaces(look),
      `<office:automatic-styles>${tables.styles().join('')}</office:automatic-styles>`,
      '<office:body><office:text>',
      ...blocks,
      '</office:text></office:body>',
    ],
  );
}

const OUTLINE_LEVELS = { section: 1, question: 2, month: 3, subheading: 3 } as const;

function blockTable(tree: DocumentTree, lists: OdtLists, tables: OdtTables): BlockTable<string> {
  const inContents = new Set(tree.contents ? contentsEntries(tree).map(({ index }) => index) : []);
  const heading =
    (kind: keyof typeof OUTLINE_LEVELS) =>
    ({ text, number }: HeadingBlock, { index }: Place): string => {
      const names = attributes({
        'text:style-name': STYLE[kind],
        'text:outline-level': OUTLINE_LEVELS[kind],
      });
      const mark = inContents.has(index) ? `<text:bookmark text:name="${bookmark(index)}"/>` : '';
      const written = `<text:h${names}>${mark}${words(text)}</text:h>`;
      return number ? lists.heading(number, written) : written;
    };
  return {
    title: ({ text }) => paragraph(STYLE.title, words(text)),
    section: heading('section'),
    question: heading('question'),
    month: heading('month'),
    subheading: heading('subheading'),
    paragraph: ({ text }) => paragraph(STYLE.paragraph, words(text)),
    listItem: ({ marker, paragraphs }, place) => lists.item(marker, paragraphs, place),
    table: (block) => tables.table(block),
  };
}
