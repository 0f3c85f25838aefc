import { countryByName } from '../language/countries';
import type { Event } from '../model/event';
import type { PartnerCity } from '../model/partner-city';
import type { Registry } from '../model/registry';
import { itemsOfType, type Report } from '../model/report';

/** What the records of a report say, in the form from which sentences are computed. */

/** The events that the document tells: what is planned or left out proves nothing. */
export const toldEvents = (report: Report): Event[] =>
  itemsOfType(report, 'event').filter(({ included, state }) => included && state !== 'planned');

/** Countries at home are not those of guests. */
const HOME_COUNTRY = 'RU';

/** The foreign countries that an event is linked with, by itself or through its partner cities. */
export function linkedCountries(event: Event, cities: ReadonlyMap<string, PartnerCity>): string[] {
  const ofCities = event.partnerCityIds.map((id) => cities.get(id)?.country ?? '');
  return [...new Set([...event.countries, ...ofCities])].filter(
    (code) => code !== '' && code !== HOME_COUNTRY,
  );
}

export const citiesById = (registry: Registry): ReadonlyMap<string, PartnerCity> =>
  new Map(registry.partnerCities.map((city) => [city.id, city]));

/** How the house writes a country: the registry's preferred name, or the short one. */
export const preferredCountryName = ({ names }: Registry, code: string, short: string): string =>
  names.find(({ preferred }) => countryByName(preferred) === code)?.preferred ?? short;
