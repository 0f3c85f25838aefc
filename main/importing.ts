import { basename } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { ImportOutcome } from '../shared/ipc';
import type { Translate } from '../shared/messages';
import type { ForeignFiles } from './import/foreign-files';
import { lastFolder, rememberFolder } from './last-folders';

/** Asks for a file and reads it. */
export async function chooseImport(
  window: BrowserWindow,
  foreignFiles: ForeignFiles,
  t: Translate,
): Promise<ImportOutcome> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: t('native.open'),
    defaultPath: lastFolder('import'),
    properties: ['openFile'],
    filters: [
      {
        name: t('fileType.reports'),
        extensions: ['docx', 'odt', 'txt', 'docm', 'ott', 'dotx', 'pobratim', 'json'],
      },
      { name: t('fileType.all'), extensions: ['*'] },
    ],
  });
  const [path] = filePaths;
  if (canceled || path === undefined) return { kind: 'cancelled' };
  await rememberFolder('import', path);
  return foreignFiles.readFile(path, basename(path));
}
