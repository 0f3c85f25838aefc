import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder `resources/` beside `dist/`: in the checkout, and inside the package's archive. The
 * code that asks may lie in a source folder, in `dist/main/` or in one of its chunks, so the
 * nearest one upward is taken.
 */
function resourceFolder(from: string): string {
  const folder = join(from, 'resources');
  if (existsSync(folder)) return folder;
  const parent = dirname(from);
  if (parent === from) throw new Error('The folder "resources" is missing from this installation');
  return resourceFolder(parent);
}

/** The report that a new library begins with, for `resourcePath`. */
export const SAMPLE = 'samples/krasnoyarsk-2023.txt';

/** `resourcePath('samples/krasnoyarsk-2023.txt')`: a file that is shipped beside the code. */
export const resourcePath = (name: string): string =>
  join(resourceFolder(import.meta.dirname), name);
