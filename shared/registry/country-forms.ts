import { countryByName, countryName } from '../language/countries';
import type { ObliqueCase, OwnCases } from '../model/case-forms';
import type { Registry } from '../model/registry';
import { nameInCase } from './name-forms';

/** How documents name countries: the registry's name and forms come first. */

type Names = Pick<Registry, 'names' | 'countryCases'>;

/** The registry's preferred name of a country, or the short one. */
export const usedCountryName = ({ names }: Pick<Registry, 'names'>, code: string): string =>
  names.find(({ preferred }) => countryByName(preferred) === code)?.preferred ??
  countryName(code, 'ru');

/** The forms that the author has put right of a name of a country. */
export const ownCountryCases = (
  { countryCases }: Pick<Registry, 'countryCases'>,
  code: string,
  name: string,
): OwnCases =>
  Object.assign(
    {},
    ...countryCases
      .filter((each) => each.country === code && each.name.trim() === name.trim())
      .map(({ cases }) => cases)
      .reverse(),
  );

/** A country in a case, by the name that documents use. */
export function countryInCase(registry: Names, code: string, grammaticalCase: ObliqueCase): string {
  const name = usedCountryName(registry, code).trim();
  return nameInCase({ name, cases: ownCountryCases(registry, code, name) }, grammaticalCase);
}
