import {
  type CountryMention,
  findCountries,
  NO_OWN_FORMS,
  type OwnCountryForms,
} from './countries';
import { sentencesOf } from './sentences';

/** Which countries' delegations a text says were met. */
export interface DelegationCountries {
  codes: string[];
  /** The number of countries that the text states beside the list; null where it states none. */
  claimed: number | null;
}

const NUMBERS =
  'двух трёх четырёх пяти шести семи восьми девяти десяти одиннадцати двенадцати тринадцати четырнадцати пятнадцати'.split(
    ' ',
  );
const COUNTRIES =
  '(?:следующих\\s+)?(?:(?<count>\\d{1,3}|\\p{L}+)(?:-\\p{L}+)?\\s+)?(?:(?:зарубежных|иностранных)\\s+)?(?:стран|государств)(?!\\p{L}{3})\\p{L}*(?:\\s+мира)?';
/** From the guests to the first country: «представителями и делегациями из 7 стран мира: ». */
const GUESTS = new RegExp(
  '(?:делегаци|представител)\\p{L}*(?:\\s+и\\s+(?:делегаци|представител)\\p{L}*)?' +
    `\\s*(?:из\\s+)?(?<countries>${COUNTRIES})?\\s*[:(–—-]*\\s*`,
  'giu',
);
/** What parts two countries of a list; cities may stand before their country in brackets. */
const BETWEEN =
  /^\)?\s*[,;]?\s*(?:и|а также)?\s*(?:(?:из\s+)?(?:гг?\.\s*|город\p{L}*\s+)?[\p{L}-]{2,30}\s+\()?$/u;
/** A city before the first country: «из Харбина (». */
const CITY_FIRST = /^(?:гг?\.\s*|город\p{L}*\s+)?[\p{L}-]{2,30}\s+\($/u;

export function findDelegationCountries(
  text: string,
  own: OwnCountryForms = NO_OWN_FORMS,
): DelegationCountries {
  const statements = sentencesOf(text)
    .filter((sentence) => /делегаци|представител/iu.test(sentence))
    .flatMap((sentence) => statementsOf(sentence, own));
  const claims = statements.filter(({ claimed }) => claimed !== null);
  const claim = claims.find(({ codes }) => codes.length > 0) ?? claims[0];
  const codes = claim?.codes.length
    ? claim.codes
    : statements.flatMap((statement) => statement.codes);
  return { codes: [...new Set(codes)], claimed: claim?.claimed ?? null };
}

function statementsOf(sentence: string, own: OwnCountryForms): DelegationCountries[] {
  const countries = findCountries(sentence, own);
  return [...sentence.matchAll(GUESTS)].flatMap((match) => {
    const claimed = numberOf(match.groups?.count);
    const codes = listedFrom(sentence, match.index + match[0].length, countries).filter(
      (code) => code !== 'RU',
    );
    return codes.length > 0 || claimed !== null ? [{ codes, claimed }] : [];
  });
}

function numberOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  if (/^\d+$/.test(word)) return Number(word);
  const index = NUMBERS.indexOf(word.toLocaleLowerCase('ru'));
  return index < 0 ? null : index + 2;
}

/** The countries that follow one another from this place on. */
function listedFrom(sentence: string, start: number, countries: CountryMention[]): string[] {
  const codes: string[] = [];
  let end = start;
  for (const country of countries.filter((each) => each.start >= start)) {
    const gap = sentence.slice(end, country.start);
    const follows = codes.length === 0 ? gap === '' || CITY_FIRST.test(gap) : BETWEEN.test(gap);
    if (!follows) break;
    codes.push(country.code);
    end = country.end;
  }
  return codes;
}
