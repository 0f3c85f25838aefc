import { z } from 'zod';
import { fold } from '../language/fold';
import { normalizeWhitespace } from '../language/whitespace';
import { OBLIQUE_CASES, type ObliqueCase, type PartnerCity } from '../model/partner-city';
import { countryCodeSchema, textSchema } from '../model/record';
import type { PreferredName, Registry } from '../model/registry';
import { withOwnCase } from './name-forms';

/** How names are written and declined, as a small file that goes to a colleague, and back. */

export const nameFileSchema = z.object({
  cities: z.array(
    z.object({
      name: textSchema,
      country: countryCodeSchema,
      cases: z.partialRecord(z.enum(OBLIQUE_CASES), textSchema),
      shortNames: z.array(textSchema),
    }),
  ),
  names: z.array(z.object({ preferred: textSchema, allowed: z.array(textSchema) })),
});
export type NameFile = z.infer<typeof nameFileSchema>;

/** What authors have put right in a registry; cities whose names they left alone are not in it. */
export const nameFileOf = ({ partnerCities, names }: Registry): NameFile => ({
  cities: partnerCities
    .filter(({ name, cases, shortNames }) => {
      const corrected = Object.keys(cases).length > 0 || shortNames.length > 0;
      return name.trim() !== '' && corrected;
    })
    .map(({ name, country, cases, shortNames }) => ({ name, country, cases, shortNames })),
  names: names
    .filter(({ preferred }) => preferred.trim() !== '')
    .map(({ preferred, allowed }) => ({ preferred, allowed })),
});

/** One thing that a file says of a name; `mine` is '' where the registry says nothing. */
export type NameDifference = { key: string; mine: string; theirs: string } & (
  | { kind: 'case'; cityId: string; name: string; case: ObliqueCase }
  | { kind: 'otherName'; cityId: string; name: string }
  | { kind: 'preferred'; nameId: string; allowed: string[] }
  | { kind: 'allowed'; nameId: string; name: string }
);

export interface NameComparison {
  differences: NameDifference[];
  /** Names of cities that the registry does not have: nothing of them can be taken over. */
  unknownCities: string[];
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
  return { differences: [...differences.values()], unknownCities: [...unknownCities] };
}

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
  const ofCases = OBLIQUE_CASES.flatMap((each): NameDifference[] => {
    const mine = city.cases[each] ?? '';
    const theirs = cases[each] ?? '';
    if (theirs.trim() === '' || theirs === mine) return [];
    // What the program proposes itself is nothing new.
    if (mine === '' && withOwnCase(city, each, theirs)[each] === undefined) return [];
    return [{ kind: 'case', key: `${cityId}.${each}`, cityId, name, case: each, mine, theirs }];
  });
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
