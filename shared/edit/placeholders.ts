/** What a template leaves open: «…», or with a hint of what belongs there, «… город». */
const PLACEHOLDER = /«…[^«»\n]*»/g;

/** The first placeholder that begins at `from` or later, or null. */
export function nextPlaceholder(text: string, from: number): { start: number; end: number } | null {
  for (const match of text.matchAll(PLACEHOLDER)) {
    if (match.index >= from) return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}
