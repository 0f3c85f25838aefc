import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A runtime of a checkout carries a default app beside the archive. Electron takes the archive
 * first, but nothing that isn't ours belongs into a package.
 *
 * @param {import('electron-builder').AfterPackContext} context
 */
export default async function afterPack({ appOutDir, packager }) {
  await rm(join(packager.getResourcesDir(appOutDir), 'app'), { recursive: true, force: true });
}
