import { app, dialog } from 'electron';
import type { Appearance } from './appearance';
import { deviceId } from './device';
import { LibraryAccess } from './library-access';
import { logError } from './log';
import { nodeFs } from './storage/durable-fs';
import { failureOf } from './storage/fs-failure';
import { guardedFs } from './storage/guarded-fs';
import { openLibrary } from './storage/library';
import { LibraryLock } from './storage/library-lock';
import { libraryFolder } from './user-data';

/** Without the folder of reports there is nothing to show but the reason. */
export async function openLibraryOrQuit({ translate }: Appearance): Promise<LibraryAccess> {
  const folder = libraryFolder();
  try {
    await nodeFs.mkdir(folder);
    const lock = new LibraryLock(nodeFs, folder);
    const state = await lock.acquire();
    const library = await openLibrary(folder, { device: deviceId(), fs: guardedFs(nodeFs, lock) });
    return new LibraryAccess(library, lock, state);
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
