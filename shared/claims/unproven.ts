import { findDelegationCountries } from '../language/delegations';
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

/** Countries of which a text says that their delegations were met, though no event shows it. */
export interface UnprovenCountries {
  recordId: string;
  questionId: string;
  codes: string[];
}

/** Statements about delegations in the free texts that no event bears out (D1 of a real report). */
export function unprovenCountries(report: Report, registry: Registry): UnprovenCountries[] {
  let evidence: Map<string, CountryEvidence> | undefined;
  return Object.entries(report.answers).flatMap(([questionId, { items }]) =>
    items.flatMap((item) => {
      if (item.type !== 'narrative') return [];
      const stated = findDelegationCountries(item.text).codes;
      if (stated.length === 0) return [];
      evidence ??= countryEvidence(report, registry);
      const codes = stated.filter((code) => !evidence?.has(code));
      return codes.length === 0 ? [] : [{ recordId: item.id, questionId, codes }];
    }),
  );
}
