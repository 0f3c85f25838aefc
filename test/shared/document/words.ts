import { signOf, splitMarker } from '../../../shared/document/marker';
import { normalizeWhitespace } from '../../../shared/language/whitespace';

/**
 * The words of a document, given its lines. Between two words any white space is as good as any
 * other, a typed bullet has a space after it, and a word broken at its hyphen is one word.
 */
export const wordsOf = (lines: string[]): string =>
  normalizeWhitespace(
    lines
      .map((line) => {
        const marked = splitMarker(normalizeWhitespace(line));
        return marked ? `${signOf(marked)} ${marked.text}` : line;
      })
      .join(' '),
  ).replace(/(?<=\p{L}-) (?=\p{L})/gu, '');
