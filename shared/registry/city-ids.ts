import type { PartnerCity } from '../model/partner-city';

/**
 * Entries that were found to be one city are merged, and the one that stays answers to the ids of
 * the others. Reports keep the ids that they name, so that nothing has to be rewritten: whoever
 * follows an id to its city goes through these functions.
 */

/** All ids under which reports may name a city, its own first. */
export const idsOfCity = ({ id, mergedIds }: PartnerCity): string[] => [id, ...mergedIds];

/** The city that an id names. */
export const cityById = (cities: readonly PartnerCity[], id: string): PartnerCity | undefined =>
  cities.find((city) => city.id === id) ?? cities.find(({ mergedIds }) => mergedIds.includes(id));

/** Every id that names a city of the registry. */
export const knownCityIds = (cities: readonly PartnerCity[]): Set<string> =>
  new Set(cities.flatMap(idsOfCity));

/** A function that gives the present id for each that a report names; one of no city stays as it is. */
export function cityIdResolver(cities: readonly PartnerCity[]): (id: string) => string {
  const present = new Map<string, string>();
  for (const { id, mergedIds } of cities) for (const merged of mergedIds) present.set(merged, id);
  for (const { id } of cities) present.set(id, id);
  return (id) => present.get(id) ?? id;
}

/** The cities that a record names, each once, under their present ids. */
export const resolveCityIds = (
  cities: readonly PartnerCity[],
  ids: readonly string[],
): string[] => [...new Set(ids.map(cityIdResolver(cities)))];
