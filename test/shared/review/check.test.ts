import { describe, expect, it } from 'vitest';
import { emptyAgreement } from '../../../shared/model/agreement';
import { emptyContactPerson } from '../../../shared/model/contact';
import { emptyEvent } from '../../../shared/model/event';
import { emptyInitiative } from '../../../shared/model/initiative';
import { emptyNarrative } from '../../../shared/model/narrative';
import { emptyPartnerCity, type PartnerCity } from '../../../shared/model/partner-city';
import { emptyProblem } from '../../../shared/model/problem';
import { emptyRegistry } from '../../../shared/model/registry';
import { emptyReport, type Item, type Report } from '../../../shared/model/report';
import { emptyTask } from '../../../shared/model/task';
import { checkRegistry, checkReport, type Finding } from '../../../shared/review/check';

const brief = ({ severity, key, field }: Finding) => `${severity} ${field} ${key}`;

/** A report of 2023 that holds these records in the answers where they belong. */
function reportWith(...items: Item[]): Report {
  const report = emptyReport('r', 'Красноярск', 2023);
  const QUESTION = {
    event: 'international.achievements',
    narrative: 'international.achievements',
    problem: 'international.problems',
    task: 'international.tasks',
    initiative: 'tourism.achievements',
  } as const;
  for (const item of items) report.answers[QUESTION[item.type]]?.items.push(item);
  return report;
}

/** What is said about records, unanswered questions left aside. */
const findingsOn = (...items: Item[]) =>
  checkReport(reportWith(...items), emptyRegistry())
    .filter(({ recordId, severity }) => recordId !== null && severity !== 'hint')
    .map(brief);

const event = (from: string, until = '', text = 'Форум') => ({
  ...emptyEvent('e', from === '' ? null : { from, until }),
  text,
});

describe('checkReport', () => {
  it('has nothing to say about a sound record', () => {
    expect(findingsOn(event('2023-02'))).toEqual([]);
    expect(findingsOn(event('2023-06-30', '2023-07-02'))).toEqual([]);
    expect(findingsOn({ ...emptyTask('t'), text: 'Открыть', due: '2024' })).toEqual([]);
    const answer = { ...emptyTask('t'), text: 'Открыть', answersProblemId: 'p' };
    expect(findingsOn({ ...emptyProblem('p'), text: 'Нет', since: 2021 }, answer)).toEqual([]);
    expect(findingsOn({ ...emptyInitiative('i'), text: 'Парк', from: '2023-01' })).toEqual([]);
    expect(findingsOn({ ...emptyNarrative('n'), text: 'Введение' })).toEqual([]);
  });

  it.each<[string, Item, string[]]>([
    ['an event without text', event('2023-02', '', ' '), ['error text finding.textMissing']],
    [
      'what a template left open',
      event('2023-02', '', 'Визит делегации города «… название» во главе с «…».'),
      ['error text finding.placeholderOpen', 'error text finding.placeholderOpen'],
    ],
    ['a quotation that is no gap', event('2023-02', '', 'Вечер «И вечный бой…»'), []],
    ['an event of another year', event('2024-02'), ['error date finding.otherYear']],
    [
      'a span that ends first',
      event('2023-05-02', '2023-05-01'),
      ['error date finding.spanReversed'],
    ],
    [
      'a task due in the past',
      { ...emptyTask('t'), text: 'Открыть', due: '2022-12-31' },
      ['error due finding.dueInPast'],
    ],
    [
      'a task that answers a deleted problem',
      { ...emptyTask('t'), text: 'Открыть', answersProblemId: 'gone' },
      ['error answersProblemId finding.problemGone'],
    ],
    [
      'a problem from the future',
      { ...emptyProblem('p'), text: 'Нет', since: 2024, state: 'solved' },
      ['error since finding.sinceInFuture'],
    ],
    [
      'an initiative that ends before it begins',
      { ...emptyInitiative('i'), text: 'Парк', from: '2023-05', until: '2023-04' },
      ['error until finding.spanReversed'],
    ],
    ['an empty narrative', emptyNarrative('n'), ['warning text finding.textMissing']],
    [
      'a paragraph that the import could not place',
      { ...emptyNarrative('n'), text: 'Подпись', unplaced: true },
      ['warning text finding.unplaced'],
    ],
    [
      'a link to a city that is gone',
      { ...event('2023-02'), partnerCityIds: ['gone'] },
      ['error partnerCityIds finding.cityGone'],
    ],
  ])('finds %s', (_name, item, findings) => {
    expect(findingsOn(item)).toEqual(findings);
  });

  it('lets a heading stand alone', () => {
    expect(findingsOn({ ...emptyNarrative('n'), heading: 'МАРТ' })).toEqual([]);
  });

  it('accepts links to what is there', () => {
    const problem = { ...emptyProblem('p'), text: 'Нет' };
    const task = { ...emptyTask('t'), text: 'Открыть', answersProblemId: 'p' };
    expect(findingsOn(problem, task)).toEqual([]);
    const report = reportWith({ ...event('2023-02'), partnerCityIds: ['c'] });
    const registry = {
      ...emptyRegistry(),
      partnerCities: [{ ...emptyPartnerCity('c'), name: 'Харбин' }],
    };
    const found = checkReport(report, registry).filter(({ field }) => field === 'partnerCityIds');
    expect(found).toEqual([]);
  });

  it('says which record and question a finding is about, in the order of the document', () => {
    const report = reportWith({ ...emptyTask('t'), text: '' }, event('2024-02'));
    const found = checkReport(report, emptyRegistry()).filter(
      ({ severity }) => severity === 'error',
    );
    expect(found.map(({ questionId, recordId }) => [questionId, recordId])).toEqual([
      ['international.achievements', 'e'],
      ['international.tasks', 't'],
    ]);
  });

  it('misses the city and the answers of an empty report', () => {
    const report = emptyReport('r', ' ', 2023);
    const found = checkReport(report, emptyRegistry());
    expect(found[0]).toMatchObject({
      key: 'finding.cityMissing',
      severity: 'error',
      field: 'city',
    });
    const empty = found.filter(({ key }) => key === 'finding.answerEmpty');
    expect(empty.map(({ questionId }) => questionId)).toEqual(Object.keys(report.answers));
  });

  it.each<[string, string, Partial<ReturnType<typeof event>>, string[]]>([
    ['a draft', '', { state: 'draft' }, ['finding.draft']],
    ['a plan whose day has passed', '2023-06-01', { state: 'planned' }, ['finding.plannedPast']],
    ['a plan of this very month', '2023-05', { state: 'planned' }, []],
    ['a past event of the future', '2023-04-30', {}, ['finding.eventInFuture']],
    ['a past event of the day before', '2023-05-08', {}, []],
    ['an event that is left out', '', { state: 'draft', included: false }, []],
  ])('tells by the day of the check: %s', (_name, today, fields, keys) => {
    const report = reportWith({ ...event('2023-05-07'), ...fields });
    const found = checkReport(report, emptyRegistry(), { today });
    const own = found.filter(({ recordId, severity }) => recordId === 'e' && severity !== 'hint');
    expect(own.map(({ key }) => key)).toEqual(keys);
  });

  it('misses place, result and cause only where the text does not tell them', () => {
    const keys = (...items: Item[]) =>
      checkReport(reportWith(...items), emptyRegistry())
        .filter(({ field }) => ['place', 'outcome', 'cause'].includes(field))
        .map(({ field }) => field);
    expect(keys(event('2023-02'))).toEqual(['place', 'outcome']);
    expect(keys({ ...event('2023-02'), place: 'Омск', outcome: 'Договор' })).toEqual([]);
    expect(keys(event('2023-02', '', 'В г. Минске подписано соглашение.'))).toEqual([]);
    expect(keys({ ...emptyProblem('p'), text: 'Парк не открыт' })).toEqual(['cause']);
    expect(keys({ ...emptyProblem('p'), text: 'Парк не открыт из-за дождей' })).toEqual([]);
  });

  it('finds personal data and remarks that are about to leave', () => {
    const text = 'Звонить +7 (391) 212-34-56, li@example.org (уточнить дату). ГОСТ Р 56197-2014.';
    const found = checkReport(reportWith(event('2023-02', '', text)), emptyRegistry());
    const words = found.filter(({ values }) => 'words' in values).map(({ values }) => values.words);
    expect(words).toEqual(['+7 (391) 212-34-56', 'li@example.org', '(уточнить дату)']);
  });

  it('knows a finding again by its id after an edit elsewhere', () => {
    const text = 'Встреча "Дружба" в этом году.';
    const before = checkReport(reportWith(event('2023-02', '', text)), emptyRegistry());
    const after = checkReport(reportWith(event('2023-02', '', `Новое. ${text}`)), emptyRegistry());
    const ids = after.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(before.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });

  it('does not ask for what the document leaves out', () => {
    const report = emptyReport('r', 'Омск', 2023);
    for (const answer of Object.values(report.answers)) answer.included = false;
    expect(checkReport(report, emptyRegistry())).toEqual([]);
  });
});

describe('checkRegistry', () => {
  const city = (id: string, fields: Partial<PartnerCity>): PartnerCity => ({
    ...emptyPartnerCity(id),
    name: 'Харбин',
    ...fields,
  });
  const found = (...partnerCities: PartnerCity[]) =>
    checkRegistry({ ...emptyRegistry(), partnerCities }).map(brief);

  it('has nothing to say about sound entries', () => {
    const agreements = [{ ...emptyAgreement('a'), signed: '2003', validUntil: '2028' }];
    const contactPersons = [
      { ...emptyContactPerson('p'), name: 'Ли Мин', email: 'li@example.org' },
    ];
    expect(found(city('1', { agreements, contactPersons }))).toEqual([]);
  });

  it('misses names', () => {
    expect(found(city('1', { name: ' ' }))).toEqual(['error name finding.nameMissing']);
    const begun = { ...emptyContactPerson('p'), phone: '8' };
    expect(found(city('1', { contactPersons: [begun] }))).toEqual([
      'error contactPersons.p.name finding.nameMissing',
    ]);
    expect(found(city('1', { contactPersons: [emptyContactPerson('p')] }))).toEqual([]);
  });

  it('finds a city that is entered twice, however it is spelt', () => {
    const twice = found(
      city('1', { name: 'Могилёв', country: 'BY' }),
      city('2', { name: ' МОГИЛЕВ' }),
    );
    expect(twice).toEqual(['error name finding.cityTwice', 'error name finding.cityTwice']);
  });

  it('tells cities of one name in two countries apart', () => {
    const cities = [city('1', { country: 'CN' }), city('2', { country: 'KR' })];
    expect(found(...cities)).toEqual([]);
  });

  it('finds agreements that end before they were signed, and addresses that are none', () => {
    const agreements = [{ ...emptyAgreement('a'), signed: '2023-05', validUntil: '2023-04' }];
    const contactPersons = [{ ...emptyContactPerson('p'), name: 'Ли Мин', email: 'li@' }];
    expect(found(city('1', { agreements, contactPersons }))).toEqual([
      'error agreements.a.validUntil finding.validBeforeSigned',
      'error contactPersons.p.email finding.emailInvalid',
    ]);
  });
});
