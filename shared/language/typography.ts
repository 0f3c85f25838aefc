/**
 * Non-breaking spaces where typography wants them: `г. Минск`, `№ 5`, `В. А. Логинов`,
 * `12 мая 2026 г.`, `Mr. Smith`, `12 km`, before a dash. No abbreviation of one language is a word of
 * the other, so that a text may hold both. Only the kind of a space is changed, never a word, and a space
 * that doesn't break already stays, so doing it twice does nothing.
 */

const NBSP = '\u{A0}';

/** Abbreviations that stand before a name. */
const BEFORE_NAME = wordSet(
  'г. гг. г.г. с. пос. пгт. дер. ул. пр. просп. пер. пл. наб. бул. д. корп. им. о. р. оз. респ. обл. ' +
    'Mr. Mrs. Ms. Dr. Prof. St.',
);
/** Abbreviations that stand before a number. */
const BEFORE_NUMBER = wordSet(
  'г. ул. д. корп. п. пп. ст. ч. гл. разд. рис. табл. стр. тел. прил. абз. подп. т. кв. оф. каб. ' +
    'No. Nos. p. pp. Art. Fig. Vol.',
);
const UNITS = wordSet(
  'г. гг. год года году годом годе годы годов годам в. вв. века веков веке руб. коп. тыс. млн млрд ' +
    'трлн экз. чел. шт. мин. сек. кв. куб. % ‰ ₽ ° км м см мм га т кг ч ' +
    'km m cm mm ha kg t thousand million billion',
);
const MONTHS = wordSet(
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря ' +
    'January February March April May June July August September October November December',
);
const CENTURY = /^(?:вв?\.|век)/u;
const ROMAN = /^[XVI]+$/;
const DASH = /^[–—]$/;
const INITIALS = /^\p{Lu}\.(?:\p{Lu}\.)?$/u;
const ONE_INITIAL = /^\p{Lu}\.$/u;
const SURNAME = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;
const NAME_START = /^["«„]?[\p{Lu}\p{N}]/u;
const OPENING = /^[«„"(]+/u;
const CLOSING = /[»“"),;:!?]+$/u;

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** The same text with the spaces bound that no line may break at. */
export function bindSpaces(text: string): string {
  let bound = '';
  let done = 0;
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) {
    if (mayBind(text, at) && binds(text, at)) {
      bound += text.slice(done, at) + NBSP;
      done = at + 1;
    }
  }
  return done === 0 ? text : bound + text.slice(done);
}

const isDigit = (char: string | undefined): boolean =>
  char !== undefined && char >= '0' && char <= '9';

/** Most spaces are told from the characters beside them; only the others are worth a closer look. */
function mayBind(text: string, at: number): boolean {
  const left = text[at - 1];
  const right = text[at + 1];
  return (
    left === '.' ||
    left === '№' ||
    left === '§' ||
    right === '–' ||
    right === '—' ||
    text[at + 2] === '.' ||
    isDigit(left) ||
    left === 'X' ||
    left === 'V' ||
    left === 'I' ||
    (left === 'и' && (right === 'т' || right === 'д' || right === 'п'))
  );
}

const MAX_WORD = 40;
const isSpace = (char: string | undefined): boolean => char === ' ' || char === NBSP;

/** The word that ends before `end`, and the word that begins at `start`. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < MAX_WORD && !isSpace(text[start - 1])) start -= 1;
  return text.slice(start, end);
}
function wordAfter(text: string, start: number): string {
  let end = start;
  while (end < text.length && end - start < MAX_WORD && !isSpace(text[end])) end += 1;
  return text.slice(start, end);
}

function binds(text: string, at: number): boolean {
  const rawBefore = wordBefore(text, at);
  const rawAfter = wordAfter(text, at + 1);
  if (rawBefore === '' || rawAfter === '') return false;
  if (DASH.test(rawAfter)) return true;

  const before = rawBefore.replace(OPENING, '');
  const after = rawAfter.replace(CLOSING, '');
  const previous = wordBefore(text, at - rawBefore.length - 1);
  return (
    bindsNumber(previous, before, after) ||
    bindsAbbreviation(previous, before, after) ||
    bindsName(before, after)
  );
}

function bindsNumber(previous: string, before: string, after: string): boolean {
  if (before === '№' || before === '§') return /^[\p{L}\p{N}]/u.test(after);
  if (ROMAN.test(before)) return CENTURY.test(after);
  if (!isDigit(before.at(-1))) return false;
  if (UNITS.has(after) || UNITS.has(after.replace(/\.$/, ''))) return true;
  if (MONTHS.has(after.replace(/\.$/, ''))) return true;
  const isGroup = /^\d{1,3}$/.test(before) && /^\d{3}\.?$/.test(after);
  return isGroup && !/\d{4,}$/.test(previous);
}

function bindsAbbreviation(previous: string, before: string, after: string): boolean {
  if (before === 'т.') return /^[екдпч]\./.test(after) || isDigit(after[0]);
  if (before === 'и') return /^(?:т\.(?:[дп]\.)?|др\.|пр\.)$/.test(after);
  if (!before.endsWith('.') || (UNITS.has(before) && isDigit(previous.at(-1)))) return false;
  return (
    (BEFORE_NAME.has(before) && NAME_START.test(after)) ||
    (BEFORE_NUMBER.has(before) && isDigit(after[0]))
  );
}

/** Initials hold to each other and to the surname, whichever comes first. */
function bindsName(before: string, after: string): boolean {
  if (INITIALS.test(before)) {
    return SURNAME.test(after) || (ONE_INITIAL.test(before) && ONE_INITIAL.test(after));
  }
  return SURNAME.test(before) && INITIALS.test(after);
}
