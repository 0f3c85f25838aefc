import { fold } from '../language/fold';
import { WORD } from '../language/stem';

/** What somebody typed into the search field, taken apart. */
export interface ParsedQuery {
  words: QueryWord[];
  /** Runs of words that must follow one another: what stood in quotes. */
  phrases: string[][];
}

export interface QueryWord {
  /** With small letters, and `е` for `ё`. */
  word: string;
  /** True for the last word while it is typed: longer words count too. */
  isOpen: boolean;
}

const MAX_WORDS = 12;
/** One letter begins too much. */
const MIN_OPEN = 2;

/** Words that every text holds; they count only in quotes, or where nothing else was typed. */
const FILLERS = new Set(
  'а без в во для до его ее за и из или их к как ко на не но о об от по под при с со то у что the a an and in of on to'.split(
    ' ',
  ),
);

const QUOTED = /[«"“„](?<inside>[^«»"“”„]*)(?<end>[»"”]|$)/gu;

export const foldedWordsOf = (text: string): string[] => fold(text).match(WORD) ?? [];

export function parseQuery(text: string): ParsedQuery {
  const quoted = [...text.matchAll(QUOTED)];
  const phrases = quoted
    .map(({ groups }) => foldedWordsOf(groups?.inside ?? '').slice(0, MAX_WORDS))
    .filter((words) => words.length > 0);
  const bare = foldedWordsOf(text.replace(QUOTED, ' '));
  const telling = bare.filter((word) => !FILLERS.has(word));
  const loose = telling.length + phrases.length > 0 ? telling : bare;
  const ends = /[\p{L}\p{N}]$/u.test(text) && quoted.at(-1)?.groups?.end !== '';
  const last = bare.at(-1);
  const words = [
    ...loose.map(
      (word, index): QueryWord => ({
        word,
        isOpen: ends && index === loose.length - 1 && word === last && word.length >= MIN_OPEN,
      }),
    ),
    ...phrases.flat().map((word): QueryWord => ({ word, isOpen: false })),
  ].slice(0, MAX_WORDS);
  return { words, phrases };
}
