import { fold } from './fold';

/** Finds names in running text, in any of their case forms. */

export interface NamedForms {
  id: string;
  /** All forms of the name. */
  forms: readonly string[];
}

export interface Mention {
  id: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

interface Form {
  id: string;
  words: string[];
}

/**
 * A function that finds these names in texts; building it costs more than using it. Names begin
 * with a capital, and of two names that begin alike the longer one is meant.
 */
export function mentionFinder(names: readonly NamedForms[]): (text: string) => Mention[] {
  const byFirstWord = new Map<string, Form[]>();
  for (const { id, forms } of names) {
    for (const form of forms) {
      const words = fold(form).match(WORD) ?? [];
      const [first] = words;
      if (first === undefined) continue;
      const known = byFirstWord.get(first) ?? [];
      byFirstWord.set(first, known);
      known.push({ id, words });
    }
  }
  for (const forms of byFirstWord.values()) forms.sort((a, b) => b.words.length - a.words.length);
  return (text) => (byFirstWord.size === 0 ? [] : mentionsIn(text, byFirstWord));
}

function mentionsIn(text: string, byFirstWord: ReadonlyMap<string, Form[]>): Mention[] {
  const words = [...text.matchAll(WORD)];
  const mentions: Mention[] = [];
  let done = 0;
  words.forEach((match, at) => {
    if (match.index < done || !/^\p{Lu}/u.test(match[0])) return;
    const form = byFirstWord
      .get(fold(match[0]))
      ?.find((each) =>
        each.words.every((word, index) => fold(words[at + index]?.[0] ?? '') === word),
      );
    const last = form && words[at + form.words.length - 1];
    if (!form || !last) return;
    done = last.index + last[0].length;
    mentions.push({ id: form.id, start: match.index, end: done });
  });
  return mentions;
}
