export type TestEncoding =
  | 'utf-8'
  | 'utf-8 with a mark'
  | 'utf-16le'
  | 'utf-16le with a mark'
  | 'utf-16be'
  | 'utf-16be with a mark'
  | 'windows-1251'
  | 'koi8-r'
  | 'ibm866';

/** Text as bytes of an encoding that Node can only read. */
export function encodeText(text: string, encoding: TestEncoding): Uint8Array {
  const [name = '', mark] = encoding.split(' with ');
  const marked = mark ? `\u{FEFF}${text}` : text;
  switch (name) {
    case 'utf-8':
      return Buffer.from(marked, 'utf8');
    case 'utf-16le':
      return Buffer.from(marked, 'utf16le');
    case 'utf-16be':
      return Buffer.from(marked, 'utf16le').swap16();
    default:
      return encodeBytewise(text, name);
  }
}

function encodeBytewise(text: string, codePage: string): Uint8Array {
  const all = new TextDecoder(codePage).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const byteOf = new Map([...all].map((character, byte) => [character, byte]));
  return Uint8Array.from([...text], (character) => {
    const byte = byteOf.get(character);
    if (byte === undefined) throw new Error(`${codePage} has no ${character}`);
    return byte;
  });
}
