import { fold } from '../language/fold';
import type { PartnerCity, Relation } from '../model/partner-city';
import { formsOfCity } from './name-forms';
import { isAlive } from './relation-history';

export const CITY_ORDERS = ['name', 'country', 'since'] as const;
export type CityOrder = (typeof CITY_ORDERS)[number];

export interface CityFilter {
  query: string;
  /** '' for all. */
  country: string;
  relation: Relation | '';
  order: CityOrder;
}

/**
 * The cities that a filter lets through, in its order. The query is looked for in all forms of a
 * city's names, in its country and in the names and posts of its people.
 */
export function listCities(
  cities: readonly PartnerCity[],
  { query, country, relation, order }: CityFilter,
  countryName: (code: string) => string,
): PartnerCity[] {
  const wanted = fold(query.trim());
  const compare = new Intl.Collator('ru').compare;
  const fits = (city: PartnerCity): boolean =>
    (country === '' || city.country === country) &&
    (relation === '' || city.relation === relation) &&
    (wanted === '' || searchTextOf(city, countryName(city.country)).includes(wanted));
  const inOrder: Record<CityOrder, (a: PartnerCity, b: PartnerCity) => number> = {
    name: () => 0,
    country: (a, b) =>
      Number(a.country === '') - Number(b.country === '') ||
      compare(countryName(a.country), countryName(b.country)),
    // The oldest ties first, and last those of which we don't know.
    since: (a, b) => Number(a.since === '') - Number(b.since === '') || compare(a.since, b.since),
  };
  return cities
    .filter(fits)
    .sort(
      (a, b) =>
        Number(!isAlive(a.relation)) - Number(!isAlive(b.relation)) ||
        inOrder[order](a, b) ||
        Number(a.name.trim() === '') - Number(b.name.trim() === '') ||
        compare(a.name, b.name),
    );
}

const searchTextOf = (city: PartnerCity, country: string): string =>
  fold(
    [
      ...formsOfCity(city),
      country,
      ...city.contactPersons.flatMap(({ name, posts }) => [
        name,
        ...posts.flatMap(({ position, body }) => [position, body]),
      ]),
    ].join('\n'),
  );
