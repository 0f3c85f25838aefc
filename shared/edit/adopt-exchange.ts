import { fold } from '../language/fold';
import type { Exchange } from '../model/exchange';
import type { Registry } from '../model/registry';
import type { Report } from '../model/report';
import { cityById, idsOfCity, knownCityIds } from '../registry/city-ids';
import { relinkCities } from './relink-cities';

/**
 * Takes a colleague's report over. A city that the registry knows by name and country keeps its
 * own entry, and the report's links follow it; an unknown one joins with the entry that came along.
 * A report whose id is taken becomes a copy with an id of its own.
 */
export function adoptExchange(
  { report, partnerCities }: Exchange,
  registry: Registry,
  { takenIds, newId }: { takenIds: ReadonlySet<string>; newId: () => string },
): { report: Report; registry: Registry } {
  const known = new Map(registry.partnerCities.map((city) => [cityKey(city), city.id]));
  const usedIds = knownCityIds(registry.partnerCities);
  const renamed = new Map<string, string>();
  const added = [];
  for (const city of partnerCities) {
    const knownId = known.get(cityKey(city)) ?? mergedInto(registry, city.id);
    const id = knownId ?? (usedIds.has(city.id) ? newId() : city.id);
    for (const named of idsOfCity(city)) if (id !== named) renamed.set(named, id);
    if (knownId === undefined) added.push({ ...city, id, mergedIds: [] });
  }
  const copy = takenIds.has(report.id) ? { ...report, id: newId() } : report;
  return {
    report: relinkCities(copy, renamed),
    registry:
      added.length === 0
        ? registry
        : { ...registry, partnerCities: [...registry.partnerCities, ...added] },
  };
}

/** Our entry that a city was merged into, whatever either is called. */
const mergedInto = ({ partnerCities }: Registry, id: string): string | undefined => {
  const city = cityById(partnerCities, id);
  return city && city.id !== id ? city.id : undefined;
};

const cityKey = ({ name, country }: { name: string; country: string }): string =>
  `${fold(name.trim())}/${country}`;
