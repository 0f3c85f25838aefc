import { app, BrowserWindow, type Session, session } from 'electron';
import type { Look } from '../../shared/document/look';
import { numberPages } from './pdf-page-numbers';

/**
 * Tags and outline make a file four times as large (5,000 events: 30 MB instead of 8) and a third
 * slower to print. Beyond this many characters, some 6,000 events on 1,000 pages, public portals
 * would soon refuse it for its size, so there the text goes without.
 */
const TAGGED_UP_TO = 2_000_000;

/** Chromium prints page numbers by CSS from this version on. */
const NUMBERS_PAGES = 131;

/** Prints a self-contained HTML document, on pages as its own style sheet says. */
export async function printPdf(
  html: string,
  page: Look['page'],
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const pdf = await withPage(html, (window) =>
    Promise.race([print(window, html), endOf(window), ...(signal ? [aborted(signal)] : [])]),
  );
  return chromiumVersion() < NUMBERS_PAGES ? await numberPages(pdf, page) : pdf;
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const stop = () => reject(new Error('The printing was stopped'));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop);
  });

/** Loads a self-contained document into a window that nobody sees, as long as the work takes. */
export async function withPage<T>(
  html: string,
  work: (window: BrowserWindow) => Promise<T>,
): Promise<T> {
  const address = `${SCHEME}://document/${++printed}`;
  documents.set(address, html);
  // Chromium names it as the program that made the file; nothing else ever sees it.
  app.userAgentFallback = 'Pobratim';
  const window = openPrintWindow();
  try {
    await window.loadURL(address);
    return await work(window);
  } finally {
    documents.delete(address);
    window.destroy();
  }
}

function print({ webContents }: BrowserWindow, html: string): Promise<Uint8Array> {
  const tagged = html.length <= TAGGED_UP_TO;
  return webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: tagged,
    generateDocumentOutline: tagged,
  });
}

/** The page's process may run out of memory; nobody would answer then. */
const endOf = ({ webContents }: BrowserWindow): Promise<never> =>
  new Promise((_, reject) => {
    webContents.once('render-process-gone', (_event, { reason }) =>
      reject(new Error(`The printing page is gone: ${reason}`)),
    );
  });

const SCHEME = 'app';

const documents = new Map<string, string>();
let printed = 0;
let printSession: Session | null = null;

const chromiumVersion = (): number => Number.parseInt(process.versions.chrome ?? '', 10);

/** A window that is never shown and runs no script. Without a frame it needs no display either. */
const openPrintWindow = (): BrowserWindow =>
  new BrowserWindow({
    show: false,
    frame: false,
    webPreferences: {
      session: sessionForPrinting(),
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    },
  });

/** Kept in memory, and knows nothing but the documents that are being printed. */
function sessionForPrinting(): Session {
  if (printSession) return printSession;
  printSession = session.fromPartition('print', { cache: false });
  printSession.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  printSession.setPermissionCheckHandler(() => false);
  printSession.webRequest.onBeforeRequest(({ url }, decide) =>
    decide({ cancel: !documents.has(url) && !url.startsWith('data:') }),
  );
  printSession.protocol.handle(SCHEME, ({ url }) => {
    const html = documents.get(url);
    return html === undefined
      ? new Response(null, { status: 404 })
      : new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
  });
  return printSession;
}
