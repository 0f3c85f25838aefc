/** Numbers as lists show them. */

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** Lists leave out ё, з as a digit's twin is kept, and the signs that no word begins with. */
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщэюя';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

export type NumberKind = 'decimal' | 'zero' | 'latin' | 'russian' | 'roman' | 'none';

export function formatNumber(value: number, kind: NumberKind, upper: boolean): string {
  const text = lower(value, kind);
  return upper ? text.toLocaleUpperCase('ru') : text;
}

function lower(value: number, kind: NumberKind): string {
  switch (kind) {
    case 'none':
      return '';
    case 'zero':
      return String(value).padStart(2, '0');
    case 'latin':
      return letters(value, LATIN);
    case 'russian':
      return letters(value, RUSSIAN);
    case 'roman':
      return roman(value);
    case 'decimal':
      return String(value);
  }
}

/** After the last letter word processors double them: я, аа, бб. */
function letters(value: number, alphabet: string): string {
  if (value < 1 || value > alphabet.length * 4) return String(value);
  const index = (value - 1) % alphabet.length;
  return (alphabet[index] ?? '').repeat(Math.floor((value - 1) / alphabet.length) + 1);
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [weight, sign] of ROMAN) {
    while (rest >= weight) {
      text += sign;
      rest -= weight;
    }
  }
  return text;
}
