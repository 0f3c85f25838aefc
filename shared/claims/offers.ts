import { findCountries } from '../language/countries';
import type { ContactEntry } from '../model/contact';
import type { PartnerCity } from '../model/partner-city';
import type { Registry } from '../model/registry';
import type { Item } from '../model/report';
import { resolveCityIds } from '../registry/city-ids';
import { findersOf, personFinder, textsOf } from './named';

/** Links that a record's text suggests: registry cities, countries and persons that it names. */
export interface Offer {
  kind: 'city' | 'country' | 'person';
  /** Of the entry of the registry; a country's code. */
  id: string;
}

/** A dismissed offer in the report's list of findings that need nothing. */
export const offerKey = (recordId: string, { kind, id }: Offer): string =>
  `offer:${recordId}:${kind}:${id}`;

/** What the text of a record names and the record is not linked with, in the text's order. */
export function offersFor(
  given: Item,
  registry: Registry,
  dismissed: readonly string[] = [],
): Offer[] {
  if (!('partnerCityIds' in given)) return [];
  const partnerCityIds = resolveCityIds(registry.partnerCities, given.partnerCityIds);
  const item = { ...given, partnerCityIds };
  const text = textsOf(item);
  const { cities, persons } = findersOf(registry);
  const found: (Offer & { start: number })[] = [
    ...cities(text).map(({ id, start }) => ({ kind: 'city' as const, id, start })),
  ];
  if (item.type === 'event') {
    const ofCities = countriesOfCities(registry, [
      ...item.partnerCityIds,
      ...found.map(({ id }) => id),
    ]);
    for (const { code, start } of findCountries(text, registry.countryCases)) {
      if (code !== 'RU' && !ofCities.has(code)) found.push({ kind: 'country', id: code, start });
    }
    for (const { id, start } of persons(text)) found.push({ kind: 'person', id, start });
  }
  const seen = new Set<string>();
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ kind, id }): Offer => ({ kind, id }))
    .filter((offer) => {
      const key = offerKey(item.id, offer);
      if (seen.has(key) || dismissed.includes(key) || isLinked(item, offer)) return false;
      seen.add(key);
      return true;
    });
}

/** The people of its city whom a contact names and is not linked with. */
export function offersForContact(
  contact: ContactEntry,
  city: PartnerCity,
  dismissed: readonly string[] = [],
): Offer[] {
  const { participants, subject, outcome } = contact;
  const named = personFinder([city])([participants, subject, outcome].join('\n'));
  return [...new Set(named.map(({ id }) => id))]
    .filter((id) => !contact.personIds.includes(id))
    .map((id): Offer => ({ kind: 'person', id }))
    .filter((offer) => !dismissed.includes(offerKey(contact.id, offer)));
}

/** The country of a linked city is linked by it, and needs no offer of its own. */
const countriesOfCities = (
  { partnerCities }: Registry,
  ids: readonly string[],
): ReadonlySet<string> =>
  new Set(partnerCities.filter(({ id }) => ids.includes(id)).map(({ country }) => country));

/** True when the record has the link already, or cannot have it. */
export function isLinked(item: Item, { kind, id }: Offer): boolean {
  if (kind === 'city') return 'partnerCityIds' in item && item.partnerCityIds.includes(id);
  if (item.type !== 'event') return true;
  return (kind === 'country' ? item.countries : item.personIds).includes(id);
}

/** The change that links a record with what it names. */
export function linkChange(item: Item, offer: Offer): Partial<Item> {
  const { kind, id } = offer;
  if (isLinked(item, offer)) return {};
  if (kind === 'city' && 'partnerCityIds' in item) {
    return { partnerCityIds: [...item.partnerCityIds, id] } as Partial<Item>;
  }
  if (item.type !== 'event') return {};
  return kind === 'country'
    ? ({ countries: [...item.countries, id] } as Partial<Item>)
    : ({ personIds: [...item.personIds, id] } as Partial<Item>);
}
