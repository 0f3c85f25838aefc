import { basename } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { ImportOutcome } from '../shared/ipc';
import type { Translate } from '../shared/messages';
import { readSourceFile } from './import/read-source';
import { lastFolder, rememberFolder } from './last-folders';

/** Asks for a file and reads it. */
export async function chooseImport(window: BrowserWindow, t: Translate): Promise<ImportOutcome> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: t('native.open'),
    defaultPath: lastFolder('import'),
    properties: ['openFile'],
    filters: [
      { name: t('fileType.reports'), extensions: ['txt', 'pobratim', 'json'] },
      { name: t('fileType.all'), extensions: ['*'] },
    ],
  });
  const [path] = filePaths;
  if (canceled || path === undefined) return { kind: 'cancelled' };
  await rememberFolder('import', path);
  return readSourceFile(path, basename(path));
}
