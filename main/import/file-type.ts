/** Documents that aren't text, known by how they begin, whatever their names end with. */
const SIGNATURES: readonly Uint8Array[] = [
  // docx, odt, xlsx and all other zip archives
  Buffer.from('PK\x03\x04', 'latin1'),
  // doc, xls
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.from('{\\rtf', 'latin1'),
  Buffer.from('%PDF-', 'latin1'),
];

export const isOtherDocument = (bytes: Uint8Array): boolean =>
  SIGNATURES.some((signature) => signature.every((byte, index) => bytes[index] === byte));

/** What every file in the format of age begins with. */
const AGE = Buffer.from('age-encryption.org/v1\n', 'latin1');

/** True for a file that a password protects. */
export const isAgeFile = (bytes: Uint8Array): boolean =>
  AGE.every((byte, index) => bytes[index] === byte);
