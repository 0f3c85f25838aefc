/** What a template leaves open: «…», or with a hint of what belongs there, «… город». */
const PLACEHOLDER = /«…[^«»\n]*»/g;

export interface Placeholder {
  start: number;
  end: number;
}

/** Everything that is still open in a text, in its order. */
export const placeholdersIn = (text: string): Placeholder[] =>
  [...text.matchAll(PLACEHOLDER)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));

/** The first placeholder that begins at `from` or later, or null. */
export const nextPlaceholder = (text: string, from: number): Placeholder | null =>
  placeholdersIn(text).find(({ start }) => start >= from) ?? null;
