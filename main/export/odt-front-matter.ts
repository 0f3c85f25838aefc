import { contentsEntries } from '../../shared/document/dress';
import { type DocumentTree, headingLine } from '../../shared/document/tree';
import type { PageOf } from './html-front-matter';
import { attributes, paragraph, words } from './odt-markup';
import {
  CONTENTS_STYLES,
  LINK_STYLE,
  PAGE_BREAK_STYLE,
  STYLE,
  TITLE_PAGE_STYLES,
} from './odt-style-names';

/** The title page and the table of contents of an office suite. */
export const frontMatter = (tree: DocumentTree, pageOf: PageOf): string[] => [
  ...titlePage(tree),
  ...contents(tree, pageOf),
];

/** A paragraph too low to be seen, so that those around it need not say where a page begins. */
const PAGE_BREAK = paragraph(PAGE_BREAK_STYLE, '');

/** A part is one paragraph, so that its place on the page is a matter of its style. */
function titlePage({ titlePage }: DocumentTree): string[] {
  if (!titlePage) return [];
  const parts = (['top', 'middle', 'bottom'] as const)
    .filter((part) => titlePage[part].length > 0)
    .map((part) =>
      paragraph(TITLE_PAGE_STYLES[part], titlePage[part].map(words).join('<text:line-break/>')),
    );
  return [...parts, PAGE_BREAK];
}

/** What a heading's page is found by. */
export const bookmark = (index: number): string => `_Toc${index + 1}`;

/**
 * A table of contents that the office suite can bring up to date. What it shows until then is what
 * it will show: the same headings, and the pages where they are known.
 */
function contents(tree: DocumentTree, pageOf: PageOf): string[] {
  if (!tree.contents) return [];
  const title = words(tree.contents.title);
  const entries = contentsEntries(tree).map(({ heading, index, level }) => {
    const link = attributes({
      'xlink:type': 'simple',
      'xlink:href': `#${bookmark(index)}`,
      'text:style-name': LINK_STYLE,
      'text:visited-style-name': LINK_STYLE,
    });
    return paragraph(
      CONTENTS_STYLES[level],
      `<text:a${link}>${words(headingLine(heading))}<text:tab/>${pageOf(index) ?? ''}</text:a>`,
    );
  });
  return [
    '<text:table-of-content text:name="Contents" text:protected="false">',
    '<text:table-of-content-source text:outline-level="2" text:use-index-marks="false">',
    `<text:index-title-template text:style-name="${STYLE.contentsTitle}">${title}</text:index-title-template>`,
    ...([1, 2] as const).map(entryTemplate),
    '</text:table-of-content-source>',
    '<text:index-body>',
    `<text:index-title text:name="Contents_Head">${paragraph(STYLE.contentsTitle, title)}</text:index-title>`,
    ...entries,
    '</text:index-body>',
    '</text:table-of-content>',
    PAGE_BREAK,
  ];
}

/** How the office suite makes a line of it: linked, the number, the text, dots, the page. */
const entryTemplate = (level: 1 | 2): string =>
  [
    `<text:table-of-content-entry-template text:outline-level="${level}" text:style-name="${CONTENTS_STYLES[level]}">`,
    `<text:index-entry-link-start text:style-name="${LINK_STYLE}"/>`,
    '<text:index-entry-chapter/>',
    '<text:index-entry-text/>',
    '<text:index-entry-tab-stop style:type="right" style:leader-char="."/>',
    '<text:index-entry-page-number/>',
    '<text:index-entry-link-end/>',
    '</text:table-of-content-entry-template>',
  ].join('');
