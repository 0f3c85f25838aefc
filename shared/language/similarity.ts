import { stemsOf } from './stem';

/** The stems of a text with how often each occurs: all that likeness depends on. */
export interface WordBag {
  counts: ReadonlyMap<string, number>;
  size: number;
}

export function wordBag(text: string): WordBag {
  const stems = stemsOf(text);
  const counts = new Map<string, number>();
  for (const each of stems) counts.set(each, (counts.get(each) ?? 0) + 1);
  return { counts, size: stems.length };
}

/** The share of words that two texts have in common, from 0 to 1 (Dice's coefficient). */
export function bagSimilarity(a: WordBag, b: WordBag): number {
  if (a.size + b.size === 0) return 0;
  const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [word, count] of small.counts) shared += Math.min(count, large.counts.get(word) ?? 0);
  return (2 * shared) / (a.size + b.size);
}
