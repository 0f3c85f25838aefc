/** What a file of a picture says of itself in its first bytes, before anything decodes it. */
export interface PictureHeader {
  type: 'jpg' | 'png' | 'webp';
  /** In pixels, before it is turned as a camera asks for. */
  width: number;
  height: number;
}

/** Null for what is no such picture, or one whose beginning is broken. */
export function pictureHeader(bytes: Uint8Array): PictureHeader | null {
  const header = pngHeader(bytes) ?? jpegHeader(bytes) ?? webpHeader(bytes);
  return header && header.width > 0 && header.height > 0 ? header : null;
}

const text = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, end));

const view = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export const PNG_SIGN = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const PNG_HEAD = 24;

function pngHeader(bytes: Uint8Array): PictureHeader | null {
  if (bytes.length < PNG_HEAD || PNG_SIGN.some((sign, index) => bytes[index] !== sign)) return null;
  if (text(bytes, 12, 16) !== 'IHDR') return null;
  return { type: 'png', width: view(bytes).getUint32(16), height: view(bytes).getUint32(20) };
}

/** Where the parts of a JPEG file begin, up to the picture itself; null for one that is cut off. */
export interface JpegSegment {
  marker: number;
  /** Of its sign; the length stands two bytes further. */
  start: number;
  end: number;
}

const SCAN = 0xda;
const ALONE = (marker: number): boolean => marker === 1 || (marker >= 0xd0 && marker <= 0xd8);

export function jpegSegments(bytes: Uint8Array): JpegSegment[] | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const segments: JpegSegment[] = [];
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (ALONE(marker)) {
      at += 2;
      continue;
    }
    const end = at + 2 + view(bytes).getUint16(at + 2);
    if (end < at + 4 || end > bytes.length) return null;
    segments.push({ marker, start: at, end });
    if (marker === SCAN) return segments;
    at = end;
  }
  return null;
}

/** All that begin a frame: of these numbers, three stand for tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpegHeader(bytes: Uint8Array): PictureHeader | null {
  const frame = jpegSegments(bytes)?.find(({ marker }) => isFrame(marker));
  if (!frame || frame.end - frame.start < 9) return null;
  const data = view(bytes);
  return {
    type: 'jpg',
    height: data.getUint16(frame.start + 5),
    width: data.getUint16(frame.start + 7),
  };
}

function webpHeader(bytes: Uint8Array): PictureHeader | null {
  if (bytes.length < 30 || text(bytes, 0, 4) !== 'RIFF' || text(bytes, 8, 12) !== 'WEBP') {
    return null;
  }
  const data = view(bytes);
  const of = (width: number, height: number): PictureHeader => ({ type: 'webp', width, height });
  switch (text(bytes, 12, 16)) {
    case 'VP8X':
      return of(
        1 + (data.getUint32(24, true) & 0xffffff),
        1 + (((bytes[29] ?? 0) << 16) | data.getUint16(27, true)),
      );
    case 'VP8L': {
      const bits = data.getUint32(21, true);
      return of(1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff));
    }
    case 'VP8 ':
      return of(data.getUint16(26, true) & 0x3fff, data.getUint16(28, true) & 0x3fff);
    default:
      return null;
  }
}
