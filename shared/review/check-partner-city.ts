import { z } from 'zod';
import { fold } from '../language/fold';
import { type ContactPerson, emptyContactPerson } from '../model/contact';
import type { PartnerCity } from '../model/partner-city';
import { type Finding, type FindingDraft, type FindingKey, withIds } from './finding';

const email = z.email();

/** What is wrong with one entry of the registry. Fields of its lists are named `list.id.field`. */
export function checkPartnerCity(city: PartnerCity, all: PartnerCity[]): Finding[] {
  const drafts: FindingDraft[] = [];
  const add = (field: string, key: FindingKey, values = {}) =>
    drafts.push({ severity: 'error', key, values, recordId: city.id, field });

  if (city.name.trim() === '') add('name', 'finding.nameMissing');
  else if (all.some((other) => other.id !== city.id && isSameCity(other, city))) {
    add('name', 'finding.cityTwice', { city: city.name });
  }
  for (const { id, signed, validUntil } of city.agreements) {
    if (signed !== '' && validUntil !== '' && validUntil < signed) {
      add(`agreements.${id}.validUntil`, 'finding.validBeforeSigned');
    }
  }
  for (const person of city.contactPersons) {
    if (person.name.trim() === '' && !isUntouched(person))
      add(`contactPersons.${person.id}.name`, 'finding.nameMissing');
    if (person.email !== '' && !email.safeParse(person.email).success) {
      add(`contactPersons.${person.id}.email`, 'finding.emailInvalid');
    }
  }
  return withIds(drafts);
}

/** An entry that was only just begun is not reproached with what it lacks. */
const isUntouched = ({ id, ...person }: ContactPerson): boolean =>
  JSON.stringify(person) === JSON.stringify(withoutId(emptyContactPerson(id)));

const withoutId = ({ id: _id, ...rest }: ContactPerson): Omit<ContactPerson, 'id'> => rest;

const isSameCity = (a: PartnerCity, b: PartnerCity): boolean =>
  fold(a.name.trim()) === fold(b.name.trim()) &&
  (a.country === b.country || a.country === '' || b.country === '');
