import { z } from 'zod';
import type { ContactPerson } from '../model/contact';
import type { Registry } from '../model/registry';

/** Whoever is to be erased: by which ids, names and addresses the files know them. */
export const erasureTargetSchema = z.object({
  personIds: z.array(z.string().max(64)),
  /** As the registry writes them; the forms that texts use are worked out from these. */
  names: z.array(z.string()),
  /** Phones, e-mail addresses and whatever else leads to the person. */
  contacts: z.array(z.string()),
});
export type ErasureTarget = z.infer<typeof erasureTargetSchema>;

/** What an entry of a person holds beside names. */
const NO_NAMES = new Set<string>(['id', 'posts', 'phone', 'email', 'language']);

/** Several numbers or addresses often share a field. */
const BETWEEN = /[,;\n]|\s(?:и|или|and|or)\s|(?:доб|вн|ext)\.?/iu;

export const contactsOf = ({ phone, email }: Pick<ContactPerson, 'phone' | 'email'>): string[] =>
  [phone, email].flatMap((field) =>
    field
      .split(BETWEEN)
      .map((part) => part.trim())
      .filter((part) => part.length >= LEAST_CONTACT),
  );

/** Less than this may stand in any text. */
const LEAST_CONTACT = 5;

/** Every text in a value, however deep it lies. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** The entries of these persons, in whichever cities. */
export const personsOf = (registry: Registry, ids: readonly string[]): ContactPerson[] =>
  registry.partnerCities.flatMap((city) =>
    city.contactPersons.filter(({ id }) => ids.includes(id)),
  );

/** A number that somebody else is reached by too, such as a reception's, is not the person's own. */
export function targetOf(registry: Registry, ids: readonly string[]): ErasureTarget {
  const persons = personsOf(registry, ids);
  const others = registry.partnerCities
    .flatMap(({ contactPersons }) => contactPersons)
    .filter(({ id }) => !ids.includes(id))
    .flatMap(contactsOf)
    .map(bare);
  return {
    personIds: [...ids],
    names: [
      ...new Set(
        persons
          .flatMap((person) =>
            Object.entries(person).flatMap(([key, value]) =>
              NO_NAMES.has(key) ? [] : textsIn(value),
            ),
          )
          .map((name) => name.trim())
          .filter((name) => name.length >= LEAST_NAME),
      ),
    ],
    contacts: [
      ...new Set(persons.flatMap(contactsOf).filter((each) => !others.includes(bare(each)))),
    ],
  };
}

const LEAST_NAME = 2;

/** A number or address without what people put between its signs. */
const bare = (contact: string): string => contact.toLowerCase().replace(/[\s()+.-]/g, '');

/** Entries of other cities that bear the same name: the same person, or a namesake. */
export function namesakesOf(
  registry: Registry,
  id: string,
): { id: string; city: string; position: string }[] {
  const name = personsOf(registry, [id])[0]?.name.trim().toLowerCase();
  if (!name) return [];
  return registry.partnerCities.flatMap((city) =>
    city.contactPersons
      .filter((person) => person.id !== id && person.name.trim().toLowerCase() === name)
      .map((person) => ({
        id: person.id,
        city: city.name,
        position: person.posts.at(-1)?.position ?? '',
      })),
  );
}

/** `Логинов Владислав` → «Л. В.» */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s.]+/)
    .filter(Boolean)
    .map((word) => `${[...word][0]?.toUpperCase()}.`)
    .join('\u{A0}');
