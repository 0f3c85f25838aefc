import type { ListStyle } from '../model/questionnaire';

/**
 * The signs that end the records of an enumeration: `;` after each, a full stop after the last.
 * They belong to the list and not to the text, so that records can be moved and deleted freely.
 */

/** Abbreviations whose full stop stays, as in «стоянки, склады и др.;». */
const ABBREVIATION =
  /(?:^|[\s.(«])(?:т\.\s?[дпек]|др|пр|г|гг|руб|тыс|млн|млрд|ул|им|см|чел|экз|etc|Inc|Ltd|Co|[ap]\.m)\.$/iu;
const ELLIPSIS = /\.{2,}$/;
/** More than the longest abbreviation. */
const TAIL = 12;

function keepsFullStop(text: string): boolean {
  const tail = text.slice(-TAIL);
  return ABBREVIATION.test(tail) || ELLIPSIS.test(tail);
}

/** The text of a record without the signs that the list adds. */
export function withoutListEnding(text: string): string {
  let bare = text.trimEnd();
  while (bare.endsWith(';') || (bare.endsWith('.') && !keepsFullStop(bare))) {
    bare = bare.slice(0, -1).trimEnd();
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
