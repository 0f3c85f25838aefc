import { z } from 'zod';
import { declinePerson } from '../language/decline-person';
import { fold } from '../language/fold';
import { normalizeWhitespace } from '../language/whitespace';
import {
  OBLIQUE_CASES,
  type ObliqueCase,
  type OwnCases,
  ownCasesSchema,
} from '../model/case-forms';
import type { ContactPerson } from '../model/contact';
import type { PartnerCity } from '../model/partner-city';
import { countryCodeSchema, textSchema } from '../model/record';
import type { CountryCases, PreferredName, Registry } from '../model/registry';
import { ownCountryCases } from './country-forms';
import { type Declined, type Propose, withOwnCase } from './name-forms';

/** How names are written and declined, as a small file that goes to a colleague, and back. */

export const nameFileSchema = z.object({
  cities: z.array(
    z.object({
      name: textSchema,
      country: countryCodeSchema,
      cases: ownCasesSchema,
      shortNames: z.array(textSchema),
    }),
  ),
  names: z.array(z.object({ preferred: textSchema, allowed: z.array(textSchema) })),
  countries: z
    .array(z.object({ country: countryCodeSchema, name: textSchema, cases: ownCasesSchema }))
    .default([]),
  /** Names alone: neither posts nor addresses leave with them. */
  persons: z.array(z.object({ name: textSchema, cases: ownCasesSchema })).default([]),
});
export type NameFile = z.infer<typeof nameFileSchema>;

/** What authors have put right in a registry; cities whose names they left alone are not in it. */
export const nameFileOf = ({ partnerCities, names, countryCases }: Registry): NameFile => ({
  cities: partnerCities
    .filter(({ name, cases, shortNames }) => {
      const corrected = hasForms(cases) || shortNames.length > 0;
      return name.trim() !== '' && corrected;
    })
    .map(({ name, country, cases, shortNames }) => ({ name, country, cases, shortNames })),
  names: names
    .filter(({ preferred }) => preferred.trim() !== '')
    .map(({ preferred, allowed }) => ({ preferred, allowed })),
  countries: countryCases
    .filter(({ country, cases }) => country !== '' && hasForms(cases))
    .map(({ country, name, cases }) => ({ country, name, cases })),
  persons: partnerCities
    .flatMap(({ contactPersons }) => contactPersons)
    .filter(({ name, cases }) => name.trim() !== '' && hasForms(cases))
    .map(({ name, cases }) => ({ name, cases })),
});

const hasForms = (cases: OwnCases): boolean => Object.keys(cases).length > 0;

/** One thing that a file says of a name; `mine` is '' where the registry says nothing. */
export type NameDifference = { key: string; mine: string; theirs: string } & (
  | { kind: 'case'; cityId: string; name: string; case: ObliqueCase }
  | { kind: 'countryCase'; country: string; name: string; case: ObliqueCase }
  | { kind: 'personCase'; name: string; case: ObliqueCase }
  | { kind: 'otherName'; cityId: string; name: string }
  | { kind: 'preferred'; nameId: string; allowed: string[] }
  | { kind: 'allowed'; nameId: string; name: string }
);

export interface NameComparison {
  differences: NameDifference[];
  /** Names of cities that the registry does not have: nothing of them can be taken over. */
  unknownCities: string[];
  /** Names of people whom the registry does not have. */
  unknownPersons: string[];
}

const keyOf = (name: string): string => fold(normalizeWhitespace(name));
const isSame = (a: string, b: string): boolean => keyOf(a) === keyOf(b);
const missingIn = (known: readonly string[], names: readonly string[]): string[] =>
  names.filter(
    (name, index) =>
      name.trim() !== '' &&
      !known.some((each) => isSame(each, name)) &&
      names.findIndex((each) => isSame(each, name)) === index,
  );

/** What a file has that the registry has not, or has otherwise. */
export function compareNames(registry: Registry, file: NameFile): NameComparison {
  const differences = new Map<string, NameDifference>();
  const unknownCities = new Set<string>();
  const unknownPersons = new Set<string>();
  const add = (difference: NameDifference) => {
    if (!differences.has(difference.key)) differences.set(difference.key, difference);
  };
  for (const theirs of file.cities) {
    const city = cityOf(registry.partnerCities, theirs);
    if (!city) unknownCities.add(theirs.name);
    else for (const each of differencesOfCity(city, theirs)) add(each);
  }
  for (const theirs of file.names) {
    for (const each of differencesOfName(registry.names, theirs)) add(each);
  }
  for (const { country, name, cases } of file.countries) {
    const mine = { name, cases: ownCountryCases(registry, country, name) };
    for (const { case: each, ...forms } of differentForms(mine, cases)) {
      const key = `country.${country}.${keyOf(name)}.${each}`;
      add({ kind: 'countryCase', key, country, name, case: each, ...forms });
    }
  }
  for (const { name, cases } of file.persons) {
    const mine = personNamed(registry, name);
    if (!mine) unknownPersons.add(name);
    else
      for (const { case: each, ...forms } of differentForms(mine, cases, declinePerson)) {
        const key = `person.${keyOf(name)}.${each}`;
        add({ kind: 'personCase', key, name: mine.name, case: each, ...forms });
      }
  }
  return {
    differences: [...differences.values()],
    unknownCities: [...unknownCities],
    unknownPersons: [...unknownPersons],
  };
}

const personNamed = ({ partnerCities }: Registry, name: string): Declined | undefined =>
  partnerCities
    .flatMap(({ contactPersons }) => contactPersons)
    .find((person) => isSame(person.name, name));

/** The forms that another gives to a name, and that are not mine; without what we propose anyway. */
const differentForms = (
  named: Declined,
  cases: OwnCases,
  propose?: Propose,
): { case: ObliqueCase; mine: string; theirs: string }[] =>
  OBLIQUE_CASES.flatMap((each) => {
    const mine = named.cases[each] ?? '';
    const theirs = cases[each] ?? '';
    if (theirs.trim() === '' || theirs === mine) return [];
    if (mine === '' && withOwnCase(named, each, theirs, propose)[each] === undefined) return [];
    return [{ case: each, mine, theirs }];
  });

/** Case forms are those of one name: a city that is called otherwise here is not meant. */
const cityOf = (
  cities: readonly PartnerCity[],
  { name, country }: NameFile['cities'][number],
): PartnerCity | undefined =>
  cities.find(
    (city) =>
      isSame(city.name, name) &&
      (city.country === '' || country === '' || city.country === country),
  );

function differencesOfCity(
  city: PartnerCity,
  { cases, shortNames }: NameFile['cities'][number],
): NameDifference[] {
  const { id: cityId, name } = city;
  const ofCases = differentForms(city, cases).map(
    (different): NameDifference => ({
      kind: 'case',
      key: `${cityId}.${different.case}`,
      cityId,
      name,
      ...different,
    }),
  );
  const ofNames = missingIn([name, ...city.shortNames], shortNames).map(
    (theirs): NameDifference => ({
      kind: 'otherName',
      key: `${cityId}.other.${keyOf(theirs)}`,
      cityId,
      name,
      mine: '',
      theirs,
    }),
  );
  return [...ofCases, ...ofNames];
}

function differencesOfName(
  names: readonly PreferredName[],
  { preferred, allowed }: NameFile['names'][number],
): NameDifference[] {
  if (preferred.trim() === '') return [];
  const same = names.find((each) => isSame(each.preferred, preferred));
  if (same) {
    const { id: nameId, preferred: name } = same;
    return missingIn([name, ...same.allowed], allowed).map((theirs) => ({
      kind: 'allowed',
      key: `${nameId}.allowed.${keyOf(theirs)}`,
      nameId,
      name,
      mine: '',
      theirs,
    }));
  }
  const theirNames = [preferred, ...allowed];
  // One calls «Китай» what the other allows as well, and prefers «КНР».
  const other = names.find((mine) =>
    [mine.preferred, ...mine.allowed].some((each) => theirNames.some((name) => isSame(each, name))),
  );
  return [
    {
      kind: 'preferred',
      key: `preferred.${keyOf(preferred)}`,
      nameId: other?.id ?? '',
      mine: other?.preferred ?? '',
      theirs: preferred,
      allowed,
    },
  ];
}

/** The registry with these differences as the file has them. */
export const takeNames = (
  registry: Registry,
  taken: readonly NameDifference[],
  newId: () => string,
): Registry => taken.reduce((before, each) => takeName(before, each, newId), registry);

function takeName(registry: Registry, taken: NameDifference, newId: () => string): Registry {
  const { partnerCities, names } = registry;
  const { theirs } = taken;
  if (taken.kind === 'countryCase') {
    const countryCases = withCountryCase(registry.countryCases, taken, newId);
    return { ...registry, countryCases };
  }
  if (taken.kind === 'personCase') {
    const changed = (person: ContactPerson): ContactPerson =>
      isSame(person.name, taken.name)
        ? { ...person, cases: withOwnCase(person, taken.case, theirs, declinePerson) }
        : person;
    return {
      ...registry,
      partnerCities: partnerCities.map((city) =>
        city.contactPersons.some(({ name }) => isSame(name, taken.name))
          ? { ...city, contactPersons: city.contactPersons.map(changed) }
          : city,
      ),
    };
  }
  if (taken.kind === 'case' || taken.kind === 'otherName') {
    return {
      ...registry,
      partnerCities: partnerCities.map((city) => {
        if (city.id !== taken.cityId) return city;
        return taken.kind === 'case'
          ? { ...city, cases: withOwnCase(city, taken.case, theirs) }
          : { ...city, shortNames: [...city.shortNames, ...missingIn(city.shortNames, [theirs])] };
      }),
    };
  }
  if (taken.kind === 'preferred' && taken.nameId === '') {
    const { allowed } = taken;
    return { ...registry, names: [...names, { id: newId(), preferred: theirs, allowed }] };
  }
  return {
    ...registry,
    names: names.map((name) => {
      if (name.id !== taken.nameId) return name;
      if (taken.kind === 'allowed') return { ...name, allowed: [...name.allowed, theirs] };
      // What was preferred is still allowed.
      const allowed = missingIn([theirs], [...name.allowed, name.preferred, ...taken.allowed]);
      return { ...name, preferred: theirs, allowed };
    }),
  };
}

/** The corrections of countries with one more, in the entry of its name or in a new one. */
function withCountryCase(
  known: readonly CountryCases[],
  {
    country,
    name,
    case: each,
    theirs,
  }: { country: string; name: string; case: ObliqueCase; theirs: string },
  newId: () => string,
): CountryCases[] {
  const of = (entry: CountryCases) => entry.country === country && isSame(entry.name, name);
  const entries = known.some(of) ? known : [...known, { id: newId(), country, name, cases: {} }];
  const first = entries.find(of);
  return entries.map((entry) =>
    entry === first ? { ...entry, cases: withOwnCase(entry, each, theirs) } : entry,
  );
}
