import type { PersonFinder } from '../../shared/erasure/find-person';

/** What stands for whatever is masked: as plain in every encoding as can be. */
const MASK = 'xxx';

/**
 * The bytes of a file that is no whole JSON any more, with every mention of the person masked, in
 * whichever encoding it stands. What can't be read is left as it is.
 */
export function maskBytes(bytes: Uint8Array, finder: PersonFinder): Uint8Array {
  let masked = maskUtf8(Buffer.from(bytes), finder);
  for (const start of [0, 1]) masked = maskUtf16(masked, start, finder);
  return maskCodePage(masked, finder);
}

/** The text without the person; null where there was nothing to mask. */
function maskText(text: string, finder: PersonFinder): string | null {
  const mentions = finder.find(text);
  if (mentions.length === 0) return null;
  let masked = '';
  let from = 0;
  for (const { start, end } of mentions) {
    masked += text.slice(from, start) + MASK;
    from = end;
  }
  return masked + text.slice(from);
}

/** Stretches of whole characters; between them lie bytes that are none. */
function maskUtf8(bytes: Buffer, finder: PersonFinder): Buffer {
  const pieces: Buffer[] = [];
  let isChanged = false;
  for (const { from, to, isText } of stretches(bytes)) {
    const piece = bytes.subarray(from, to);
    const text = isText ? unescaped(piece.toString('utf8')).normalize('NFC') : '';
    const masked = isText ? maskText(text.replace(HIDDEN, ''), finder) : null;
    if (masked !== null) isChanged = true;
    pieces.push(masked === null ? piece : Buffer.from(masked));
  }
  return isChanged ? Buffer.concat(pieces) : bytes;
}

const HIDDEN = /[\u{AD}\u{200B}\u{2060}\u{FEFF}]/gu;

/** JSON may write any letter by its number. */
const unescaped = (text: string): string =>
  text.replace(/\\u([0-9a-f]{4})/gi, (whole, code: string) => {
    const number = Number.parseInt(code, 16);
    return number > 0x7f && (number < 0xd800 || number > 0xdfff)
      ? String.fromCharCode(number)
      : whole;
  });

interface Stretch {
  from: number;
  to: number;
  isText: boolean;
}

function stretches(bytes: Buffer): Stretch[] {
  const found: Stretch[] = [];
  let index = 0;
  while (index < bytes.length) {
    const from = index;
    const isText = characterLength(bytes, index) > 0;
    while (index < bytes.length) {
      const length = characterLength(bytes, index);
      if (length > 0 !== isText) break;
      index += Math.max(length, 1);
    }
    found.push({ from, to: index, isText });
  }
  return found;
}

/** How many bytes the character takes that begins here; 0 where none does. */
function characterLength(bytes: Buffer, index: number): number {
  const first = bytes[index] ?? 0;
  const length =
    first < 0x80 ? 1 : first >= 0xc2 && first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (first >= 0x80 && first < 0xc2) return 0;
  if (length === 0 || index + length > bytes.length) return 0;
  for (let next = 1; next < length; next++) {
    if (((bytes[index + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/** UTF-16 in both orders, beginning at an even or an odd byte. */
function maskUtf16(bytes: Buffer, start: 0 | 1 | number, finder: PersonFinder): Buffer {
  // Russian letters have a byte of 4 there, Latin ones a zero: without them it is no such text.
  if (!bytes.includes(0) && !bytes.includes(4)) return bytes;
  let masked = bytes;
  for (const isSwapped of [false, true]) {
    const end = masked.length - ((masked.length - start) % 2);
    const middle = Buffer.from(masked.subarray(start, end));
    const text = (isSwapped ? middle.swap16() : middle).toString('utf16le');
    const changed = maskText(text, finder);
    if (changed === null) continue;
    const encoded = Buffer.from(changed, 'utf16le');
    masked = Buffer.concat([
      masked.subarray(0, start),
      isSwapped ? encoded.swap16() : encoded,
      masked.subarray(end),
    ]);
  }
  return masked;
}

const CODE_PAGE = new TextDecoder('windows-1251').decode(
  Uint8Array.from({ length: 256 }, (_, byte) => byte),
);

function maskCodePage(bytes: Buffer, finder: PersonFinder): Buffer {
  const text = Array.from(bytes, (byte) => CODE_PAGE[byte] ?? '?').join('');
  const mentions = finder.find(text);
  if (mentions.length === 0) return bytes;
  const pieces: Buffer[] = [];
  let from = 0;
  for (const { start, end } of mentions) {
    pieces.push(bytes.subarray(from, start), Buffer.from(MASK));
    from = end;
  }
  return Buffer.concat([...pieces, bytes.subarray(from)]);
}
