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
import { readReport, SAMPLE } from '../document/reading';

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
    .filter(({ recordId }) => recordId !== null)
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
    expect(findingsOn({ ...emptyProblem('p'), text: 'Нет', since: 2021 })).toEqual([]);
    expect(findingsOn({ ...emptyInitiative('i'), text: 'Парк', from: '2023-01' })).toEqual([]);
    expect(findingsOn({ ...emptyNarrative('n'), text: 'Введение' })).toEqual([]);
  });

  it.each<[string, Item, string[]]>([
    ['an event without text', event('2023-02', '', ' '), ['error text finding.textMissing']],
    ['an event without a date', event(''), ['warning date finding.dateOpen']],
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
      { ...emptyProblem('p'), text: 'Нет', since: 2024 },
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
    expect(checkReport(report, registry).filter(({ recordId }) => recordId)).toEqual([]);
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
    const found = checkReport(emptyReport('r', ' ', 2023), emptyRegistry());
    expect(found[0]).toMatchObject({
      key: 'finding.cityMissing',
      severity: 'error',
      field: 'city',
    });
    expect(found.slice(1).map(({ key }) => key)).toEqual(Array(6).fill('finding.answerEmpty'));
  });

  it('does not ask for what the document leaves out', () => {
    const report = emptyReport('r', 'Омск', 2023);
    for (const answer of Object.values(report.answers)) answer.included = false;
    expect(checkReport(report, emptyRegistry())).toEqual([]);
  });

  it('finds the sample in order', () => {
    expect(checkReport(readReport(SAMPLE).report, emptyRegistry())).toEqual([]);
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
    expect(found(city('1', { contactPersons: [emptyContactPerson('p')] }))).toEqual([
      'error contactPersons.p.name finding.nameMissing',
    ]);
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
