import { normalizeWhitespace } from '../language/whitespace';

/** Words of a text that keep their signs, whatever typography asks for. */

/** The longest passage that the registry keeps. */
export const MAX_PASSAGE = 500;

/** Why a passage can't be protected; null where it can. */
export type PassageFault = 'empty' | 'severalLines' | 'tooLong' | 'protected';

export function passageFault(passage: string, keptWords: readonly string[]): PassageFault | null {
  const words = passage.trim();
  if (words === '') return 'empty';
  if (/[\n\r]/u.test(words)) return 'severalLines';
  if (words.length > MAX_PASSAGE) return 'tooLong';
  return keptWords.some((each) => each.trim() === words) ? 'protected' : null;
}

/**
 * The kept words with this passage. One that differs in its spaces alone gives way: both would
 * claim the same places.
 */
export function withPassage(keptWords: readonly string[], passage: string): string[] {
  const words = passage.trim();
  const isSame = (each: string) => normalizeWhitespace(each) === normalizeWhitespace(words);
  return [...keptWords.filter((each) => !isSame(each)), words];
}
