import { describe, expect, it } from 'vitest';
import { insertItem, itemsOf } from '../../../shared/edit/edit-answer';
import { emptyAgreement } from '../../../shared/model/agreement';
import { emptyContactEntry, emptyContactPerson, emptyPost } from '../../../shared/model/contact';
import { emptyEvent } from '../../../shared/model/event';
import { exchangeOf } from '../../../shared/model/exchange';
import { emptyPartnerCity, type PartnerCity } from '../../../shared/model/partner-city';
import { emptyRegistry } from '../../../shared/model/registry';
import { emptyReport } from '../../../shared/model/report';
import { agreementState } from '../../../shared/registry/agreement-state';
import { cityHistory } from '../../../shared/registry/city-history';
import { cityById, knownCityIds, resolveCityIds } from '../../../shared/registry/city-ids';
import { recordsOfCities } from '../../../shared/registry/city-records';
import { findDuplicates } from '../../../shared/registry/find-duplicates';
import { listCities } from '../../../shared/registry/list-cities';
import {
  fieldsToChoose,
  mergeCities,
  mergeInRegistry,
  relinkCity,
} from '../../../shared/registry/merge-cities';
import {
  cityFinder,
  nameInCase,
  proposedCases,
  withOwnCase,
} from '../../../shared/registry/name-forms';
import { personOn, postOn } from '../../../shared/registry/post-on';
import { noteRelationChange } from '../../../shared/registry/relation-history';

const city = (id: string, fields: Partial<PartnerCity> = {}): PartnerCity => ({
  ...emptyPartnerCity(id),
  ...fields,
});

describe('case forms', () => {
  it('are proposed from the name', () => {
    expect(proposedCases('Улан-Батор')).toEqual({
      genitive: 'Улан-Батора',
      dative: 'Улан-Батору',
      accusative: 'Улан-Батор',
      instrumental: 'Улан-Батором',
      prepositional: 'Улан-Баторе',
    });
    expect(proposedCases('Harbin').dative).toBe('Harbin');
  });

  it('are kept only where the author differs', () => {
    const minsk = city('m', { name: 'Минск' });
    expect(withOwnCase(minsk, 'genitive', 'Минска')).toEqual({});
    const own = withOwnCase(minsk, 'genitive', 'Менска');
    expect(own).toEqual({ genitive: 'Менска' });
    expect(nameInCase({ ...minsk, cases: own }, 'genitive')).toBe('Менска');
    expect(withOwnCase({ ...minsk, cases: own }, 'genitive', '')).toEqual({});
  });

  it('lead to the city, as its other names do', () => {
    const harbin = city('h', { name: 'Харбин', latinName: 'Harbin', ownName: '哈尔滨' });
    const almaty = city('a', { name: 'Алматы', shortNames: ['Алма-Ата'] });
    const find = cityFinder([harbin, almaty]);
    expect(['Харбину', 'harbin', '哈尔滨'].map((name) => find(name)?.id)).toEqual(['h', 'h', 'h']);
    expect(find('Алма-Ате')?.id).toBe('a');
    expect(find('Минск')).toBeNull();
    expect(find('')).toBeNull();
  });
});

describe('the state of an agreement', () => {
  const on = (fields: object, today = '2024-06-15') =>
    agreementState({ ...emptyAgreement('a'), ...fields }, today);

  it('is planned until it is signed', () => {
    expect(on({})).toBe('planned');
    expect(on({ signed: '2024-06-16' })).toBe('planned');
    expect(on({ signed: '2024-06-15' })).toBe('inForce');
    expect(on({ signed: '2024' })).toBe('inForce');
  });

  it('warns half a year before the end, and ends with its last day', () => {
    const term = { signed: '2020', validUntil: '2024-12-16' };
    expect(on(term)).toBe('inForce');
    expect(on(term, '2024-06-17')).toBe('expiring');
    expect(on(term, '2024-12-16')).toBe('expiring');
    expect(on(term, '2024-12-17')).toBe('ended');
    expect(on({ signed: '2020', validUntil: '2024' }, '2024-12-31')).toBe('expiring');
  });

  it('goes on where it renews itself, unless it was ended', () => {
    const renewed = { signed: '2010', validUntil: '2015', renewal: 'automatic' as const };
    expect(on(renewed)).toBe('inForce');
    expect(on({ ...renewed, ended: '2022-02' })).toBe('ended');
  });
});

describe('the history of the relation', () => {
  it('tells with the first change what there was before', () => {
    let id = 0;
    const newId = () => {
      id += 1;
      return `n${id}`;
    };
    const change = { id: 'c', relation: 'sister', from: '2023-10', note: '' } as const;
    const history = noteRelationChange(
      city('h', { relation: 'sister', since: '2003' }),
      'partner',
      change,
      newId,
    );
    expect(history.map(({ relation, from }) => [relation, from])).toEqual([
      ['partner', '2003'],
      ['sister', '2023-10'],
    ]);
    const later = noteRelationChange(
      city('h', { relationHistory: history }),
      'sister',
      { id: 'd', relation: 'suspended', from: '2022', note: '' },
      newId,
    );
    expect(later.map(({ relation }) => relation)).toEqual(['partner', 'suspended', 'sister']);
  });
});

const visit = (id: string, cityId: string, from: string) => ({
  ...emptyEvent(id, { from, until: '' }),
  text: `Визит ${id}.`,
  partnerCityIds: [cityId],
});
const reportWith = (year: number, ...events: ReturnType<typeof visit>[]) =>
  events.reduce(
    (report, event) => insertItem(report, 'international.achievements', event),
    emptyReport(`r${year}`, 'Омск', year),
  );

describe('the history of a city', () => {
  it('joins records of all reports with its own entries, newest first', () => {
    const harbin = city('h', {
      since: '2003-05',
      agreements: [{ ...emptyAgreement('a'), title: 'О дружбе', signed: '2003-05-01' }],
      contacts: [{ ...emptyContactEntry('c'), date: '2023-12-01', subject: 'Звонок' }],
    });
    const records = [
      ...recordsOfCities(reportWith(2023, visit('x', 'h', '2023-02')), new Set(['h'])),
      ...recordsOfCities(
        reportWith(2022, visit('y', 'h', '2022-02'), visit('z', 'q', '2022')),
        new Set(['h']),
      ),
    ];
    expect(
      cityHistory(harbin, records).map(({ year, entries }) => [
        year,
        entries.map(({ kind }) => kind),
      ]),
    ).toEqual([
      [2023, ['contact', 'event']],
      [2022, ['event']],
      [2003, ['signed', 'relation']],
    ]);
  });
});

describe('duplicates', () => {
  it('are found by other forms and names within a country', () => {
    const pairs = findDuplicates([
      city('1', { name: 'Харбин', country: 'CN' }),
      city('2', { name: 'Харбине' }),
      city('3', { name: 'Harbin', country: 'CN' }),
      city('4', { name: 'Минск', country: 'BY' }),
      city('5', { name: 'минск', country: 'RU' }),
      city('6', { name: 'Хаэрбинь', latinName: 'HARBIN', country: 'CN' }),
      city('7'),
      city('8'),
    ]);
    expect(pairs.map(({ ids }) => [...ids].sort().join()).sort()).toEqual(['1,2', '3,6']);
  });

  it('become one entry that loses nothing', () => {
    const kept = city('k', {
      name: 'Харбин',
      country: 'CN',
      relation: 'partner',
      cases: { dative: 'Харбину' },
      agreements: [{ ...emptyAgreement('a1'), title: 'О дружбе' }],
      note: 'Раз.',
    });
    const other = city('o', {
      name: 'Харбинь',
      latinName: 'Harbin',
      since: '2003',
      mergedIds: ['older'],
      agreements: [
        { ...emptyAgreement('a2'), title: 'О дружбе' },
        { ...emptyAgreement('a3'), title: 'О торговле' },
      ],
      contactPersons: [{ ...emptyContactPerson('p'), name: 'Ван' }],
      note: 'Два.',
    });
    expect(fieldsToChoose(kept, other)).toEqual(['name', 'relation']);
    const merged = mergeCities(kept, other, { relation: 'other' });
    expect(merged).toMatchObject({
      id: 'k',
      name: 'Харбин',
      latinName: 'Harbin',
      relation: 'sister',
      since: '2003',
      cases: { dative: 'Харбину' },
      shortNames: ['Харбинь'],
      mergedIds: ['o', 'older'],
      note: 'Раз.\nДва.',
    });
    expect(merged.agreements.map(({ id }) => id)).toEqual(['a1', 'a3']);
    expect(merged.contactPersons).toHaveLength(1);
  });

  it('leave every id that a report may name known', () => {
    const registry = mergeInRegistry(
      { ...emptyRegistry(), partnerCities: [city('k', { name: 'Харбин' }), city('o')] },
      'k',
      'o',
    );
    const { partnerCities } = registry;
    expect(partnerCities).toHaveLength(1);
    expect(knownCityIds(partnerCities)).toEqual(new Set(['k', 'o']));
    expect(cityById(partnerCities, 'o')?.id).toBe('k');
    expect(resolveCityIds(partnerCities, ['o', 'k', 'gone'])).toEqual(['k', 'gone']);
    const report = reportWith(2023, visit('x', 'o', '2023-02'));
    expect(exchangeOf(report, registry).partnerCities.map(({ id }) => id)).toEqual(['k']);
    const relinked = itemsOf(relinkCity(report, 'o', 'k'), 'international.achievements');
    expect(relinked[0]).toMatchObject({ partnerCityIds: ['k'] });
    expect(relinkCity(report, 'nobody', 'k')).toBe(report);
  });
});

describe('the list of cities', () => {
  const cities = [
    city('u', { name: 'Ухань', country: 'CN', relation: 'ended' }),
    city('h', { name: 'Харбин', country: 'CN', latinName: 'Harbin', since: '2003' }),
    city('m', {
      name: 'Минск',
      country: 'BY',
      since: '1998',
      contactPersons: [
        {
          ...emptyContactPerson('p'),
          name: 'Иванова',
          posts: [{ ...emptyPost('q'), position: 'начальник отдела' }],
        },
      ],
    }),
  ];
  const list = (filter: Partial<Parameters<typeof listCities>[1]>) =>
    listCities(
      cities,
      { query: '', country: '', relation: '', order: 'name', ...filter },
      (code) => ({ CN: 'Китай', BY: 'Беларусь' })[code] ?? '',
    ).map(({ id }) => id);

  it('puts ended relations last', () => {
    expect(list({})).toEqual(['m', 'h', 'u']);
    expect(list({ order: 'since' })).toEqual(['m', 'h', 'u']);
  });

  it('finds other names, case forms and people', () => {
    expect(list({ query: 'harb' })).toEqual(['h']);
    expect(list({ query: 'минску' })).toEqual(['m']);
    expect(list({ query: 'Начальник' })).toEqual(['m']);
    expect(list({ query: 'китай', relation: 'ended' })).toEqual(['u']);
    expect(list({ country: 'BY' })).toEqual(['m']);
  });
});

describe('the post of a person', () => {
  const person = {
    ...emptyContactPerson('li'),
    name: 'Ли Вэй',
    posts: [
      { ...emptyPost('p1'), position: 'начальник управления' },
      { ...emptyPost('p3'), position: 'мэр', from: '2024-09' },
      { ...emptyPost('p2'), position: 'заместитель мэра', from: '2023', body: 'Харбин' },
    ],
  };

  it.each([
    ['2022', 'начальник управления'],
    ['2023-01-01', 'заместитель мэра'],
    ['2023', 'заместитель мэра'],
    ['2024-08-31', 'заместитель мэра'],
    ['2024-09', 'мэр'],
    ['2024', 'мэр'],
    ['', 'мэр'],
  ])('is on %s «%s», in whatever order they stand', (date, position) => {
    expect(postOn(person, date)?.position).toBe(position);
  });

  it('is not known before the first that is', () => {
    const [, mayor] = person.posts;
    const newcomer = { ...person, posts: mayor ? [mayor] : [] };
    expect(postOn(newcomer, '2023')).toBeNull();
    expect(personOn(newcomer, '2023-05')).toBe('Ли Вэй');
    expect(personOn(person, '2023-05')).toBe('Ли Вэй, заместитель мэра, Харбин');
  });

  it('never changes what an old report and an old contact show', () => {
    const harbin = city('h', {
      name: 'Харбин',
      contactPersons: [person],
      contacts: [{ ...emptyContactEntry('c'), date: '2025-02', personIds: ['li'] }],
    });
    const event = { ...emptyEvent('e', { from: '2023-05', until: '' }), personIds: ['li'] };
    const undated = { ...emptyEvent('u', null), personIds: ['li', 'gone'] };
    const record = { reportId: 'r', city: 'Красноярск', questionId: 'q', year: 2022 };
    const history = (registered: PartnerCity) =>
      cityHistory(registered, [
        { ...record, item: event },
        { ...record, item: undated },
      ]).flatMap(({ year, entries }) => entries.map(({ persons }) => [year, ...persons]));
    expect(history(harbin)).toEqual([
      [2025, 'Ли Вэй, мэр'],
      [2023, 'Ли Вэй, заместитель мэра, Харбин'],
      [2022, 'Ли Вэй, начальник управления'],
    ]);
    const promoted = {
      ...person,
      posts: [...person.posts, { ...emptyPost('p4'), position: 'губернатор', from: '2026' }],
    };
    expect(history({ ...harbin, contactPersons: [promoted] })).toEqual(history(harbin));
  });
});
