import { NO_OWN_FORMS, type OwnCountryForms } from '../language/countries';
import { findDelegationCountries } from '../language/delegations';
import type { Event, EventKind } from '../model/event';
import type { PartnerCity } from '../model/partner-city';
import type { Registry } from '../model/registry';
import type { Report } from '../model/report';
import { citiesById, linkedCountries, toldEvents } from './facts';
import { findersOf, namedCountries, textsOf } from './named';

/**
 * The events behind each country, by what they are worth: those that prove that its people were
 * met, and those that only mention it.
 */
export interface CountryEvidence {
  proven: string[];
  mentioned: string[];
}

/** Something sent in for a jury meets nobody, unless the record says who travelled. */
const WITHOUT_MEETING: ReadonlySet<EventKind> = new Set(['competition']);

/** True for an event at which people of the countries that it is linked with were met. */
export const isMeeting = ({ direction, kind }: Event): boolean =>
  direction === null ? kind === null || !WITHOUT_MEETING.has(kind) : direction !== 'home';

/**
 * The countries whose people an event proves to have been met: those of its partner cities and
 * those that it lists, if it was a meeting at all, and those of which its text says that a
 * delegation was met.
 */
export function provenCountries(
  event: Event,
  cities: ReadonlyMap<string, PartnerCity>,
  own: OwnCountryForms = NO_OWN_FORMS,
): readonly string[] {
  const linked = isMeeting(event) ? linkedCountries(event, cities) : [];
  return [...new Set([...linked, ...toldDelegations(event, own)])];
}

/** Records never change, so that each is read once for each list of own forms. */
const toldByOwn = new WeakMap<OwnCountryForms, WeakMap<Event, readonly string[]>>();

function toldDelegations(event: Event, own: OwnCountryForms): readonly string[] {
  const byEvent = toldByOwn.get(own) ?? new WeakMap<Event, readonly string[]>();
  toldByOwn.set(own, byEvent);
  const known = byEvent.get(event);
  if (known) return known;
  const { codes } = findDelegationCountries(textsOf(event), own);
  byEvent.set(event, codes);
  return codes;
}

export function countryEvidence(report: Report, registry: Registry): Map<string, CountryEvidence> {
  const own = registry.countryCases;
  const cities = citiesById(registry);
  const { citiesOf } = findersOf(registry);
  const evidence = new Map<string, CountryEvidence>();
  for (const event of toldEvents(report, registry)) {
    const proven = provenCountries(event, cities, own);
    const mentioned = [
      ...linkedCountries(event, cities),
      ...namedCountries(event, own),
      ...[...citiesOf(event)].map((id) => cities.get(id)?.country ?? ''),
    ];
    for (const code of new Set([...proven, ...mentioned])) {
      if (code === '') continue;
      const known = evidence.get(code) ?? { proven: [], mentioned: [] };
      evidence.set(code, known);
      known[proven.includes(code) ? 'proven' : 'mentioned'].push(event.id);
    }
  }
  return evidence;
}
