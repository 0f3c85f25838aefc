import { asWritten } from './kept-words';
import { bindSpaces } from './typography';
import {
  isRussian,
  type Replacement,
  type TypographyOptions,
  typographyFlaws,
} from './typography-flaws';

/** A mended flaw can show another one; each round leaves fewer of them. */
const MAX_ROUNDS = 12;

/**
 * The text as it is to be printed: the flaws that the review finds are mended and the spaces bound,
 * by the rules of its language. Letters and digits stay, and what is mended stays as it is.
 */
export function mendTypography(text: string, options: TypographyOptions): string {
  let mended = text;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const replacements = Object.values(typographyFlaws(mended, options).replacements).flat();
    if (replacements.length === 0) break;
    mended = replaced(mended, replacements);
  }
  // What is protected has the spaces of its author, also where the document has bound them.
  return asWritten(isRussian(options.language) ? bindSpaces(mended) : mended, options.keptWords);
}

/** Of two replacements that overlap, the later one waits for the next round. */
function replaced(text: string, replacements: readonly Replacement[]): string {
  let made = '';
  let done = 0;
  for (const { start, end, text: by } of replacements.toSorted((a, b) => a.start - b.start)) {
    if (start < done) continue;
    made += text.slice(done, start) + by;
    done = end;
  }
  return made + text.slice(done);
}
