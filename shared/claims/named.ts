import { cityPhrasesOf } from '../language/city-phrases';
import { findCountries, NO_OWN_FORMS, type OwnCountryForms } from '../language/countries';
import { countryOfAdjective } from '../language/country-adjectives';
import { type Mention, mentionFinder } from '../language/mentions';
import { personForms } from '../language/person-forms';
import { sentencesOf } from '../language/sentences';
import type { OwnCases } from '../model/case-forms';
import type { Registry } from '../model/registry';
import type { Item } from '../model/report';
import { cityForms } from './wording';

/** What the texts of records name, whether it is linked with them or not. */

type Finder = (text: string) => Mention[];
export interface Finders {
  cities: Finder;
  persons: Finder;
  /** Ids of the registry's cities that a record names; each record is read once. */
  citiesOf: (item: Item) => ReadonlySet<string>;
}

const formsIn = (cases: OwnCases): string[] =>
  Object.values(cases).flatMap((form) => form.trim() || []);

/** Finds the contact persons of these cities. */
export const personFinder = (cities: Registry['partnerCities']): Finder =>
  mentionFinder(
    cities.flatMap(({ contactPersons }) =>
      contactPersons.map(({ id, name, cases }) => ({
        id,
        forms: [...personForms(name), ...formsIn(cases)],
      })),
    ),
  );

/** The registry changes seldom, and a finder costs more to build than to use. */
const findersByCities = new WeakMap<Registry['partnerCities'], Finders>();

/** Finds the names of a registry in texts. */
export function findersOf({ partnerCities }: Registry): Finders {
  const known = findersByCities.get(partnerCities);
  if (known) return known;
  const cities = mentionFinder(
    partnerCities.map((city) => ({ id: city.id, forms: cityForms(city) })),
  );
  const read = new WeakMap<Item, ReadonlySet<string>>();
  const finders: Finders = {
    cities,
    persons: personFinder(partnerCities),
    citiesOf: (item) => {
      const before = read.get(item);
      if (before) return before;
      const named = new Set(cities(textsOf(item)).map(({ id }) => id));
      read.set(item, named);
      return named;
    },
  };
  findersByCities.set(partnerCities, finders);
  return finders;
}

/** All that is written of a record, a paragraph a line. */
export const textsOf = (item: Item): string =>
  item.type === 'event'
    ? [item.text, item.line, item.full, item.place, item.participants, item.outcome].join('\n')
    : item.text;

const ADJECTIVE = /\p{Lu}?\p{L}*(?:ск|цк)\p{L}{2,3}(?!\p{L})/gu;

/** Records never change, so that each is read once for each list of own forms. */
const countriesByOwn = new WeakMap<OwnCountryForms, WeakMap<Item, ReadonlySet<string>>>();

/**
 * The countries that a record names, by themselves, by an adjective («Российско-Киргизской») or
 * through well-known cities of theirs.
 */
export function namedCountries(
  item: Item,
  own: OwnCountryForms = NO_OWN_FORMS,
): ReadonlySet<string> {
  const byItem = countriesByOwn.get(own) ?? new WeakMap<Item, ReadonlySet<string>>();
  countriesByOwn.set(own, byItem);
  const known = byItem.get(item);
  if (known) return known;
  const text = textsOf(item);
  const named = new Set(findCountries(text, own).map(({ code }) => code));
  for (const { country } of sentencesOf(text).flatMap((each) => cityPhrasesOf(each, own))) {
    if (country !== null) named.add(country);
  }
  for (const { 0: word } of text.matchAll(ADJECTIVE)) {
    const country = countryOfAdjective(word);
    if (country !== null) named.add(country);
  }
  byItem.set(item, named);
  return named;
}
