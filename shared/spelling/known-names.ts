import { declineCity } from '../language/cities';
import { countries } from '../language/countries';
import { declineName } from '../language/place-names';
import type { Registry } from '../model/registry';
import type { Report } from '../model/report';
import { wordsOf } from './words';

/**
 * The names that the registry and the report hold, in every form that occurs in texts, as single
 * words: a spelling checker knows no phrases. They are known as long as they stand there.
 */
export function knownNames(registry: Registry, report: Report | null): string[] {
  const cities = registry.partnerCities.flatMap((city) => [
    ...declineCity(city.name),
    ...Object.values(city.cases),
    ...city.shortNames.flatMap(declineCity),
    city.ownName,
    city.latinName,
  ]);
  const persons = registry.partnerCities
    .flatMap(({ contactPersons }) => contactPersons)
    .flatMap(({ name, cases }) => [
      name,
      ...wordsOf(name).flatMap(formsOf),
      ...Object.values(cases),
    ]);
  const names = registry.names.flatMap(({ preferred, allowed }) =>
    [preferred, ...allowed].flatMap((name) => [name, ...formsOf(name)]),
  );
  const homes = [...registry.homeCities.map(({ name }) => name), report?.city ?? ''];
  const ofCountries = registry.countryCases.flatMap(({ cases }) => Object.values(cases));
  const all = [
    ...cities,
    ...persons,
    ...names,
    ...homes.flatMap(declineCity),
    ...ofCountries,
    ...countryForms(),
  ];
  return [...new Set(all.flatMap(wordsOf))];
}

const formsOf = (name: string): string[] => Object.values(declineName(name)).flat();

let knownCountryForms: string[] | undefined;

/** The countries in all forms. Built once: they don't change while the program runs. */
export function countryForms(): string[] {
  knownCountryForms ??= [
    ...new Set(
      countries
        .flatMap(({ name, otherNames, english }) => [
          ...[name, ...otherNames].flatMap((each) => formsOf(each)),
          english,
        ])
        .flatMap(wordsOf)
        // Their common nouns, such as «острова», every dictionary knows.
        .filter((word) => /^\p{Lu}/u.test(word)),
    ),
  ];
  return knownCountryForms;
}
