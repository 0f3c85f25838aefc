import { diffArrays } from 'diff';

export interface MergedWords {
  text: string;
  /** Both have changed the same place: there stands what the author wrote. */
  conflict: boolean;
}

const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];

/** What one side put in the place of some words of the base. */
interface Change {
  start: number;
  end: number;
  words: string[];
}

function changesOf(base: string[], other: string[]): Change[] {
  const changes: Change[] = [];
  let at = 0;
  let open: Change | null = null;
  for (const { value, added, removed } of diffArrays(base, other)) {
    if (!added && !removed) {
      at += value.length;
      open = null;
      continue;
    }
    if (!open) {
      open = { start: at, end: at, words: [] };
      changes.push(open);
    }
    if (removed) {
      at += value.length;
      open.end = at;
    } else open.words.push(...value);
  }
  return changes;
}

const overlap = (a: Change, b: Change): boolean =>
  a.start === b.start || (a.start < b.end && b.start < a.end);

/**
 * The author's text with what has changed in the facts since: changes at different places both
 * stand; where they meet, the author's does.
 */
export function mergeWords(base: string, mine: string, theirs: string): MergedWords {
  if (mine === theirs || theirs === base) return { text: mine, conflict: false };
  if (mine === base) return { text: theirs, conflict: false };
  const words = wordsOf(base);
  const own = changesOf(words, wordsOf(mine));
  const facts = changesOf(words, wordsOf(theirs));
  const same = (a: Change, b: Change) =>
    a.start === b.start && a.end === b.end && a.words.join('') === b.words.join('');
  const fresh = facts.filter((change) => !own.some((mineOf) => same(mineOf, change)));
  const apart = fresh.filter((change) => !own.some((mineOf) => overlap(mineOf, change)));
  const result: string[] = [];
  let at = 0;
  for (const change of [...own, ...apart].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result.push(...words.slice(at, change.start), ...change.words);
    at = Math.max(at, change.end);
  }
  result.push(...words.slice(at));
  return { text: result.join(''), conflict: apart.length < fresh.length };
}
