import { normalizeWhitespace } from '../language/whitespace';
import type { ListMarker } from './tree';

/** Signs that stand before a record: typed bullets, dashes, and the private signs of Wingdings. */
const BULLET = /^([➤►▶▸‣➢➔•●○■□▪▫◆◇◦⁃∙·✓✔*+\u{F000}-\u{F0FF}–—-])\s+(?=\S)/u;
/** Signs that can only be bullets and so need no space after them. */
const UNMISTAKABLE = /^([➤►▶▸‣➢➔•●■▪◆⁃\u{F000}-\u{F0FF}])(?=\S)/u;
const NUMBER = /^(\d{1,3})([.)])\s+(?=\S)/;

export interface MarkedText {
  /** The sign as it is kept in a list's style: `➤`, `1)`, `1.` */
  marker: string;
  /** The number read, for a numbered item. */
  value: number | null;
  text: string;
}

/** Splits `➤ Text`, `– Text`, `3) Text` into sign and text; null for a line without a sign. */
export function splitMarker(line: string): MarkedText | null {
  const bullet = BULLET.exec(line) ?? UNMISTAKABLE.exec(line);
  if (bullet?.[1]) {
    return { marker: bullet[1], value: null, text: normalizeWhitespace(line.slice(bullet[0].length)) };
  }
  const number = NUMBER.exec(line);
  if (number?.[2]) {
    return {
      marker: `1${number[2]}`,
      value: Number(number[1]),
      text: normalizeWhitespace(line.slice(number[0].length)),
    };
  }
  return null;
}

/** The marker that a list's style names, before counting; null for a list without signs. */
export function parseMarker(sign: string): ListMarker | null {
  if (sign === '') return null;
  const delimiter = sign.at(-1);
  return /^\d/.test(sign) && (delimiter === ')' || delimiter === '.')
    ? { kind: 'number', value: 1, delimiter, list: 0 }
    : { kind: 'bullet', character: sign };
}
