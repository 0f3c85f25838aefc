import { describe, expect, it } from 'vitest';
import { degreeOf } from '../../../shared/claims/degree';
import { countryEvidence } from '../../../shared/claims/evidence';
import {
  linkChange,
  type Offer,
  offerKey,
  offersFor,
  offersForContact,
} from '../../../shared/claims/offers';
import { statementFinder } from '../../../shared/claims/statements';
import { insertItem } from '../../../shared/edit/edit-answer';
import { countryName } from '../../../shared/language/countries';
import { emptyContactEntry, emptyContactPerson } from '../../../shared/model/contact';
import { type Event, emptyEvent } from '../../../shared/model/event';
import { emptyNarrative } from '../../../shared/model/narrative';
import { emptyPartnerCity } from '../../../shared/model/partner-city';
import { emptyProblem } from '../../../shared/model/problem';
import { emptyRegistry } from '../../../shared/model/registry';
import { emptyReport, itemsOfType, type Report } from '../../../shared/model/report';
import { checkReport } from '../../../shared/review/check';
import { readReport, SAMPLE } from '../document/reading';

const sample = () => readReport(SAMPLE).report;
const unproven = (report: Report) =>
  checkReport(report, emptyRegistry())
    .filter(({ key }) => key === 'finding.countryUnproven')
    .map(({ values }) => values?.country);

const registry = {
  ...emptyRegistry(),
  partnerCities: [
    {
      ...emptyPartnerCity('harbin'),
      name: 'Харбин',
      country: 'CN',
      contactPersons: [
        { ...emptyContactPerson('loginov'), name: 'Логинов Владислав Анатольевич' },
        { ...emptyContactPerson('pot'), name: 'Потылицына О.В.' },
      ],
    },
    { ...emptyPartnerCity('ub'), name: 'Улан-Батор', country: 'MN', shortNames: ['Улаанбаатар'] },
  ],
};

describe('the real report', () => {
  it('states two countries for which no event is recorded', () => {
    expect(unproven(sample())).toEqual([countryName('IL', 'ru'), countryName('KR', 'ru')]);
  });

  it('states none any more when events name them', () => {
    const report = insertItem(sample(), 'international.achievements', {
      ...emptyEvent('x', { from: '2023-05', until: '' }),
      text: 'Встреча.',
      countries: ['IL', 'KR'],
    });
    expect(unproven(report)).toEqual([]);
  });

  it('shows behind «7 стран мира» the events and what is not proven', () => {
    const report = sample();
    const lead = itemsOfType(report, 'narrative').find(({ text }) => text.includes('7 стран'));
    if (!lead) throw new Error('no introduction');
    const statements = statementFinder(report, emptyRegistry())(lead.id, lead.text);
    const count = statements.find(({ kind }) => kind === 'number');
    expect(count && lead.text.slice(count.start, count.end)).toBe('7 стран мира');
    // Nothing is linked yet: the events speak of countries, and prove none.
    expect(count).toMatchObject({
      recordIds: [],
      mentionedCountries: ['KZ', 'BY', 'MN', 'CN', 'KG'],
      unprovenCountries: ['IL', 'KR'],
      counted: { stated: 7, found: 0 },
    });
    expect(count?.mentionIds.length).toBeGreaterThan(5);
    const israel = statements.find(
      ({ unprovenCountries: codes, kind }) => kind === 'country' && codes.includes('IL'),
    );
    expect(israel && lead.text.slice(israel.start, israel.end)).toBe('Государства Израиль');
  });
});

describe('the degree of a proof', () => {
  const codes = (more: Partial<Event>) => {
    const event = { ...emptyEvent('e', null), text: 'О поездке.', ...more };
    const report = insertItem(emptyReport('r', 'Омск', 2023), 'international.achievements', event);
    const { proven = [], mentioned = [] } = countryEvidence(report, registry).get('CN') ?? {};
    return proven.length > 0 ? 'proven' : mentioned.length > 0 ? 'mentioned' : 'unproven';
  };

  it.each<[string, Partial<Event>, string]>([
    ['a partner city', { partnerCityIds: ['harbin'] }, 'proven'],
    ['a country of the record', { countries: ['CN'], direction: 'incoming' }, 'proven'],
    ['a delegation in the words', { text: 'Приём делегации из Китая.' }, 'proven'],
    ['a mere mention', { text: 'Дни китайской кухни, плов из Китая.' }, 'mentioned'],
    ['a guest city in the words', { text: 'Фотографии Харбина.' }, 'mentioned'],
    ['all at home', { countries: ['CN'], direction: 'home' }, 'mentioned'],
    ['a contest', { partnerCityIds: ['harbin'], kind: 'competition' }, 'mentioned'],
    [
      'a contest with guests',
      { countries: ['CN'], kind: 'competition', direction: 'incoming' },
      'proven',
    ],
    ['a plan', { partnerCityIds: ['harbin'], state: 'planned' }, 'unproven'],
    ['nothing', {}, 'unproven'],
  ])('%s', (_, more, degree) => {
    expect(codes(more)).toBe(degree);
  });

  it('is said of each statement', () => {
    const report = insertItem(emptyReport('r', 'Омск', 2023), 'international.achievements', {
      ...emptyEvent('e', null),
      text: 'Приём делегации из Китая. Плов из Казахстана.',
    });
    const text = 'Встречи с делегациями из Китая. Дни Казахстана. Дни Кубы.';
    expect(statementFinder(report, registry)('lead', text).map(degreeOf)).toEqual([
      'proven',
      'mentioned',
      'unproven',
    ]);
  });
});

describe('statements', () => {
  it('proves a city by the events that are linked with it', () => {
    const lead = { ...emptyNarrative('lead'), text: 'Работали с г. Харбином.' };
    const report = [
      lead,
      { ...emptyEvent('a', null), text: 'Визит.', partnerCityIds: ['harbin'] },
      { ...emptyEvent('b', null), text: 'Другой визит.' },
    ].reduce(
      (all, item) => insertItem(all, 'international.achievements', item),
      emptyReport('r', 'Омск', 2023),
    );
    const [city] = statementFinder(report, registry)('lead', lead.text);
    expect(city).toMatchObject({ kind: 'city', recordIds: ['a'], cityIds: ['harbin'] });
  });

  it('counts events against the number of the text', () => {
    const report = insertItem(emptyReport('r', 'Омск', 2023), 'international.achievements', {
      ...emptyEvent('a', null),
      text: 'Визит.',
    });
    const [statement] = statementFinder(report, registry)('lead', 'Прошло 11 мероприятий.');
    expect(statement).toMatchObject({ counted: { stated: 11, found: 1 }, recordIds: ['a'] });
  });
});

describe('offers', () => {
  const event = (more: Partial<Event>): Event => ({ ...emptyEvent('e', null), ...more });
  const offersOf = (text: string, more: Partial<Event> = {}) =>
    offersFor(event({ text, ...more }), registry).map(({ kind, id }) => `${kind} ${id}`);

  it('finds cities in any case and by allowed names, and countries of no linked city', () => {
    expect(offersOf('Встреча с Харбином и Улаанбаатаром, гости из Китая.')).toEqual([
      'city harbin',
      'city ub',
    ]);
    expect(offersOf('Гости из Казахстана в Харбине.')).toEqual(['country KZ', 'city harbin']);
  });

  it.each([
    'под руководством Логинова В.А.',
    'под руководством В.А. Логинова',
    'встреча с В. А. Логиновым',
    'Логинову В. А.',
    'Владислав Логинов',
    'Логинов Владислав Анатольевич',
  ])('finds the person in «%s»', (text) => {
    expect(offersOf(text)).toEqual(['person loginov']);
  });

  it('takes no namesake with other initials', () => {
    expect(offersOf('Логинов П.С.')).toEqual([]);
    expect(offersOf('Потылицыной О.В.')).toEqual(['person pot']);
  });

  it('offers nothing twice, nothing that is linked, and nothing that was dismissed', () => {
    expect(offersOf('Харбин, Харбин')).toEqual(['city harbin']);
    expect(offersOf('Харбин', { partnerCityIds: ['harbin'] })).toEqual([]);
    const harbin: Offer = { kind: 'city', id: 'harbin' };
    const item = event({ text: 'Харбин' });
    expect(offersFor(item, registry, [offerKey('e', harbin)])).toEqual([]);
    expect(linkChange(item, harbin)).toEqual({ partnerCityIds: ['harbin'] });
  });

  it('offers a text of its own its cities, and keeps the links', () => {
    const text = { ...emptyNarrative('n'), text: 'Контакты с Харбином и Казахстаном.' };
    const [offer] = offersFor(text, registry);
    expect(offersFor(text, registry)).toEqual([{ kind: 'city', id: 'harbin' }]);
    expect(linkChange(text, offer as Offer)).toEqual({ partnerCityIds: ['harbin'] });
  });

  it('offers a contact the people of its city', () => {
    const [city] = registry.partnerCities.filter(({ contactPersons }) => contactPersons.length > 0);
    const contact = { ...emptyContactEntry('c'), participants: 'В.А. Логинов, Потылицына О.В.' };
    const offers = city ? offersForContact(contact, city) : [];
    expect(offers).toEqual([
      { kind: 'person', id: 'loginov' },
      { kind: 'person', id: 'pot' },
    ]);
    if (!city) return;
    expect(offersForContact({ ...contact, personIds: ['pot'] }, city)).toHaveLength(1);
    expect(offersForContact(contact, city, [offerKey('c', { kind: 'person', id: 'pot' })])).toEqual(
      [{ kind: 'person', id: 'loginov' }],
    );
  });

  it('offers a problem its cities alone', () => {
    const problem = { ...emptyProblem('p'), text: 'Логинов В.А., Харбин, Казахстан' };
    expect(offersFor(problem, registry)).toEqual([{ kind: 'city', id: 'harbin' }]);
  });
});
