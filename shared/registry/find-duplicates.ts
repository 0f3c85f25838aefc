import { fold } from '../language/fold';
import type { PartnerCity } from '../model/partner-city';
import { formsOfCity, namesOfCity } from './name-forms';

/** Two entries that are probably one city. */
export interface Duplicate {
  /** Says that the pair was looked at; the same whichever is named first. */
  key: string;
  ids: [string, string];
}

export const duplicateKey = (a: string, b: string): string =>
  `duplicate/${[a, b].toSorted().join('/')}`;

/**
 * Pairs of which one is called by any form of the other's names: in another case, by its short,
 * Latin or own name. Cities of two countries are never the same.
 */
export function findDuplicates(cities: readonly PartnerCity[]): Duplicate[] {
  const byForm = new Map<string, PartnerCity[]>();
  for (const city of cities) {
    for (const form of new Set(formsOfCity(city).map(fold))) {
      const known = byForm.get(form);
      if (known) known.push(city);
      else byForm.set(form, [city]);
    }
  }
  const found = new Map<string, Duplicate>();
  for (const city of cities) {
    for (const name of namesOfCity(city)) {
      for (const other of byForm.get(fold(name)) ?? []) {
        if (other.id === city.id || !maySameCountry(city, other)) continue;
        const key = duplicateKey(city.id, other.id);
        if (!found.has(key)) found.set(key, { key, ids: [city.id, other.id] });
      }
    }
  }
  return [...found.values()];
}

const maySameCountry = (a: PartnerCity, b: PartnerCity): boolean =>
  a.country === b.country || a.country === '' || b.country === '';
