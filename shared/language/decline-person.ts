import type { Case } from './declension';
import { CASES } from './declension';
import { genderOfNominative } from './first-names';
import { isPatronymic, partsOf, type Row, rowsOfNameWord, sameInAllCases } from './person-forms';

/**
 * The likeliest declension of a person's name, of all that `person-forms` knows: whether it is a
 * man's or a woman's name is told by the patronymic, the first name or the surname.
 */

type Gender = 'female' | 'male' | null;

const CYRILLIC_WORD = /^\p{Script=Cyrillic}[\p{Script=Cyrillic}’'-]+$/u;
const FEMALE_PATRONYMIC = /(?:вна|ична|инична|кызы)$/iu;
const FEMALE_SURNAME = /(?:(?:[оеё]в|[иы]н)а|[цс]кая|ая)$/iu;
const MALE_SURNAME = /(?:[оеё]в|[иы]н|[цс]кий|[ыо]й)$/iu;

/** The name in every case. A single word, initials and foreign spellings stay as they are. */
export function declinePerson(name: string): Record<Case, string> {
  const { surname, given } = likeliestParts(name);
  const gender = genderOf(surname, given);
  const rows = name.split(/(\s+)/).map((word): Row => {
    if (!CYRILLIC_WORD.test(word)) return sameInAllCases(word);
    if (word === surname) return surnameRow(word, gender);
    return given.includes(word) ? givenRow(word, gender) : sameInAllCases(word);
  });
  const inCase = (index: number): string => rows.map((row) => row[index] ?? '').join('');
  return Object.fromEntries(CASES.map((each, index) => [each, inCase(index)])) as Record<
    Case,
    string
  >;
}

/** Of two ways to read a name, the one with a known first name in its place. */
function likeliestParts(name: string): { surname: string; given: string[] } {
  const readings = partsOf(name);
  return (
    readings.find(({ given }) => genderOfNominative(given[0] ?? '') !== null) ??
    readings[0] ?? { surname: '', given: [] }
  );
}

function genderOf(surname: string, given: readonly string[]): Gender {
  const patronymic = given.find((word, index) => index > 0 && isPatronymic(word));
  if (patronymic) return FEMALE_PATRONYMIC.test(patronymic) ? 'female' : 'male';
  const known = genderOfNominative(given[0] ?? '');
  if (known) return known;
  if (FEMALE_SURNAME.test(surname)) return 'female';
  return MALE_SURNAME.test(surname) ? 'male' : null;
}

/** Of a double surname each part that can is declined. */
function surnameRow(surname: string, gender: Gender): Row {
  const parts = surname.split('-').map((part) => surnamePartRow(part, gender));
  return CASES.map((_, index) => parts.map((row) => row[index] ?? '').join('-'));
}

function surnamePartRow(word: string, gender: Gender): Row {
  // A woman's surname without a woman's ending has one form: «с Анной Гусь», «с Анной Шевчук».
  if (gender === 'female' && !/[ая]$/iu.test(word)) return sameInAllCases(word);
  const rows = rowsOfNameWord(word);
  // A short word before «ой» is a whole stem: «Цой», «Цоя», not «Толстой», «Толстого».
  const isShort = /ой$/iu.test(word) && word.length <= 3;
  return (isShort ? rows[1] : undefined) ?? rows[0] ?? sameInAllCases(word);
}

function givenRow(word: string, gender: Gender): Row {
  const isFemale = gender === 'female';
  if (isFemale && !/[аяь]$/iu.test(word)) return sameInAllCases(word);
  const rows = rowsOfNameWord(word);
  const likeSurname = /(?:(?:[оеё]в|[иы]н)а?|ая)$/iu.test(word);
  const second = likeSurname || (isFemale && /ь$/iu.test(word));
  // «Евгений» is a noun and no adjective: «Евгения».
  const noun = /ий$/iu.test(word) ? rows.find((row) => row[1]?.endsWith('ия')) : undefined;
  return noun ?? (second ? rows[1] : undefined) ?? rows[0] ?? sameInAllCases(word);
}
