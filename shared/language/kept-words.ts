import { personalSpots } from './personal-data';

/** A stretch of a text. */
interface Stretch {
  start: number;
  end: number;
}

const ADDRESS = /(?:(?:https?|ftp):\/\/|www\.)[^\s«»"“”„<>]+/giu;
const MAY_ADDRESS = /:\/\/|www\./iu;
const WORD_SIGN = /[\p{L}\p{N}]/u;

/**
 * Tells which stretches of a text keep their signs: addresses of pages and letters by themselves, and
 * the words that authors have said to keep, as whole words in the case in which they are written.
 */
export function keptIn(text: string, keptWords: readonly string[]): (at: Stretch) => boolean {
  const kept: Stretch[] = [
    ...(text.includes('@') ? personalSpots(text).filter(({ kind }) => kind === 'email') : []),
    ...(MAY_ADDRESS.test(text)
      ? [...text.matchAll(ADDRESS)].map(({ index, 0: all }) => ({
          start: index,
          end: index + all.length,
        }))
      : []),
    ...keptWords.flatMap((word) => placesOf(text, word)),
  ];
  return ({ start, end }) => kept.some((each) => start < each.end && each.start < end);
}

/** The text with the kept words in the very spaces in which their authors have written them. */
export function asWritten(text: string, keptWords: readonly string[]): string {
  let written = text;
  for (const word of keptWords) {
    for (const { start, end } of placesOf(written, word)) {
      written = written.slice(0, start) + word.trim() + written.slice(end);
    }
  }
  return written;
}

function placesOf(text: string, word: string): Stretch[] {
  const sought = withPlainSpaces(word).trim();
  if (sought === '') return [];
  const plain = withPlainSpaces(text);
  const places: Stretch[] = [];
  for (let at = plain.indexOf(sought); at !== -1; at = plain.indexOf(sought, at + sought.length)) {
    const end = at + sought.length;
    const goesOn =
      joined(plain.charAt(at - 1), sought.charAt(0)) ||
      joined(sought.at(-1) ?? '', plain.charAt(end));
    if (!goesOn) places.push({ start: at, end });
  }
  return places;
}

const joined = (left: string, right: string): boolean =>
  WORD_SIGN.test(left) && WORD_SIGN.test(right);

const withPlainSpaces = (text: string): string => text.replaceAll('\u{A0}', ' ');
