import type { ListStyle } from '../model/questionnaire';

/**
 * The signs that end the records of an enumeration: `;` after each, a full stop after the last.
 * They belong to the list and not to the text, so that records can be moved and deleted freely.
 */

/** Abbreviations whose full stop stays, as in «стоянки, склады и др.;». */
const ABBREVIATION = /(?:^|[\s.(«])(?:т\.\s?[дпек]|др|пр|г|гг|руб|тыс|млн|млрд|ул|им|см|чел|экз)\.$/iu;
const ELLIPSIS = /\.{2,}$/;

const keepsFullStop = (text: string): boolean => ABBREVIATION.test(text) || ELLIPSIS.test(text);

/** The text of a record without the signs that the list adds. */
export function withoutListEnding(text: string): string {
  const bare = text.trimEnd();
  const last = bare.at(-1);
  if (last === ';' || (last === '.' && !keepsFullStop(bare))) {
    return withoutListEnding(bare.slice(0, -1));
  }
  return bare;
}

/** The last paragraph of a record as the document shows it. */
export function withListEnding(text: string, ending: ListStyle['ending'], isLast: boolean): string {
  if (ending === 'sentences') return text;
  const bare = withoutListEnding(text);
  if (!isLast) return `${bare};`;
  return /[.!?…]$/u.test(bare) ? bare : `${bare}.`;
}
