import type { Registry } from '../model/registry';
import type { Report } from '../model/report';
import { citiesById, linkedCountries, toldEvents } from './facts';
import { findersOf, namedCountries } from './named';

/** The events behind each country: those that are linked with it, and those that only name it. */
export interface CountryEvidence {
  linked: string[];
  named: string[];
}

export function countryEvidence(report: Report, registry: Registry): Map<string, CountryEvidence> {
  const cities = citiesById(registry);
  const { citiesOf } = findersOf(registry);
  const evidence = new Map<string, CountryEvidence>();
  for (const event of toldEvents(report, registry)) {
    const linked = linkedCountries(event, cities);
    const ofNamedCities = [...citiesOf(event)].map((id) => cities.get(id)?.country ?? '');
    for (const code of new Set([...linked, ...namedCountries(event), ...ofNamedCities])) {
      if (code === '') continue;
      const known = evidence.get(code) ?? { linked: [], named: [] };
      evidence.set(code, known);
      known[linked.includes(code) ? 'linked' : 'named'].push(event.id);
    }
  }
  return evidence;
}
