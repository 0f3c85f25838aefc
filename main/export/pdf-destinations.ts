import { PdfUpdate } from './pdf-update';

/** By the name of each place that links in a PDF file of Chromium's lead to: its page, from 1. */
export function pagesOfAnchors(pdf: Uint8Array): Map<string, number> {
  const file = new PdfUpdate(pdf);
  const pages = new Map(file.pages().map((page, index) => [page, index + 1]));
  const places = new Map<string, number>();
  for (const [, name = '', page] of file.destinations().matchAll(PLACE)) {
    const number = pages.get(Number(page));
    if (number !== undefined) places.set(name, number);
  }
  return places;
}

const PLACE = /\/(\S+)\s*\[(\d+) 0 R/g;
