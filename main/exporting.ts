import { randomUUID } from 'node:crypto';
import { basename, join } from 'node:path';
import { type BrowserWindow, dialog, shell } from 'electron';
import type { ExportFormat, ExportOutcome } from '../shared/ipc';
import type { Translate } from '../shared/messages';
import { type Profile, profileOf } from '../shared/model/profile';
import { emptyRegistry } from '../shared/model/registry';
import type { Report } from '../shared/model/report';
import { extensionOf, proposedFileName, withExtension } from './file-name-proposal';
import { notify } from './ipc';
import { lastFolder, rememberFolder } from './last-folders';
import { writeFileDurably } from './storage/durable-write';
import { failureOf } from './storage/fs-failure';
import type { Library } from './storage/library';

/** The files that were written in this run; the window knows them by their tokens alone. */
const written = new Map<string, string>();

/** Asks where to, and writes the report there as a document. */
export async function exportReport(
  { window, library, t }: { window: BrowserWindow; library: Library; t: Translate },
  { reportId, format }: { reportId: string; format: ExportFormat },
): Promise<ExportOutcome> {
  const opened = await library.reports.latest(reportId);
  if (opened.kind === 'failed') return opened;
  const path = await choosePath(window, t, opened.report, format);
  if (path === null) return { kind: 'cancelled' };

  const registry = await library.registry.latest();
  if (registry.kind === 'failed') return registry;
  const profile = await chosenProfile(library, opened.report);
  const source = {
    report: opened.report,
    registry: registry.kind === 'opened' ? registry.value : emptyRegistry(),
  };
  const [{ renderExport }, { printPdf }] = await Promise.all([
    import('./export/render'),
    import('./export/print-pdf'),
  ]);
  const onStep = (step: 'composing' | 'rendering' | 'writing') =>
    notify(window.webContents, 'exportProgress', { step });
  running = new AbortController();
  const { signal } = running;
  try {
    const bytes = await renderExport(format, source, {
      profile,
      printPdf: (html, look) => printPdf(html, look.page, signal),
      onStep,
    });
    if (signal.aborted) return { kind: 'cancelled' };
    return await writeChosen(path, bytes);
  } catch (error) {
    if (signal.aborted) return { kind: 'cancelled' };
    throw error;
  } finally {
    running = null;
  }
}

/** The look that the report asks for. A desk that can't be read leaves the built-in ones. */
export async function chosenProfile(library: Library, report: Report): Promise<Profile> {
  const desk = await library.desk.latest();
  return profileOf(desk.kind === 'opened' ? desk.value.profiles : [], report.profileId);
}

/** The export under way. It writes its file last and at once, so that none is left in part. */
let running: AbortController | null = null;

export const cancelExport = (): void => running?.abort();

/** Writes a file where the user wants it; from then on the window can have it shown. */
export async function writeChosen(path: string, bytes: Uint8Array): Promise<ExportOutcome> {
  const file = basename(path);
  try {
    await writeFileDurably(path, bytes);
  } catch (error) {
    return failureOf(error, file);
  }
  const token = randomUUID();
  written.set(token, path);
  return { kind: 'written', file, token };
}

/** Asks where to; null when the user thinks better of it. */
export async function choosePath(
  window: BrowserWindow,
  t: Translate,
  report: Report,
  format: ExportFormat,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: t('native.save'),
    defaultPath: join(lastFolder('export'), proposedFileName(report, format)),
    filters: [{ name: t(`fileType.${format}`), extensions: [extensionOf(format)] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (canceled || !filePath) return null;
  const path = withExtension(filePath, format);
  await rememberFolder('export', path);
  return path;
}

export function showExported(token: string): void {
  const path = written.get(token);
  if (path !== undefined) shell.showItemInFolder(path);
}

export async function openExported(token: string): Promise<void> {
  const path = written.get(token);
  if (path !== undefined) await shell.openPath(path);
}
