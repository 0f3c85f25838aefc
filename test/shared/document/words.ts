import { signOf, splitMarker } from '../../../shared/document/marker';
import { normalizeWhitespace } from '../../../shared/language/whitespace';

/**
 * The words of a document, given its lines. A typed bullet has a space after it, even where its
 * author left it out; between two words any white space is as good as any other.
 */
export const wordsOf = (lines: string[]): string =>
  normalizeWhitespace(
    lines
      .map((line) => {
        const marked = splitMarker(normalizeWhitespace(line));
        return marked ? `${signOf(marked)} ${marked.text}` : line;
      })
      .join(' '),
  );
