import { fold } from '../language/fold';

/**
 * How well a name answers to what was typed, or null: its letters must come in this order. The
 * beginning of words counts most, then letters that stand together.
 */
export function fuzzyScore(typed: string, name: string): number | null {
  const wanted = fold(typed).replace(/\s+/g, '');
  const letters = fold(name);
  if (wanted === '') return 0;
  const whole = letters.indexOf(fold(typed).trim());
  if (whole >= 0) return 1000 - whole - letters.length / 100;
  let score = 0;
  let at = 0;
  let previous = -2;
  for (const letter of wanted) {
    const found = bestPlace(letters, letter, at, previous);
    if (found < 0) return null;
    if (found === previous + 1) score += 8;
    else if (beginsWord(letters, found)) score += 6;
    else score -= Math.min(4, found - at);
    previous = found;
    at = found + 1;
  }
  // Letters scattered over the name are no answer.
  return score >= wanted.length * 3 ? score : null;
}

/** The letter right after the last one, or at the beginning of a word, or anywhere. */
function bestPlace(letters: string, letter: string, from: number, previous: number): number {
  if (letters.charAt(previous + 1) === letter && previous >= 0) return previous + 1;
  for (let at = letters.indexOf(letter, from); at >= 0; at = letters.indexOf(letter, at + 1)) {
    if (beginsWord(letters, at)) return at;
  }
  return letters.indexOf(letter, from);
}

const beginsWord = (letters: string, at: number): boolean =>
  at === 0 || !/[\p{L}\p{N}]/u.test(letters.charAt(at - 1));

/** Those that answer, the best first; all of them in their order for ''. */
export function fuzzyFilter<T>(typed: string, list: readonly T[], nameOf: (one: T) => string): T[] {
  return list
    .flatMap((one) => {
      const score = fuzzyScore(typed, nameOf(one));
      return score === null ? [] : [{ one, score }];
    })
    .sort((a, b) => b.score - a.score)
    .map(({ one }) => one);
}
