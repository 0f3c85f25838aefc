import { declineCity } from '../language/cities';
import { fold } from '../language/fold';
import { latinCityName } from '../language/latin';
import { declineName } from '../language/place-names';
import { normalizeWhitespace } from '../language/whitespace';
import { OBLIQUE_CASES, type ObliqueCase, type OwnCases } from '../model/case-forms';
import type { PartnerCity } from '../model/partner-city';

/** The forms of a partner city's names: proposed by our declension, the author's own come first. */

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** The case forms that we propose for a name; a foreign spelling has but one. */
export function proposedCases(name: string): Record<ObliqueCase, string> {
  const nominative = normalizeWhitespace(name);
  const forms = CYRILLIC.test(nominative) ? declineName(nominative) : null;
  const formOf = (each: ObliqueCase): string => forms?.[each][0] ?? nominative;
  return {
    genitive: formOf('genitive'),
    dative: formOf('dative'),
    accusative: formOf('accusative'),
    instrumental: formOf('instrumental'),
    prepositional: formOf('prepositional'),
  };
}

/** The name as an English document writes it: the registry's Latin one, or one in our letters. */
export function englishCityName({
  name,
  latinName,
  ownName,
}: Pick<PartnerCity, 'name' | 'latinName' | 'ownName'>): string {
  const own = /^[\p{Script=Latin}\s’'.-]+$/u.test(ownName.trim()) ? ownName.trim() : '';
  return latinName.trim() || own || latinCityName(name);
}

/** A name whose forms the author may have put right: a city's, a country's or a person's. */
export interface Declined {
  name: string;
  cases: OwnCases;
}

/** The form that we propose for a name in a case. */
export type Propose = (name: string) => Record<ObliqueCase, string>;

/** The name in a case: the author's form, or else the proposed one. */
export const nameInCase = (
  { name, cases }: Declined,
  grammaticalCase: ObliqueCase,
  propose: Propose = proposedCases,
): string => cases[grammaticalCase]?.trim() || propose(name)[grammaticalCase];

/** The author's forms with this one; a form that we would propose ourselves is not kept. */
export function withOwnCase(
  { name, cases }: Declined,
  grammaticalCase: ObliqueCase,
  form: string,
  propose: Propose = proposedCases,
): OwnCases {
  const { [grammaticalCase]: _former, ...others } = cases;
  const own = form.trim() !== '' && form !== propose(name)[grammaticalCase];
  return own ? { ...others, [grammaticalCase]: form } : others;
}

/** All names of a city in the nominative, without empty ones. */
export const namesOfCity = ({ name, ownName, latinName, shortNames }: PartnerCity): string[] => [
  ...new Set([name, ownName, latinName, ...shortNames].map(normalizeWhitespace).filter(Boolean)),
];

/** Every form under which a text may name a city. */
export const formsOfCity = (city: PartnerCity): string[] => [
  ...new Set([
    ...namesOfCity(city).flatMap((name) => (CYRILLIC.test(name) ? declineCity(name) : [name])),
    ...OBLIQUE_CASES.flatMap((each) => city.cases[each] ?? []),
  ]),
];

/** A function that finds the city of which a name is any form. */
export function cityFinder(cities: readonly PartnerCity[]): (name: string) => PartnerCity | null {
  const byForm = new Map<string, PartnerCity>();
  for (const city of cities) {
    for (const form of formsOfCity(city)) {
      const key = fold(form);
      if (!byForm.has(key)) byForm.set(key, city);
    }
  }
  // What a city is called outweighs what another's form may look like.
  for (const city of [...cities].reverse()) byForm.set(fold(normalizeWhitespace(city.name)), city);
  byForm.delete('');
  return (name) => byForm.get(fold(normalizeWhitespace(name))) ?? null;
}
