import { countries, countryName } from '../../shared/language/countries';
import type { Translate } from '../../shared/messages';
import { EVENT_KINDS } from '../../shared/model/event';
import type { Locale } from '../../shared/model/preferences';
import type { Registry } from '../../shared/model/registry';
import type { ReportSummary } from '../../shared/model/report';
import type { FilterValue } from '../../shared/search/offers';
import { RECORD_TYPES } from '../../shared/search/search-document';
import { cityLabel } from '../cities/city-label';

/** Everything by which a search can be narrowed down in this library. */
export function filterValues(
  { partnerCities }: Registry,
  reports: readonly ReportSummary[],
  countryCodes: readonly string[],
  locale: Locale,
  t: Translate,
): FilterValue[] {
  const years = [...new Set(reports.map(({ year }) => String(year)))].sort().reverse();
  const homes = [...new Set(reports.map(({ city }) => city))].filter(Boolean).sort();
  const used = new Set([...countryCodes, ...partnerCities.map(({ country }) => country)]);
  return [
    ...RECORD_TYPES.map(
      (value): FilterValue => ({
        group: 'type',
        value,
        label: t(`searchType.${value}`),
        names: [],
      }),
    ),
    ...years.map(
      (year): FilterValue => ({ group: 'year', value: year, label: year, names: [year] }),
    ),
    ...homes.map(
      (city): FilterValue => ({ group: 'city', value: city, label: city, names: [city] }),
    ),
    ...partnerCities.map(
      (city): FilterValue => ({
        group: 'partner',
        value: city.id,
        label: cityLabel(city, t),
        names: [city.name, city.latinName, ...city.shortNames],
      }),
    ),
    ...countries
      .filter(({ code }) => used.has(code))
      .map(
        ({ code, name, english, otherNames }): FilterValue => ({
          group: 'country',
          value: code,
          label: countryName(code, locale),
          names: [name, english, ...otherNames],
        }),
      ),
    ...EVENT_KINDS.filter((kind) => kind !== 'other').map(
      (kind): FilterValue => ({
        group: 'kind',
        value: kind,
        label: t(`eventKind.${kind}`),
        names: [t(`eventKind.${kind}`)],
      }),
    ),
    ...partnerCities
      .flatMap(({ contactPersons }) => contactPersons)
      .map(
        ({ id, name }): FilterValue => ({
          group: 'person',
          value: id,
          label: name,
          names: [name, ...name.split(/\s+/).filter(({ length }) => length > 3)],
        }),
      ),
  ].filter(({ label }) => label.trim() !== '');
}
