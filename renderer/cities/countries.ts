import { useMemo } from 'react';
import { countries, countryList } from '../../shared/language/countries';
import { fold } from '../../shared/language/fold';
import { useShell } from '../store/shell';

/** All countries as choices, in the order of their names. */
export function useCountries(): { id: string; label: string }[] {
  const locale = useShell(({ preferences }) => preferences.locale);
  return useMemo(
    () => countryList(locale).map(({ code, name }) => ({ id: code, label: name })),
    [locale],
  );
}

const searchTexts = new Map(
  countries
    .map(({ name, officialName, english, otherNames }) => [
      [name, english],
      fold([name, officialName, english, ...otherNames].join('\n')),
    ])
    .flatMap(([labels, text]) => (labels as string[]).map((label) => [label, text as string])),
);

/** True for a country that is called so in either language, in short or in full. */
export const isCountryFound = (label: string, typed: string): boolean =>
  (searchTexts.get(label) ?? fold(label)).includes(fold(typed.trim()));
