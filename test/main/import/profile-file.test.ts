import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeProfile, readProfileFile } from '../../../main/import/profile-file';
import { compactProfile } from '../../../shared/model/profile';

const folder = await mkdtemp(join(tmpdir(), 'profile-'));
const fileOf = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

describe('a profile file', () => {
  const profile = { ...compactProfile, id: 'own', name: 'Наш вид' };

  it('gives back what was written', async () => {
    const path = await fileOf('own.json', encodeProfile(profile));
    expect(await readProfileFile(path)).toEqual({ kind: 'profile', profile });
  });

  it.each([
    ['is no JSON', 'вид'],
    ['is cut off', Buffer.from(encodeProfile(profile)).subarray(0, 300)],
    ['was changed', Buffer.from(encodeProfile(profile)).toString().replace('Наш', 'Мой')],
    ['is far too large', Buffer.alloc(2 * 1024 * 1024, 32)],
  ])('that %s is refused', async (name, content) => {
    const path = await fileOf(`${name}.json`, content);
    expect(await readProfileFile(path)).toEqual({
      kind: 'failed',
      reason: 'damaged',
      file: `${name}.json`,
    });
  });

  it('with a size that no paper takes is refused', async () => {
    const path = await fileOf('huge.json', encodeProfile({ ...profile, fontSize: 900 }));
    expect(await readProfileFile(path)).toMatchObject({ kind: 'failed', reason: 'damaged' });
  });

  it('that is not there is named', async () => {
    expect(await readProfileFile(join(folder, 'none.json'))).toMatchObject({
      kind: 'failed',
      file: 'none.json',
    });
  });
});
