import { Decrypter, Encrypter } from 'age-encryption';

/**
 * Files under a password in the format of age (https://age-encryption.org/v1): scrypt, which needs
 * 128 MB for each try of a password, and ChaCha20-Poly1305. The age command opens them as well.
 */

/** 2^17 rounds, as OWASP's cheat sheet on passwords asks for. */
const WORK_FACTOR = 17;
/** More would take a gigabyte of memory and the patience of who only wants to read a file. */
const MAX_WORK_FACTOR = 18;

const PASSPHRASE_LINE = /^age-encryption\.org\/v1\n-> scrypt [\w+/]+ (\d{1,2})\n/;

export type Opened =
  | { kind: 'opened'; bytes: Uint8Array }
  | { kind: 'damaged' | 'wrongPassphrase' };

export function encrypt(bytes: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(WORK_FACTOR);
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  return encrypter.encrypt(bytes);
}

export async function decrypt(bytes: Uint8Array, passphrase: string): Promise<Opened> {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const factor = Number(PASSPHRASE_LINE.exec(start)?.[1] ?? Number.POSITIVE_INFINITY);
  if (factor > MAX_WORK_FACTOR) return { kind: 'damaged' };
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase.normalize('NFC'));
  try {
    return { kind: 'opened', bytes: await decrypter.decrypt(bytes) };
  } catch (error) {
    // The package has no kinds of errors; whatever is no wrong password is a file of nobody's making.
    const isWrong = error instanceof Error && error.message.startsWith('no identity matched');
    return { kind: isWrong ? 'wrongPassphrase' : 'damaged' };
  }
}
