import { jpegSegments, PNG_SIGN } from './header';

/**
 * A picture without what its maker wrote beside it: places, serial numbers, names, earlier versions
 * in small. What is needed to show it stays as it is. Null for what is no whole JPEG or PNG file.
 */
export function withoutMetadata(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] === 0xff) return strippedJpeg(bytes);
  if (PNG_SIGN.every((sign, index) => bytes[index] === sign)) return strippedPng(bytes);
  return null;
}

const SCAN = 0xda;
/** APP0 says that it is JFIF, APP14 how its colours are written. */
const NEEDED_APPS = new Set([0xe0, 0xee]);
const isNote = (marker: number): boolean =>
  marker === 0xfe || (marker >= 0xe0 && marker <= 0xef && !NEEDED_APPS.has(marker));

function strippedJpeg(bytes: Uint8Array): Uint8Array | null {
  const segments = jpegSegments(bytes);
  const end = endOfJpeg(bytes, segments?.at(-1)?.end ?? bytes.length);
  if (!segments || end === null) return null;
  const kept = segments
    .filter(({ marker }) => marker !== SCAN && !isNote(marker))
    .map(({ start, end: until }) => bytes.subarray(start, until));
  const scan = segments.at(-1)?.start ?? 0;
  return joined([bytes.subarray(0, 2), ...kept, bytes.subarray(scan, end)]);
}

/** Behind its end a camera may have put a second picture with notes of its own. */
function endOfJpeg(bytes: Uint8Array, from: number): number | null {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at + 2;
  }
  return null;
}

/** What shows the picture; the colours of some depend on the others. */
const NEEDED_CHUNKS = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB']);

function strippedPng(bytes: Uint8Array): Uint8Array | null {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = [bytes.subarray(0, PNG_SIGN.length)];
  let at = PNG_SIGN.length;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + data.getUint32(at);
    if (end > bytes.length) return null;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (NEEDED_CHUNKS.has(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IEND') return joined(kept);
    at = end;
  }
  return null;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
