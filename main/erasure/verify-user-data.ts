import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ErasureTarget } from '../../shared/erasure/target';
import { formsOfNameWord } from '../../shared/language/person-forms';

/** Larger files are Chromium's caches of our own program. */
const MOST_BYTES = 30 * 1024 * 1024;
/** Shorter ones stand in any file by chance. */
const LEAST_LENGTH = 5;

/**
 * Looks through a folder byte by byte, by means that have nothing in common with those of the
 * erasure: the words as they are, in the two encodings in which programs keep text.
 */
export async function filesThatName(
  folder: string,
  { names, contacts }: ErasureTarget,
  isLookedAt: (path: string) => boolean,
): Promise<{ checked: number; found: string[] }> {
  const words = names.flatMap((name) => [
    name,
    ...name.split(/\s+/).slice(0, 1).flatMap(formsOfNameWord),
  ]);
  const needles = [...new Set([...words, ...contacts])]
    .filter((text) => text.length >= LEAST_LENGTH)
    .flatMap((text) => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  let checked = 0;
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !isLookedAt(path)) continue;
    // Chromium may have removed it, or hold it fast.
    const size = await stat(path).then(
      ({ size: each }) => each,
      () => 0,
    );
    const bytes = size > 0 && size <= MOST_BYTES ? await readFile(path).catch(() => null) : null;
    if (!bytes) continue;
    checked += 1;
    if (needles.some((needle) => bytes.includes(needle))) found.push(path.slice(folder.length + 1));
  }
  return { checked, found };
}
