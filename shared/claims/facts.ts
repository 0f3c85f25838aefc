import type { Event } from '../model/event';
import type { PartnerCity } from '../model/partner-city';
import type { Registry } from '../model/registry';
import { itemsOfType, type Report } from '../model/report';
import { idsOfCity, resolveCityIds } from '../registry/city-ids';

/** What the records of a report say, in the form from which sentences are computed. */

/**
 * The events that the document tells: what is planned or left out proves nothing. Cities that were
 * merged stand in them under their present ids.
 */
export const toldEvents = (report: Report, { partnerCities }: Registry): Event[] =>
  itemsOfType(report, 'event')
    .filter(({ included, state }) => included && state !== 'planned')
    .map((event) => {
      const present = resolveCityIds(partnerCities, event.partnerCityIds);
      const isSame = event.partnerCityIds.every((id, index) => id === present[index]);
      // The same object where it can be: what was read in a record is remembered by it.
      return isSame ? event : { ...event, partnerCityIds: present };
    });

/** Countries at home are not those of guests. */
const HOME_COUNTRY = 'RU';

/** The foreign countries that an event is linked with, by itself or through its partner cities. */
export function linkedCountries(event: Event, cities: ReadonlyMap<string, PartnerCity>): string[] {
  const ofCities = event.partnerCityIds.map((id) => cities.get(id)?.country ?? '');
  return [...new Set([...event.countries, ...ofCities])].filter(
    (code) => code !== '' && code !== HOME_COUNTRY,
  );
}

/** Cities by every id that reports may name them by. */
export const citiesById = (registry: Registry): ReadonlyMap<string, PartnerCity> =>
  new Map(registry.partnerCities.flatMap((city) => idsOfCity(city).map((id) => [id, city])));
