import type { PartnerCity } from '../model/partner-city';
import type { Registry } from '../model/registry';

/** What an editor does to the registry of partner cities, as functions from registry to registry. */

export const addCity = (registry: Registry, city: PartnerCity): Registry => ({
  ...registry,
  partnerCities: [...registry.partnerCities, city],
});

export const removeCity = (registry: Registry, id: string): Registry => ({
  ...registry,
  partnerCities: registry.partnerCities.filter((city) => city.id !== id),
});

/** Changes some fields of an entry. */
export const changeCity = (
  registry: Registry,
  id: string,
  change: Partial<PartnerCity>,
): Registry => ({
  ...registry,
  partnerCities: registry.partnerCities.map((city) =>
    city.id === id ? { ...city, ...change } : city,
  ),
});

export type CityListName = 'agreements' | 'contactPersons' | 'contacts' | 'relationHistory';
type Entry<L extends CityListName> = PartnerCity[L][number];

const entriesOf = <L extends CityListName>(city: PartnerCity, list: L): Entry<L>[] => city[list];

/** Changes one of an entry's lists. */
function withEntries<L extends CityListName>(
  registry: Registry,
  cityId: string,
  list: L,
  change: (entries: Entry<L>[]) => Entry<L>[],
): Registry {
  const city = registry.partnerCities.find(({ id }) => id === cityId);
  return city
    ? changeCity(registry, cityId, {
        [list]: change(entriesOf(city, list)),
      } as Partial<PartnerCity>)
    : registry;
}

export const addEntry = <L extends CityListName>(
  registry: Registry,
  cityId: string,
  list: L,
  entry: Entry<L>,
): Registry => withEntries(registry, cityId, list, (entries) => [...entries, entry]);

export const removeEntry = (
  registry: Registry,
  cityId: string,
  list: CityListName,
  entryId: string,
): Registry =>
  withEntries(registry, cityId, list, (entries) => entries.filter(({ id }) => id !== entryId));

export const changeEntry = <L extends CityListName>(
  registry: Registry,
  cityId: string,
  list: L,
  entryId: string,
  change: Partial<Entry<L>>,
): Registry =>
  withEntries(registry, cityId, list, (entries) =>
    entries.map((entry) => (entry.id === entryId ? { ...entry, ...change } : entry)),
  );
