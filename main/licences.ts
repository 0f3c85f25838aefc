import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { resourcePath } from './resources';
import { isMissing } from './storage/durable-fs';

/** What the licences of all bundled parts say, one after the other. */
export async function readLicences(): Promise<string> {
  const built = join(resourcePath(''), '..', 'dist');
  const texts = await Promise.all(
    [
      resourcePath('fonts/OFL-tinos.txt'),
      resourcePath('fonts/OFL-noto-sans-symbols-2.txt'),
      resourcePath('dictionaries/LICENSE-ru.txt'),
      resourcePath('dictionaries/LICENSE-en.txt'),
      join(built, 'main', 'index-licences.md'),
      join(built, 'main', 'search-worker-licences.md'),
      join(built, 'main', 'sealing-worker-licences.md'),
      join(built, 'renderer', 'licences.md'),
    ].map(readOrNothing),
  );
  return texts.filter((text) => text !== '').join('\n\n---\n\n');
}

async function readOrNothing(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return '';
    throw error;
  }
}
