import { describe, expect, it } from 'vitest';
import { computeClaim } from '../../../shared/claims/compute';
import { countryEvidence } from '../../../shared/claims/evidence';
import { offersFor, offersForContact } from '../../../shared/claims/offers';
import { findCountries } from '../../../shared/language/countries';
import { emptyContactEntry, emptyContactPerson } from '../../../shared/model/contact';
import { emptyEvent } from '../../../shared/model/event';
import { emptyPartnerCity } from '../../../shared/model/partner-city';
import { emptyRegistry, type Registry, registrySchema } from '../../../shared/model/registry';
import { emptyReport, type Report } from '../../../shared/model/report';
import { countryInCase } from '../../../shared/registry/country-forms';
import {
  compareNames,
  nameFileOf,
  nameFileSchema,
  takeNames,
} from '../../../shared/registry/name-file';
import { knownNames } from '../../../shared/spelling/known-names';

const corrected: Registry = {
  ...emptyRegistry(),
  partnerCities: [
    {
      ...emptyPartnerCity('harbin'),
      name: 'Харбин',
      country: 'CN',
      contactPersons: [
        {
          ...emptyContactPerson('wan'),
          name: 'Ван Яомин',
          phone: '+86 451 1',
          cases: { instrumental: 'Ваном Яомином-старшим' },
        },
      ],
    },
  ],
  countryCases: [
    { id: 'c', country: 'CI', name: 'Кот-д’Ивуар', cases: { genitive: 'Кота-д’Ивуара' } },
  ],
};
const plain: Registry = {
  ...corrected,
  partnerCities: corrected.partnerCities.map((city) => ({
    ...city,
    contactPersons: city.contactPersons.map((person) => ({ ...person, cases: {} })),
  })),
  countryCases: [],
};

const event = (text: string) => ({ ...emptyEvent('e', { from: '2023-05', until: '' }), text });
const reportOf = (text: string, countries: string[]): Report => {
  const report = emptyReport('r', 'Красноярск', 2023);
  const [first = ''] = Object.keys(report.answers);
  return {
    ...report,
    answers: {
      ...report.answers,
      [first]: {
        ...(report.answers[first] as Report['answers'][string]),
        items: [{ ...event(text), countries, direction: 'incoming' as const }],
      },
    },
  };
};

describe('a corrected case of a country', () => {
  it('is what computed sentences write', () => {
    const report = reportOf('Принята делегация.', ['CI']);
    const sentence = (registry: Registry) =>
      computeClaim('delegationCountries', report, registry)?.sentence;
    expect(sentence(corrected)).toBe('В 2023 году приняты делегации из Кота-д’Ивуара.');
    expect(sentence(plain)).not.toContain('Кота-д’Ивуара');
  });

  it('belongs to one name: another preferred name has its own forms', () => {
    expect(countryInCase(corrected, 'CI', 'genitive')).toBe('Кота-д’Ивуара');
    const official = {
      ...corrected,
      names: [{ id: 'n', preferred: 'Республика Кот-д’Ивуар', allowed: [] }],
    };
    expect(countryInCase(official, 'CI', 'genitive')).toBe('Республики Кот-д’Ивуар');
  });

  it('is recognised in texts, as a mention and as a delegation that was met', () => {
    const text = 'Прошла встреча с делегацией из Кота-д’Ивуара.';
    expect(findCountries(text)).toEqual([]);
    expect(findCountries(text, corrected.countryCases)).toMatchObject([{ code: 'CI' }]);
    expect(offersFor(event(text), corrected)).toContainEqual({ kind: 'country', id: 'CI' });
    const report = reportOf(text, []);
    expect(countryEvidence(report, corrected).get('CI')?.proven).toEqual(['e']);
    expect(countryEvidence(report, plain).has('CI')).toBe(false);
  });

  it('is known to the spelling checker', () => {
    expect(knownNames(corrected, null)).toContain('Кота-д’Ивуара');
  });
});

it('recognises a person by a corrected case', () => {
  const contact = { ...emptyContactEntry('c'), subject: 'Встреча с Ваном Яомином-старшим' };
  const offers = (registry: Registry) =>
    registry.partnerCities.flatMap((city) => offersForContact(contact, city));
  expect(offers(corrected)).toEqual([{ kind: 'person', id: 'wan' }]);
  expect(offers(plain)).toEqual([]);
});

describe('the file of names', () => {
  it('carries the corrected cases of countries and people, and of people nothing else', () => {
    const file = nameFileOf(corrected);
    expect(file.countries).toEqual([
      { country: 'CI', name: 'Кот-д’Ивуар', cases: { genitive: 'Кота-д’Ивуара' } },
    ]);
    expect(file.persons).toEqual([
      { name: 'Ван Яомин', cases: { instrumental: 'Ваном Яомином-старшим' } },
    ]);
    expect(JSON.stringify(file)).not.toContain('451');
  });

  it('gives a colleague the corrections, whom nothing new is shown then', () => {
    const file = nameFileOf(corrected);
    const { differences } = compareNames(plain, file);
    expect(differences.map(({ kind }) => kind)).toEqual(['countryCase', 'personCase']);
    const after = takeNames(plain, differences, () => 'c');
    expect(after).toEqual(corrected);
    expect(registrySchema.parse(after)).toEqual(after);
    expect(compareNames(after, file).differences).toEqual([]);
  });

  it('names the people who are not in the registry, and reads files that know of neither', () => {
    const { differences, unknownPersons } = compareNames(
      emptyRegistry(),
      nameFileOf({ ...corrected, countryCases: [] }),
    );
    expect(differences).toEqual([]);
    expect(unknownPersons).toEqual(['Ван Яомин']);
    const before = { cities: [], names: [] };
    expect(nameFileSchema.parse(before)).toEqual({ ...before, countries: [], persons: [] });
  });
});
