import { describe, expect, it } from 'vitest';
import { decrypt, encrypt } from '../../../main/exchange/age';
import { isAgeFile } from '../../../main/import/file-type';
import { readSourceBytes } from '../../../main/import/read-bytes';

const TEXT = Buffer.from('{"format":"pobratim-exchange"} Красноярск, Иванова А. П.');
const PASSPHRASE = 'Енисей течёт на север';

describe('a file under a password', async () => {
  const sealed = await encrypt(TEXT, PASSPHRASE);

  it('shows nothing of what it holds, and opens with its password alone', async () => {
    expect(isAgeFile(sealed)).toBe(true);
    expect(Buffer.from(sealed).includes(Buffer.from('Иванова'))).toBe(false);
    const opened = await decrypt(sealed, PASSPHRASE);
    expect(opened).toEqual({ kind: 'opened', bytes: new Uint8Array(TEXT) });
    expect(await decrypt(sealed, `${PASSPHRASE}.`)).toEqual({ kind: 'wrongPassphrase' });
    expect(await decrypt(sealed, '')).toEqual({ kind: 'wrongPassphrase' });
  });

  it('takes й and ё as they are typed on any system', async () => {
    expect((await decrypt(sealed, PASSPHRASE.normalize('NFD'))).kind).toBe('opened');
  });

  it('is another file each time', async () => {
    expect(await encrypt(TEXT, PASSPHRASE)).not.toEqual(sealed);
  });

  it.each([
    ['cut', (bytes: Uint8Array) => bytes.subarray(0, -5)],
    ['changed at its end', (bytes: Uint8Array) => flipped(bytes, bytes.length - 3)],
    ['cut in its header', (bytes: Uint8Array) => bytes.subarray(0, 90)],
    ['of an unheard-of work factor', (bytes: Uint8Array) => replaced(bytes, ' 17\n', ' 30\n')],
    ['for a key instead of a password', (bytes: Uint8Array) => replaced(bytes, 'scrypt', 'X25519')],
    ['empty', () => new Uint8Array()],
  ])('is damaged when it is %s', async (_what, damage) => {
    expect(await decrypt(damage(sealed), PASSPHRASE)).toEqual({ kind: 'damaged' });
  });

  it('is known whatever its name says', async () => {
    const read = await readSourceBytes('отчёт.txt', sealed);
    expect(read).toMatchObject({ kind: 'locked', file: 'отчёт.txt' });
  });
});

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

const replaced = (bytes: Uint8Array, from: string, to: string): Uint8Array =>
  Buffer.from(Buffer.from(bytes).toString('latin1').replace(from, to), 'latin1');
