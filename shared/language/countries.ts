import type { Locale } from '../model/preferences';
import { COUNTRY_TABLE } from './country-table';
import type { CaseForms } from './declension';
import { fold } from './fold';
import { declineName } from './place-names';

/** Countries by code: their names, and their recognition in running text. */
export interface Country {
  /** ISO 3166-1, or that of the Russian classifier for Abkhazia and South Ossetia. */
  code: string;
  /** The short name in Russian. */
  name: string;
  /** The name in treaties: `Киргизская Республика`. */
  officialName: string;
  english: string;
  /** Other names in use: `КНР`, `Белоруссия`. */
  otherNames: readonly string[];
}

export const countries: readonly Country[] = COUNTRY_TABLE.trim()
  .split('\n')
  .map((line): Country => {
    const [code = '', name = '', officialName = '', english = '', others = ''] = line.split('|');
    return {
      code,
      name,
      officialName: officialName || name,
      english,
      otherNames: others === '' ? [] : others.split(';'),
    };
  });

const byCode = new Map(countries.map((country) => [country.code, country]));

/** The country's short name; the code itself where no such country is known. */
export function countryName(code: string, locale: Locale): string {
  const country = byCode.get(code);
  if (!country) return code;
  return locale === 'ru' ? country.name : country.english;
}

/** The name in treaties and official letters; the code itself where no such country is known. */
export const officialCountryName = (code: string): string => byCode.get(code)?.officialName ?? code;

/** All countries as a list to choose from, in the language's order. */
export function countryList(locale: Locale): { code: string; name: string }[] {
  const { compare } = new Intl.Collator(locale);
  return countries
    .map(({ code }) => ({ code, name: countryName(code, locale) }))
    .sort((a, b) => compare(a.name, b.name));
}

const namesOf = ({ name, officialName, otherNames }: Country): string[] => [
  ...new Set([name, officialName, ...otherNames]),
];

/** The case forms of the official name: `Киргизской Республики`, `Республики Корея`. */
export const officialNameForms = (code: string): CaseForms | null => {
  const country = byCode.get(code);
  return country ? declineName(country.officialName) : null;
};

interface KnownForm {
  words: string[];
  /** Null for a name that only looks like a country's. */
  code: string | null;
}

/** Regions whose names hold a country's: finding them keeps the country from being found. */
const NO_COUNTRIES = [
  'Внутренняя Монголия',
  'Северная Осетия',
  'Нижняя Австрия',
  'Верхняя Австрия',
  'Новая Англия',
];

/** A word that may open any sentence, and so names the country only in brackets. */
const AMBIGUOUS = new Set(['того']);

const WORD = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu;
const wordsOf = (text: string): string[] => text.match(WORD) ?? [];
const foldName = (text: string): string => fold(text).replaceAll("'", '’');

/** Every form of every name by its first word, the longest first. Built at the first use. */
let formsByFirstWord: Map<string, KnownForm[]> | undefined;

function knownForms(): Map<string, KnownForm[]> {
  if (formsByFirstWord) return formsByFirstWord;
  const index = new Map<string, KnownForm[]>();
  const add = (name: string, code: string | null): void => {
    const forms = new Set(Object.values(declineName(name)).flat());
    for (const form of forms) {
      const words = wordsOf(foldName(form));
      const first = words[0] ?? '';
      index.set(first, [...(index.get(first) ?? []), { words, code }]);
    }
  };
  for (const country of countries) for (const name of namesOf(country)) add(name, country.code);
  for (const name of NO_COUNTRIES) add(name, null);
  for (const forms of index.values()) forms.sort((a, b) => b.words.length - a.words.length);
  formsByFirstWord = index;
  return index;
}

export interface CountryMention {
  code: string;
  /** Where it stands in the text. */
  start: number;
  end: number;
}

const BETWEEN_WORDS = /^[\s—–-]+$/u;

/** The countries that a text names, in any case form and by any of their names, in its order. */
export function findCountries(text: string): CountryMention[] {
  const words = [...text.matchAll(WORD)].map((match) => ({
    folded: foldName(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: CountryMention[] = [];
  for (let at = 0; at < words.length; ) {
    const length = lengthOfMatch(text, words, at, found);
    at += length;
  }
  return found;
}

function lengthOfMatch(
  text: string,
  words: { folded: string; start: number; end: number }[],
  at: number,
  found: CountryMention[],
): number {
  const first = words[at];
  if (!first || !/\p{Lu}/u.test(text.charAt(first.start))) return 1;
  const match = knownForms()
    .get(first.folded)
    ?.find((form) =>
      form.words.every((word, index) => {
        const here = words[at + index];
        const before = words[at + index - 1];
        return (
          here?.folded === word &&
          (index === 0 || BETWEEN_WORDS.test(text.slice(before?.end, here.start)))
        );
      }),
    );
  if (!match || (AMBIGUOUS.has(first.folded) && text.charAt(first.start - 1) !== '(')) return 1;
  const end = words[at + match.words.length - 1]?.end ?? first.end;
  if (match.code !== null) found.push({ code: match.code, start: first.start, end });
  return match.words.length;
}

/** The country whose name this is, in any form: `КНР`, `Республики Беларусь`; null for any other text. */
export function countryByName(text: string): string | null {
  const words = wordsOf(foldName(text));
  const form = knownForms()
    .get(words[0] ?? '')
    ?.find((each) => each.words.join(' ') === words.join(' '));
  return form?.code ?? null;
}
