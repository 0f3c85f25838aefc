import { describe, expect, it } from 'vitest';
import {
  acceptProposals,
  linkPartnerCities,
  usuallyAccepted,
} from '../../../shared/document/proposals';
import { emptyPartnerCity } from '../../../shared/model/partner-city';
import { emptyRegistry } from '../../../shared/model/registry';
import { itemsOfType } from '../../../shared/model/report';
import { readReport, SAMPLE } from './reading';

const sample = readReport(SAMPLE);
const ids = () => {
  let count = 0;
  return () => `city-${++count}`;
};

describe('acceptProposals', () => {
  const { report, registry } = acceptProposals(sample, emptyRegistry(), ids());
  const nameOf = (id: string) => registry.partnerCities.find((city) => city.id === id)?.name;

  it('takes over the five cities that the text calls partners', () => {
    expect(registry.partnerCities.map(({ name, country }) => `${name} ${country}`)).toEqual([
      'Улан-Батор MN',
      'Кокшетау KZ',
      'Чанчунь CN',
      'Харбин CN',
      'Джалал-Абад KG',
    ]);
    expect(registry.partnerCities[4]).toMatchObject({ relation: 'sister', since: '2023-10' });
  });

  it('makes the countries a fact of the report', () => {
    expect(report.delegationCountries).toEqual(['KZ', 'BY', 'MN', 'IL', 'CN', 'KG', 'KR']);
  });

  it('links records to the cities that they name in any form', () => {
    const linked = itemsOfType(report, 'event').map(({ partnerCityIds }) =>
      partnerCityIds.map(nameOf),
    );
    expect(linked.filter((names) => names.length > 0)).toEqual([
      ['Улан-Батор'],
      ['Кокшетау'],
      ['Джалал-Абад'],
      ['Харбин'],
    ]);
    expect(itemsOfType(report, 'problem')[0]?.partnerCityIds.map(nameOf)).toEqual(['Улан-Батор']);
    expect(itemsOfType(report, 'task')[1]?.partnerCityIds.map(nameOf)).toEqual(['Джалал-Абад']);
  });

  it('changes no text', () => {
    expect(itemsOfType(report, 'event').map(({ text }) => text)).toEqual(
      itemsOfType(sample.report, 'event').map(({ text }) => text),
    );
  });

  it('leaves cities as they are that the registry knows, however they are spelt', () => {
    const known = { ...emptyPartnerCity('own'), name: 'ХАРБИН', note: 'наш' };
    const accepted = acceptProposals(sample, { ...emptyRegistry(), partnerCities: [known] }, ids());
    expect(accepted.registry.partnerCities).toHaveLength(5);
    expect(accepted.registry.partnerCities[0]).toEqual(known);
  });

  it('takes over what the user chose instead', () => {
    const chosen = sample.proposals.partnerCities.filter(({ name }) => name === 'Минск');
    const accepted = acceptProposals(sample, emptyRegistry(), ids(), chosen);
    expect(accepted.registry.partnerCities.map(({ name }) => name)).toEqual(['Минск']);
  });

  it('adds nothing the second time', () => {
    const again = acceptProposals({ ...sample, report }, registry, ids());
    expect(again).toEqual({ report, registry });
  });
});

it('offers unticked what is called a sister only in passing', () => {
  expect(usuallyAccepted(sample.proposals)).toHaveLength(5);
  expect(sample.proposals.partnerCities).toHaveLength(7);
});

it('keeps the links that a record has', () => {
  const linked = linkPartnerCities(sample.report, [{ ...emptyPartnerCity('h'), name: 'Харбин' }]);
  const again = linkPartnerCities(linked, [{ ...emptyPartnerCity('m'), name: 'Минск' }]);
  expect(itemsOfType(again, 'event').flatMap(({ partnerCityIds }) => partnerCityIds)).toEqual([
    'h',
    'm',
  ]);
});
