import { app, dialog } from 'electron';
import type { Appearance } from './appearance';
import { deviceId } from './device';
import { logError } from './log';
import { failureOf } from './storage/fs-failure';
import { type Library, openLibrary } from './storage/library';
import { libraryFolder } from './user-data';

/** Without the folder of reports there is nothing to show but the reason. */
export async function openLibraryOrQuit({ translate }: Appearance): Promise<Library> {
  const folder = libraryFolder();
  try {
    return await openLibrary(folder, { device: deviceId() });
  } catch (error) {
    logError('library.notOpened', error);
    await app.whenReady();
    const t = translate();
    const { reason, file } = failureOf(error, folder);
    dialog.showErrorBox(t('native.dataOutOfReach'), t(`failure.${reason}`, { file }));
    app.exit(1);
    throw error;
  }
}
