import { useMemo } from 'react';
import { countryList } from '../../shared/language/countries';
import { useShell } from '../store/shell';

/** All countries as choices, in the order of their names. */
export function useCountries(): { id: string; label: string }[] {
  const locale = useShell(({ preferences }) => preferences.locale);
  return useMemo(
    () => countryList(locale).map(({ code, name }) => ({ id: code, label: name })),
    [locale],
  );
}
