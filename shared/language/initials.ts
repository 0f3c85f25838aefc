import { isPersonNoun } from './person-nouns';

/** Names with initials, such as «Котюков М.М.» and «М.М. Котюков». */
export interface NameWithInitials {
  surname: string;
  initials: string;
  /** The initials stand before the surname. */
  initialsFirst: boolean;
  start: number;
  end: number;
}

const SURNAME = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?';
const INITIALS = '\\p{Lu}\\.[ \\u{A0}]?\\p{Lu}\\.';
const NAME = new RegExp(
  `(?<![\\p{L}.-])(?:(?<before>${SURNAME})[ \\u{A0}])?(?<initials>${INITIALS})(?:[ \\u{A0}]?(?<after>${SURNAME}))?`,
  'gu',
);
const MAY_HOLD = /\p{Lu}\.[ \u{A0}]?\p{Lu}\./u;
/** What is called after a person keeps the order that its own name has. */
const NAMED_AFTER =
  /(?:имени|им\.|улиц\p{L}*|ул\.|площад\p{L}*|пл\.|просп\p{L}*\.?|наб\p{L}*\.?|сквер\p{L}*|парк\p{L}*)[ \u{A0}]$/iu;

/** The names with initials in a text, but for those that something else is called after. */
export function namesWithInitials(text: string): NameWithInitials[] {
  if (!MAY_HOLD.test(text)) return [];
  return [...text.matchAll(NAME)].flatMap(({ index, 0: whole, groups = {} }) => {
    const { before, initials = '', after } = groups;
    const surnameFirst = before !== undefined && !(after !== undefined && isPersonNoun(before));
    const surname = surnameFirst ? before : after;
    if (surname === undefined) return [];
    const start = surnameFirst ? index : index + whole.indexOf(initials);
    if (NAMED_AFTER.test(text.slice(Math.max(0, start - 20), start))) return [];
    const length = surnameFirst
      ? whole.indexOf(initials) + initials.length
      : whole.length - (start - index);
    return [{ surname, initials, initialsFirst: !surnameFirst, start, end: start + length }];
  });
}

/** The same name the other way round. */
export const turnedName = ({ surname, initials, initialsFirst }: NameWithInitials): string =>
  initialsFirst ? `${surname} ${initials}` : `${initials} ${surname}`;
