import type { BrowserWindow, WebContentsPrintOptions } from 'electron';
import { compose } from '../shared/document/compose';
import { officialLook } from '../shared/document/profile-look';
import type { Output } from '../shared/ipc';
import { logInfo } from './log';
import type { Library } from './storage/library';

/**
 * Prints the report with the system's own dialog. The page is the one that becomes a PDF file, so
 * it looks as the document beside the form does, and is light in every theme.
 */
export async function printReport(
  { reports }: Library,
  reportId: string,
): Promise<Output<'print:report'>> {
  const opened = await reports.latest(reportId);
  if (opened.kind === 'failed') return opened;
  const [{ renderHtml }, { withPage }] = await Promise.all([
    import('./export/html'),
    import('./export/print-pdf'),
  ]);
  const html = await renderHtml(compose(opened.report), officialLook);
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
