import { countries } from '../language/countries';
import { stemsOf } from '../language/stem';
import type { Registry } from '../model/registry';
import { idsOfCity } from '../registry/city-ids';
import { type FilterGroup, facet } from './search-document';

/**
 * By which words the links of records are known: an event that is linked with Харбин is found by
 * that name, and by its country's, also where its text speaks of «город-партнёр».
 */
export interface Names {
  /** Facets by the stem of a word in their names. */
  facetsOf(wordStem: string): readonly string[];
  /** Facets that a filter's value stands for: a country for its partner cities too. */
  facetsOfValue(group: FilterGroup, value: string): readonly string[];
  /** The names of a filter's value, as stems, to be looked for in texts. */
  phrasesOfValue(group: FilterGroup, value: string): readonly (readonly string[])[];
}

const MIN_WORD = 3;

export function namesOf({ partnerCities }: Registry): Names {
  const byStem = new Map<string, Set<string>>();
  const phrases = new Map<string, string[][]>();
  const citiesByCountry = new Map<string, string[]>();
  const formerByCity = new Map<string, string[]>();
  const know = (name: string, facets: readonly string[], byEachWord: boolean): void => {
    const stems = stemsOf(name);
    if (stems.length === 0) return;
    for (const each of facets.slice(0, 1)) {
      phrases.set(each, [...(phrases.get(each) ?? []), stems]);
    }
    if (!byEachWord && stems.length > 1) return;
    for (const word of stems.filter(({ length }) => length >= MIN_WORD)) {
      const known = byStem.get(word) ?? new Set();
      byStem.set(word, known);
      for (const each of facets) known.add(each);
    }
  };

  for (const city of partnerCities) {
    const [own = '', ...former] = idsOfCity(city).map((id) => facet('partner', id));
    const ofCity = [own, ...former];
    formerByCity.set(own, former);
    for (const name of [city.name, city.ownName, city.latinName, ...city.shortNames]) {
      know(name, ofCity, true);
    }
    for (const person of city.contactPersons) know(person.name, [facet('person', person.id)], true);
    if (city.country !== '') {
      citiesByCountry.set(city.country, [...(citiesByCountry.get(city.country) ?? []), ...ofCity]);
    }
  }
  for (const { code, name, officialName, otherNames } of countries) {
    const facets = [facet('country', code), ...(citiesByCountry.get(code) ?? [])];
    for (const each of [name, officialName, ...otherNames]) know(each, facets, false);
  }

  return {
    facetsOf: (wordStem) => [...(byStem.get(wordStem) ?? [])],
    facetsOfValue: (group, value) => [
      facet(group, value),
      ...(formerByCity.get(facet(group, value)) ?? []),
      ...(group === 'country' ? (citiesByCountry.get(value) ?? []) : []),
    ],
    phrasesOfValue: (group, value) => phrases.get(facet(group, value)) ?? [],
  };
}
