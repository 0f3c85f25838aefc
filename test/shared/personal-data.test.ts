import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contactPersonSchema, emptyContactPerson } from '../../shared/model/contact';
import { emptyEvent } from '../../shared/model/event';
import { exchangeOf } from '../../shared/model/exchange';
import { emptyPartnerCity, partnerCitySchema } from '../../shared/model/partner-city';
import { personalDataOf, withoutContactDetails } from '../../shared/model/personal-data';
import { emptyRegistry } from '../../shared/model/registry';
import { emptyReport } from '../../shared/model/report';

const city = {
  ...emptyPartnerCity('p1'),
  name: 'Харбин',
  contactPersons: [
    { ...emptyContactPerson('c1'), name: 'Ли Вэй', phone: '+86 451 123', email: 'li@example.org' },
  ],
};

describe('personal data', () => {
  it('is marked on every field of a person that is text, or is known to be none', () => {
    const marks = Object.entries(contactPersonSchema.shape)
      .filter(([, field]) => field instanceof z.ZodString)
      .map(([name, field]) => [name, personalDataOf(field) ?? 'none']);
    expect(Object.fromEntries(marks)).toEqual({
      id: 'none',
      name: 'identity',
      phone: 'contact',
      email: 'contact',
      language: 'none',
    });
  });

  it('loses its contact details alone', () => {
    const left = withoutContactDetails(partnerCitySchema, city);
    expect(left.contactPersons).toEqual([{ ...emptyContactPerson('c1'), name: 'Ли Вэй' }]);
    expect({ ...left, contactPersons: [] }).toEqual({ ...city, contactPersons: [] });
  });

  it('leaves with an exchange file only when it is asked for', () => {
    const report = emptyReport('r1', 'Омск', 2024);
    report.answers['international.achievements']?.items.push({
      ...emptyEvent('e1', { from: '2024-05', until: '' }),
      partnerCityIds: ['p1'],
    });
    const registry = { ...emptyRegistry(), partnerCities: [city] };
    expect(JSON.stringify(exchangeOf(report, registry))).not.toMatch(/451|example/);
    const asked = exchangeOf(report, registry, { withContactDetails: true });
    expect(asked.partnerCities).toEqual([city]);
  });
});
