import { useMemo, useState } from 'react';
import type { PartnerCity } from '../../shared/model/partner-city';
import { type CityFilter, listCities } from '../../shared/registry/list-cities';
import { useShell } from '../store/shell';
import { useCountries } from './countries';

export interface CityFilterState extends CityFilter {
  shown: PartnerCity[];
  countryName: (code: string) => string;
  change: (part: Partial<CityFilter>) => void;
}

/** What the list of cities shows, and in which order. */
export function useCityFilter(cities: readonly PartnerCity[]): CityFilterState {
  const query = useShell((state) => state.query);
  const countries = useCountries();
  const [filter, setFilter] = useState<Omit<CityFilter, 'query'>>({
    country: '',
    relation: '',
    order: 'name',
  });
  const countryName = useMemo(() => {
    const names = new Map(countries.map(({ id, label }) => [id, label]));
    return (code: string) => names.get(code) ?? '';
  }, [countries]);
  const shown = useMemo(
    () => listCities(cities, { ...filter, query }, countryName),
    [cities, filter, query, countryName],
  );
  return {
    ...filter,
    query,
    shown,
    countryName,
    change: (part) => setFilter((current) => ({ ...current, ...part })),
  };
}
