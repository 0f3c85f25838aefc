import type { BrowserWindow, WebContentsPrintOptions } from 'electron';
import { lookOf } from '../shared/document/profile-look';
import type { Output } from '../shared/ipc';
import { emptyRegistry } from '../shared/model/registry';
import { chosenForm, chosenProfile } from './exporting';
import { logInfo } from './log';
import type { Library } from './storage/library';

/**
 * Prints the report with the system's own dialog. The page is the one that becomes a PDF file, so
 * it looks as the document beside the form does, and is light in every theme.
 */
export async function printReport(
  library: Library,
  { reportId, formId }: { reportId: string; formId: string | null },
): Promise<Output<'print:report'>> {
  const opened = await library.reports.latest(reportId);
  if (opened.kind === 'failed') return opened;
  const [
    { contentsPages },
    { renderHtml },
    { pictureFilesOf },
    { printPdf, withPage },
    { documentOf },
  ] = await Promise.all([
    import('./export/contents-pages'),
    import('./export/html'),
    import('./export/picture-files'),
    import('./export/print-pdf'),
    import('./export/render'),
  ]);
  const { report } = opened;
  const known = await library.registry.latest();
  const registry = known.kind === 'opened' ? known.value : emptyRegistry();
  const profile = await chosenProfile(library, report);
  const look = lookOf(profile);
  const form = await chosenForm(library, report, formId);
  const tree = documentOf({ report, registry, form }, profile);
  const pictures = await pictureFilesOf(tree, (file) => library.pictures.find(file));
  const pageOf = await contentsPages(tree, look, (html) => printPdf(html, look.page), pictures);
  const html = await renderHtml(tree, look, pageOf, pictures);
  return withPage(html, async (page) => {
    const printers = await page.webContents.getPrintersAsync();
    if (printers.length === 0) return { kind: 'noPrinter' };
    const reason = await print(page, { silent: false, printBackground: true });
    if (reason === null) return { kind: 'printed' };
    if (/cancel/i.test(reason)) return { kind: 'cancelled' };
    logInfo('print.failed', { reason });
    return { kind: 'notPrinted' };
  });
}

/** Null when it was printed, else why not. */
const print = (
  { webContents }: BrowserWindow,
  options: WebContentsPrintOptions,
): Promise<string | null> =>
  new Promise((resolve) => {
    webContents.print(options, (success, reason) => resolve(success ? null : reason));
  });
