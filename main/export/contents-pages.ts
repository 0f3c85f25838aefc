import { contentsEntries } from '../../shared/document/dress';
import type { Look } from '../../shared/document/look';
import type { DocumentTree } from '../../shared/document/tree';
import { logError } from '../log';
import { renderHtml } from './html';
import { anchorOf, NO_PAGES, type PageOf } from './html-front-matter';
import { pagesOfAnchors } from './pdf-destinations';
import { NO_PICTURES, type PictureFiles } from './picture-files';
import type { PrintPdf } from './render';

/** Widest of what a table of contents usually shows, so that no line changes when it is filled in. */
const PLACEHOLDER = 88;

/**
 * The pages that the table of contents names: the document is printed once to see where its
 * headings come to stand. Where nothing can print, or the file doesn't tell, it goes without: word
 * processors find the pages themselves when asked to, and a reader has the links.
 */
export async function contentsPages(
  tree: DocumentTree,
  look: Look,
  printPdf: PrintPdf,
  pictures: PictureFiles = NO_PICTURES,
): Promise<PageOf> {
  if (!tree.contents || contentsEntries(tree).length === 0) return NO_PAGES;
  try {
    return await printedPages(tree, look, printPdf, pictures);
  } catch (error) {
    logError('contents.pagesUnknown', error);
    return NO_PAGES;
  }
}

async function printedPages(
  tree: DocumentTree,
  look: Look,
  printPdf: PrintPdf,
  pictures: PictureFiles,
): Promise<PageOf> {
  // Numbers would be added behind the file's end, where the places of headings are no more found.
  const unnumbered: Look = { ...look, page: { ...look.page, pageNumber: null } };
  const html = await renderHtml(tree, unnumbered, () => PLACEHOLDER, pictures);
  const pages = pagesOfAnchors(await printPdf(html, unnumbered));
  return (index) => pages.get(anchorOf(index)) ?? null;
}
