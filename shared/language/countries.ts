import type { Locale } from '../model/preferences';
import { COUNTRY_TABLE } from './country-table';
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

/** The country of a code; undefined where there is none. */
export const countryOf = (code: string): Country | undefined => byCode.get(code);

/** The country's short name; the code itself where no such country is known. */
export function countryName(code: string, locale: Locale): string {
  const country = byCode.get(code);
  if (!country) return code;
  return locale === 'ru' ? country.name : country.english;
}

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
    for (const form of forms) addForm(index, form, code);
  };
  for (const country of countries) for (const name of namesOf(country)) add(name, country.code);
  for (const name of NO_COUNTRIES) add(name, null);
  sortForms(index);
  formsByFirstWord = index;
  return index;
}

function addForm(index: Map<string, KnownForm[]>, form: string, code: string | null): void {
  const words = wordsOf(foldName(form));
  const [first] = words;
  if (first !== undefined) index.set(first, [...(index.get(first) ?? []), { words, code }]);
}

function sortForms(index: ReadonlyMap<string, KnownForm[]>): void {
  for (const forms of index.values()) forms.sort((a, b) => b.words.length - a.words.length);
}

/** Case forms that authors have put right, which texts may use as well. */
export type OwnCountryForms = readonly {
  country: string;
  cases: Readonly<Partial<Record<string, string>>>;
}[];

export const NO_OWN_FORMS: OwnCountryForms = [];

/** The registry changes seldom, and its forms are looked for in every text. */
const indexByOwn = new WeakMap<OwnCountryForms, Map<string, KnownForm[]>>();

function formsWith(own: OwnCountryForms): Map<string, KnownForm[]> {
  if (own.length === 0) return knownForms();
  const known = indexByOwn.get(own);
  if (known) return known;
  const index = new Map(knownForms());
  for (const { country, cases } of own) {
    if (!byCode.has(country)) continue;
    for (const form of Object.values(cases)) addForm(index, form ?? '', country);
  }
  sortForms(index);
  indexByOwn.set(own, index);
  return index;
}

export interface CountryMention {
  code: string;
  /** Where it stands in the text. */
  start: number;
  end: number;
}

/** A capital begins a name; the word goes on as `WORD` has it. */
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*(?:[-’'][\p{L}\p{N}]+)*/gu;
const NEXT_WORD = /[\s—–-]+(?<word>[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*)/uy;

/** The countries that a text names, in any case form and by any of their names, in its order. */
export function findCountries(text: string, own: OwnCountryForms = NO_OWN_FORMS): CountryMention[] {
  const known = formsWith(own);
  const found: CountryMention[] = [];
  let done = 0;
  for (const { 0: word, index: start } of text.matchAll(CAPITALISED)) {
    const forms = start < done ? undefined : known.get(foldName(word));
    if (!forms || (AMBIGUOUS.has(foldName(word)) && text.charAt(start - 1) !== '(')) continue;
    for (const { words, code } of forms) {
      const end = endOfMatch(text, start + word.length, words);
      if (end === null) continue;
      if (code !== null) found.push({ code, start, end });
      done = end;
      break;
    }
  }
  return found;
}

/** Where a name of several words ends whose first one ends here; null if others follow. */
function endOfMatch(text: string, endOfFirst: number, words: string[]): number | null {
  let end = endOfFirst;
  for (const word of words.slice(1)) {
    NEXT_WORD.lastIndex = end;
    const next = NEXT_WORD.exec(text);
    if (!next || foldName(next.groups?.word ?? '') !== word) return null;
    end = NEXT_WORD.lastIndex;
  }
  return end;
}

/** The country whose name this is, in any form: `КНР`, `Республики Беларусь`; null for any other text. */
export function countryByName(text: string): string | null {
  const words = wordsOf(foldName(text));
  const form = knownForms()
    .get(words[0] ?? '')
    ?.find((each) => each.words.join(' ') === words.join(' '));
  return form?.code ?? null;
}
