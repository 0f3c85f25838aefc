import { contentsEntries } from '../../shared/document/dress';
import type { Look } from '../../shared/document/look';
import { titlePageParts } from '../../shared/document/title-page';
import { type DocumentTree, headingLine } from '../../shared/document/tree';
import { escapeMarkup } from './escape';

/** The page on which a heading stands, by its place among the blocks; null where nobody knows. */
export type PageOf = (index: number) => number | null;

export const NO_PAGES: PageOf = () => null;

/** What links to a heading. */
export const anchorOf = (index: number): string => `h${index}`;

/** The title page and the table of contents, each on pages of its own. */
export const frontMatter = (tree: DocumentTree, look: Look, pageOf: PageOf): string[] => [
  ...titlePage(tree, look),
  ...contents(tree, pageOf),
];

function titlePage({ titlePage }: DocumentTree, look: Look): string[] {
  if (!titlePage) return [];
  const parts = titlePageParts(titlePage, look).flatMap(({ kind, lines, spaceBefore }) =>
    lines.map((line, index) => {
      const space = index === 0 ? ` style="padding-top:${spaceBefore.toFixed(2)}mm"` : '';
      return `<p class="${kind}"${space}>${escapeMarkup(line)}</p>`;
    }),
  );
  return ['<header class="titlePage">', ...parts, '</header>'];
}

function contents(tree: DocumentTree, pageOf: PageOf): string[] {
  if (!tree.contents) return [];
  const entries = contentsEntries(tree).map(({ heading, index, level }) => {
    const text = escapeMarkup(headingLine(heading));
    const page = pageOf(index) ?? '';
    return `<p class="contentsEntry level${level}"><a href="#${anchorOf(index)}"><span class="leader"></span><span class="words">${text}</span> <span class="page">${page}</span></a></p>`;
  });
  const title = `<p class="contentsTitle">${escapeMarkup(tree.contents.title)}</p>`;
  return ['<nav class="contents">', title, ...entries, '</nav>'];
}
