import { fold } from './fold';

/**
 * Word forms made comparable: `значительное`, `значительных` → `значительн`. A light stemmer for
 * telling whether two phrases speak of the same thing; it is no dictionary.
 */

const MIN_STEM = 3;

/** Endings of adjectives, participles, nouns and verbs; the longest that fits is taken off. */
const ENDINGS: ReadonlySet<string> = new Set(
  [
    'иями ями ами его ого ему ому ыми ими ией иям иях ать ять ить еть ала яла ила али яли или',
    'ает яет ует ают яют уют ишь ите ейш ая яя ое ее ые ие ый ий ой ей ых их ым им ом ем ую юю',
    'ою ею ов ев ам ям ах ях ия ию ии ье ья ью ет ют ат ят ит ал ял ил а я о е ы и у ю й ь',
  ]
    .join(' ')
    .split(' '),
);
const LONGEST_ENDING = 4;

export function stem(word: string): string {
  const folded = fold(word);
  for (let length = Math.min(LONGEST_ENDING, folded.length - MIN_STEM); length > 0; length--) {
    if (ENDINGS.has(folded.slice(-length))) return folded.slice(0, -length);
  }
  return folded;
}

/** The stems of a text's words and numbers. */
export const stemsOf = (text: string): string[] => (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(stem);
