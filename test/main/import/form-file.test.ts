import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeForm, readFormFile } from '../../../main/import/form-file';
import { readSourceBytes } from '../../../main/import/read-bytes';
import { MAX_FILE_BYTES } from '../../../shared/ipc';
import { cityQuestionnaire } from '../../../shared/model/city-questionnaire';
import { newFolder } from '../storage/library-folder';

describe('the file of a form', () => {
  const form = { ...cityQuestionnaire, id: 'own' };
  const read = async (bytes: Uint8Array) => {
    const path = join(await newFolder(), 'form.json');
    await writeFile(path, bytes);
    return readFormFile(path);
  };

  it('gives back what was written', async () => {
    expect(await read(encodeForm(form))).toEqual({ kind: 'form', form });
  });

  it('that was changed is refused, and one that is not there is missed', async () => {
    const changed = Buffer.from(encodeForm(form)).toString().replace('own', 'awn');
    expect(await read(Buffer.from(changed))).toMatchObject({ kind: 'failed', reason: 'damaged' });
    const nowhere = join(await newFolder(), 'none.json');
    expect(await readFormFile(nowhere)).toMatchObject({ kind: 'failed', reason: 'notFound' });
  });
});

describe('a file too large to be a report', () => {
  it.each([
    ['of whatever kind', MAX_FILE_BYTES + 1],
    ['of text', 32 * 1024 * 1024 + 1],
  ])('%s is refused unread', async (_kind, size) => {
    const bytes = Buffer.alloc(size, 'a');
    expect(await readSourceBytes('a.txt', bytes)).toMatchObject({ reason: 'tooLarge' });
  });
});
