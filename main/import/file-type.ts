/** What a file is by how it begins, whatever its name ends with. */
export type FileType = 'archive' | 'encrypted' | 'oldFormat' | 'other';

const ARCHIVE = Buffer.from('PK\x03\x04', 'latin1');
/** An archive without entries. */
const EMPTY_ARCHIVE = Buffer.from('PK\x05\x06', 'latin1');
/** doc, xls, and the shell in which Office puts what a password protects. */
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const OLD_FORMATS: readonly Uint8Array[] = [
  Buffer.from('{\\rtf', 'latin1'),
  Buffer.from('%PDF-', 'latin1'),
];
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

const beginsWith = (bytes: Uint8Array, signature: Uint8Array): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

export function fileTypeOf(bytes: Uint8Array): FileType {
  if (beginsWith(bytes, ARCHIVE) || beginsWith(bytes, EMPTY_ARCHIVE)) return 'archive';
  if (beginsWith(bytes, COMPOUND)) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return buffer.includes(ENCRYPTED_PACKAGE) ? 'encrypted' : 'oldFormat';
  }
  return OLD_FORMATS.some((signature) => beginsWith(bytes, signature)) ? 'oldFormat' : 'other';
}

/** What every file in the format of age begins with. */
const AGE = Buffer.from('age-encryption.org/v1\n', 'latin1');

/** True for a file that a password protects. */
export const isAgeFile = (bytes: Uint8Array): boolean =>
  AGE.every((byte, index) => bytes[index] === byte);
