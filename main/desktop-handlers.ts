import { basename, join } from 'node:path';
import { app, clipboard, dialog } from 'electron';
import type { ExportOutcome } from '../shared/ipc';
import type { MessageKey } from '../shared/messages';
import { dictionaryText, dictionaryWords } from '../shared/spelling/words';
import type { Handlers } from './answer';
import { writeChosen } from './exporting';
import type { HandlerContext } from './handlers';
import { lastFolder, rememberFolder } from './last-folders';
import { printReport } from './printing';

type DesktopChannel =
  | 'app:copy'
  | 'app:licences'
  | 'diagnostics:save'
  | 'print:report'
  | 'form:export'
  | 'form:import'
  | 'names:export'
  | 'names:import'
  | 'profile:export'
  | 'profile:import'
  | 'spelling:teach'
  | 'words:export'
  | 'words:import';

/** What the program does as a citizen of the desktop: the spelling checker, paper, the clipboard. */
export function createDesktopHandlers(context: HandlerContext): Pick<Handlers, DesktopChannel> {
  const { window, library, spelling, foreignFiles, translate } = context;

  const writeTo = async (
    name: string,
    bytes: () => Promise<Uint8Array>,
  ): Promise<ExportOutcome> => {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title: translate()('native.saveFile'),
      defaultPath: join(lastFolder('export'), name),
      properties: ['showOverwriteConfirmation', 'createDirectory'],
    });
    if (canceled || !filePath) return { kind: 'cancelled' };
    await rememberFolder('export', filePath);
    return writeChosen(filePath, await bytes());
  };

  /** Asks for a file; null when the user thinks better of it. */
  const chooseFile = async (
    title: MessageKey,
    name: MessageKey,
    extensions: string[],
  ): Promise<string | null> => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: translate()(title),
      defaultPath: lastFolder('import'),
      properties: ['openFile'],
      filters: [{ name: translate()(name), extensions }],
    });
    return canceled ? null : (filePaths[0] ?? null);
  };

  return {
    'app:copy': (text) => clipboard.writeText(text),
    'app:licences': async () => (await import('./licences')).readLicences(),
    'diagnostics:save': () =>
      writeTo('pobratim-diagnostics.zip', async () =>
        (await import('./diagnostics')).diagnosticsZip({
          logs: app.getPath('logs'),
          version: app.getVersion(),
          reports: library.reports.list().length,
        }),
      ),
    'print:report': (input) => printReport(library, input),
    'form:export': (form) =>
      writeTo(translate()('forms.fileName'), async () =>
        (await import('./import/form-file')).encodeForm(form),
      ),
    'form:import': async () => {
      const path = await chooseFile('form.import', 'command.showForms', ['json']);
      if (path === null) return { kind: 'cancelled' };
      return (await import('./import/form-file')).readFormFile(path);
    },
    'names:export': (names) =>
      writeTo(translate()('names.fileName'), async () =>
        (await import('./import/name-file')).encodeNames(names),
      ),
    'names:import': async () => {
      const path = await chooseFile('names.import', 'names.section', ['json']);
      if (path === null) return { kind: 'cancelled' };
      return (await import('./import/name-file')).readNameFile(path);
    },
    'profile:export': (profile) =>
      writeTo(translate()('profile.fileName'), async () =>
        (await import('./import/profile-file')).encodeProfile(profile),
      ),
    'profile:import': async () => {
      const path = await chooseFile('profile.import', 'command.showProfiles', ['json']);
      if (path === null) return { kind: 'cancelled' };
      return (await import('./import/profile-file')).readProfileFile(path);
    },
    'spelling:teach': (words) => spelling.teach(words),
    'words:export': (words) =>
      writeTo(translate()('spelling.fileName'), async () => Buffer.from(dictionaryText(words))),
    'words:import': async () => {
      const path = await chooseFile('spelling.import', 'fileType.txt', ['txt', 'dic']);
      if (path === null) return { kind: 'cancelled' };
      const source = await foreignFiles.readFile(path, basename(path));
      if (source.kind !== 'text')
        return source.kind === 'failed'
          ? source
          : { kind: 'failed', reason: 'notText', file: basename(path) };
      return { kind: 'words', words: dictionaryWords(source.text) };
    },
  };
}
