import { contentsEntries } from '../../shared/document/dress';
import type { Look } from '../../shared/document/look';
import { titlePageParts } from '../../shared/document/title-page';
import { type Block, type DocumentTree, headingLine } from '../../shared/document/tree';
import type { Piece } from './docx-paragraphs';
import { CONTENTS_STYLES, PAGE_BREAK_STYLE, STYLE, TITLE_PAGE_STYLES } from './docx-style-names';
import { escapeMarkup } from './escape';
import type { PageOf } from './html-front-matter';

/** The title page and the table of contents of a word processor. */

type Styled = (style: string, text: string) => Piece;

const markup = (xml: string): Piece => ({ xml });
const run = (content: string): string => `<w:r>${content}</w:r>`;
const textRun = (text: string): string =>
  run(`<w:t xml:space="preserve">${escapeMarkup(text)}</w:t>`);
const paragraph = (style: string, content: string): Piece =>
  markup(`<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`);

export const frontMatter = (
  tree: DocumentTree,
  look: Look,
  styled: Styled,
  pageOf: PageOf,
): Piece[] => [...titlePage(tree, look), ...contents(tree, styled, pageOf)];

/** A paragraph too low to be seen, so that those around it need not say where a page begins. */
const PAGE_BREAK = paragraph(PAGE_BREAK_STYLE, run('<w:br w:type="page"/>'));

/** A part is one paragraph, so that its place on the page is a matter of its style. */
function titlePage({ titlePage }: DocumentTree, look: Look): Piece[] {
  if (!titlePage) return [];
  const parts = titlePageParts(titlePage, look).map(({ part, lines }) =>
    paragraph(TITLE_PAGE_STYLES[part], lines.map(textRun).join(run('<w:br/>'))),
  );
  return [...parts, PAGE_BREAK];
}

/** The headings that the table of contents names. */
export const IN_CONTENTS: ReadonlySet<Block['kind']> = new Set(['section', 'question']);

const bookmark = (index: number): string => `_Toc${index + 1}`;

/** A heading with the mark that its page is found by. */
export const marked = (heading: Piece, index: number): Piece[] => [
  markup(`<w:bookmarkStart w:id="${index}" w:name="${bookmark(index)}"/>`),
  heading,
  markup(`<w:bookmarkEnd w:id="${index}"/>`),
];

const beginField = (instruction: string): string =>
  [
    run('<w:fldChar w:fldCharType="begin"/>'),
    run(`<w:instrText xml:space="preserve"> ${instruction} </w:instrText>`),
    run('<w:fldChar w:fldCharType="separate"/>'),
  ].join('');
const END_FIELD = run('<w:fldChar w:fldCharType="end"/>');

/**
 * A table of contents that the word processor can bring up to date. What it shows until then is
 * what it will show: the same headings, and the pages where they are known.
 */
function contents(tree: DocumentTree, styled: Styled, pageOf: PageOf): Piece[] {
  if (!tree.contents) return [];
  const entries = contentsEntries(tree);
  const last = entries.length - 1;
  return [
    markup(
      '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>',
    ),
    styled(STYLE.contentsTitle, tree.contents.title),
    // The field begins in its first line and ends in its last.
    ...entries.map(({ heading, index, level }, place) => {
      const mark = bookmark(index);
      const page = textRun(String(pageOf(index) ?? ''));
      const pageField = `${beginField(`PAGEREF ${mark} \\h`)}${page}${END_FIELD}`;
      const link = `<w:hyperlink w:anchor="${mark}" w:history="1">${textRun(headingLine(heading))}${run('<w:tab/>')}${pageField}</w:hyperlink>`;
      const begin = place === 0 ? beginField('TOC \\o "1-2" \\h \\z \\u') : '';
      return paragraph(CONTENTS_STYLES[level], `${begin}${link}${place === last ? END_FIELD : ''}`);
    }),
    markup('</w:sdtContent></w:sdt>'),
    PAGE_BREAK,
  ];
}
