import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeNames, readNameFile } from '../../../main/import/name-file';
import { encodeProfile } from '../../../main/import/profile-file';
import { compactProfile } from '../../../shared/model/profile';

const folder = await mkdtemp(join(tmpdir(), 'names-'));
const fileOf = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

describe('a file of names', () => {
  const names = {
    cities: [{ name: 'Ош', country: 'KG', cases: { genitive: 'Ошу' }, shortNames: [] }],
    names: [{ preferred: 'Китай', allowed: ['КНР'] }],
    countries: [],
    persons: [{ name: 'Ли Вэй', cases: { dative: 'Ли Вэю' } }],
  };

  it('gives back what was written', async () => {
    const path = await fileOf('own.json', encodeNames(names));
    expect(await readNameFile(path)).toEqual({ kind: 'names', names });
  });

  it.each([
    ['is no JSON', 'названия', 'damaged'],
    ['was changed', Buffer.from(encodeNames(names)).toString().replace('КНР', 'КНДР'), 'damaged'],
    ['is far too large', Buffer.alloc(5 * 1024 * 1024, 32), 'damaged'],
    ['is another file of ours', encodeProfile(compactProfile), 'newerVersion'],
  ])('that %s is refused', async (name, content, reason) => {
    const path = await fileOf(`${name}.json`, content);
    expect(await readNameFile(path)).toEqual({ kind: 'failed', reason, file: `${name}.json` });
  });
});
