import { normalizeWhitespace } from '../language/whitespace';
import type { ListMarker } from './tree';

/** Signs that stand before a record: typed bullets, dashes, and the private signs of Wingdings. */
const BULLET = /^([➤►▶▸‣➢➔•●○■□▪▫◆◇◦⁃∙·✓✔*+\u{F000}-\u{F0FF}–—-])\s+(?=\S)/u;
/** Signs that can only be bullets and so need no space after them. */
const UNMISTAKABLE = /^([➤►▶▸‣➢➔•●■▪◆⁃\u{F000}-\u{F0FF}])(?=\S)/u;
const NUMBER = /^([1-9]\d{0,2})([.)])\s+(?=\S)/;
const NUMBER_SIGN = /^([1-9]\d{0,2})([.)])$/;

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
    return {
      marker: bullet[1],
      value: null,
      text: normalizeWhitespace(line.slice(bullet[0].length)),
    };
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

/** The sign as it stands in the text: `➤`, `3)`. */
export const signOf = ({ marker, value }: Pick<MarkedText, 'marker' | 'value'>): string =>
  value === null ? marker : `${value}${marker.slice(1)}`;

/** The marker that a sign means; null for none. */
export function parseMarker(sign: string): ListMarker | null {
  if (sign === '') return null;
  const number = NUMBER_SIGN.exec(sign);
  return number
    ? {
        kind: 'number',
        value: Number(number[1]),
        delimiter: number[2] === ')' ? ')' : '.',
        list: 0,
      }
    : { kind: 'bullet', character: sign };
}

const LETTER_SIGN = /^[\p{L}]{1,4}(?=[.)]$)/u;

/** What all signs of one list have in common: `б)` and `в)` do, and `2.1.` and `2.2.`. */
export const markerClass = (marker: string): string =>
  marker.replace(LETTER_SIGN, 'a').replace(/\d+(?=[.)])/g, '1');
