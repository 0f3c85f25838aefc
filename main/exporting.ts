import { randomUUID } from 'node:crypto';
import { basename, join } from 'node:path';
import { type BrowserWindow, dialog, Notification, shell } from 'electron';
import type { ChangesFormat } from '../shared/changes/formats';
import type { Failure } from '../shared/failure';
import { allForms, answersForm, formOf } from '../shared/forms/form-of';
import type { ExportFormat, ExportOutcome } from '../shared/ipc';
import type { Translate } from '../shared/messages';
import { type Profile, profileOf } from '../shared/model/profile';
import type { Questionnaire } from '../shared/model/questionnaire';
import { emptyRegistry } from '../shared/model/registry';
import type { Report } from '../shared/model/report';
import type { ExportOptions, ExportSource } from './export/render';
import { extensionOf, fileNamePart, proposedFileName, withExtension } from './file-name-proposal';
import { notify } from './ipc';
import { lastFolder, rememberFolder } from './last-folders';
import { writeFileDurably } from './storage/durable-write';
import { failureOf } from './storage/fs-failure';
import type { Library } from './storage/library';

/** The files that were written in this run; the window knows them by their tokens alone. */
const written = new Map<string, string>();

/** Asks where to, and writes the report there as a document. */
export async function exportReport(
  context: ExportContext,
  { reportId, format, formId }: { reportId: string; format: ExportFormat; formId: string | null },
): Promise<ExportOutcome> {
  return writeDocument(context, { reportId, format, formId }, async (source, options) => {
    const { renderExport } = await import('./export/render');
    return renderExport(format, source, options);
  });
}

/** Writes what has changed since an edition, with the changes marked. */
export const exportChanges = (
  context: ExportContext,
  { reportId, version, format }: { reportId: string; version: string; format: ChangesFormat },
): Promise<ExportOutcome> =>
  writeDocument(
    context,
    { reportId, format, name: 'changes.fileName' },
    async (source, options) => {
      const edition = await context.library.editions.read(reportId, version);
      if (edition.kind === 'failed') return edition;
      const { renderChanges } = await import('./export/changes');
      const made = { author: context.t('changes.author'), now: new Date() };
      const { report: after, registry } = source;
      const states = { before: edition.report, after, registry };
      return renderChanges(format, states, made, options);
    },
  );

/** Writes the sheet on which those who have to agree sign. */
export const exportSheet = (
  context: ExportContext,
  { reportId, format }: { reportId: string; format: ChangesFormat },
): Promise<ExportOutcome> =>
  writeDocument(context, { reportId, format, name: 'sheet.fileName' }, async (source, options) => {
    const { renderSheet } = await import('./export/changes');
    return renderSheet(format, source.report, source.registry, options);
  });

export interface ExportContext {
  window: BrowserWindow;
  library: Library;
  t: Translate;
}

interface Wanted {
  reportId: string;
  format: ExportFormat;
  /** What stands before the report's name in the name of the file. */
  name?: 'changes.fileName' | 'sheet.fileName';
  /** Another document than the one that the report answers. */
  formId?: string | null;
}

/** Asks where to, and writes there what `render` makes of the report. */
export async function writeDocument(
  { window, library, t }: ExportContext,
  { reportId, format, name, formId = null }: Wanted,
  render: (source: ExportSource, options: ExportOptions) => Promise<Uint8Array | Failure>,
): Promise<ExportOutcome> {
  const opened = await library.reports.latest(reportId);
  if (opened.kind === 'failed') return opened;
  const form = await chosenForm(library, opened.report, formId);
  const prefix = name ? `${t(name)} ` : documentPrefix(opened.report, form);
  const path = await choosePath(window, t, opened.report, format, prefix);
  if (path === null) return { kind: 'cancelled' };

  const registry = await library.registry.latest();
  if (registry.kind === 'failed') return registry;
  const profile = await chosenProfile(library, opened.report);
  const source = {
    report: opened.report,
    registry: registry.kind === 'opened' ? registry.value : emptyRegistry(),
    form,
  };
  const { printPdf } = await import('./export/print-pdf');
  const onStep = (step: 'composing' | 'rendering' | 'writing') =>
    notify(window.webContents, 'exportProgress', { step });
  running = new AbortController();
  const { signal } = running;
  try {
    const bytes = await render(source, {
      profile,
      printPdf: (html, look) => printPdf(html, look.page, signal),
      readPicture: (file) => library.pictures.find(file),
      onStep,
    });
    if (signal.aborted) return { kind: 'cancelled' };
    if ('kind' in bytes) return bytes;
    const outcome = await writeChosen(path, bytes);
    if (outcome.kind === 'written') announce(window, t('toast.exported', { file: outcome.file }));
    return outcome;
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

/** Tells the file of a further document from that of the report. */
const documentPrefix = (report: Report, form: Questionnaire): string =>
  answersForm(report, form) ? '' : fileNamePart(`${form.name} – `);

/** The form of the document that is wanted; the one that the report answers where there is none. */
export async function chosenForm(
  library: Library,
  report: Report,
  formId: string | null,
): Promise<Questionnaire> {
  const own = formOf(report);
  if (formId === null || formId === own.id) return own;
  const desk = await library.desk.latest();
  const forms = desk.kind === 'opened' ? desk.value.forms.map(({ form }) => form) : [];
  return allForms(forms).find(({ id }) => id === formId) ?? own;
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
async function choosePath(
  window: BrowserWindow,
  t: Translate,
  report: Report,
  format: ExportFormat,
  prefix = '',
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: t('native.save'),
    defaultPath: join(lastFolder('export'), prefix + proposedFileName(report, format)),
    filters: [{ name: t(`fileType.${format}`), extensions: [extensionOf(format)] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (canceled || !filePath) return null;
  const path = withExtension(filePath, format);
  await rememberFolder('export', path);
  return path;
}

/** Who works elsewhere meanwhile learns from the system that a file is there. */
function announce(window: BrowserWindow, title: string): void {
  if (window.isFocused() || !Notification.isSupported()) return;
  const notification = new Notification({ title });
  notification.on('click', () => window.focus());
  notification.show();
}

export function showExported(token: string): void {
  const path = written.get(token);
  if (path !== undefined) shell.showItemInFolder(path);
}

export async function openExported(token: string): Promise<void> {
  const path = written.get(token);
  if (path !== undefined) await shell.openPath(path);
}
