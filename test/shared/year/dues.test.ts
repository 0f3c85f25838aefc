import { describe, expect, it } from 'vitest';
import { insertItem } from '../../../shared/edit/edit-answer';
import { emptyAgreement } from '../../../shared/model/agreement';
import { cityQuestionnaire } from '../../../shared/model/city-questionnaire';
import { emptyContactEntry } from '../../../shared/model/contact';
import { type Event, emptyEvent } from '../../../shared/model/event';
import { emptyPartnerCity, type PartnerCity } from '../../../shared/model/partner-city';
import { emptyRegistry, type Registry } from '../../../shared/model/registry';
import { emptyReport, type Report } from '../../../shared/model/report';
import { emptyTask } from '../../../shared/model/task';
import {
  agreementForSigning,
  draftOf,
  draftTypes,
  proposedSteps,
} from '../../../shared/year/draft';
import { type Due, type DueKind, type DueOf, urgencyOf } from '../../../shared/year/due';
import { duesOf, groupDues } from '../../../shared/year/dues';
import { reportFacts } from '../../../shared/year/facts';
import { dateInDocument, sayDate } from '../../../shared/year/say-date';
import { counter } from './last-year';

const TODAY = '2026-11-24';

const harbin = (change: Partial<PartnerCity>): PartnerCity => ({
  ...emptyPartnerCity('harbin'),
  name: 'Харбин',
  ...change,
});
const registryOf = (...partnerCities: PartnerCity[]): Registry => ({
  ...emptyRegistry(),
  partnerCities,
});
const summaryOf = ({ id, city, year }: Report) => ({ id, city, year, savedAt: '' });

function dues(registry: Registry, reports: Report[] = [], today = TODAY): Due[] {
  return duesOf({
    registry,
    reports: reports.map(summaryOf),
    facts: reports.map((report) => reportFacts(report, today)),
    today,
  });
}
const ofKind = <K extends DueKind>(all: Due[], kind: K): DueOf<K>[] =>
  all.filter((due): due is DueOf<K> => due.kind === kind);

const withEvents = (year: number, ...events: Partial<Event>[]): Report =>
  events.reduce<Report>(
    (report, event, index) =>
      insertItem(report, 'international.achievements', {
        ...emptyEvent(`${year}-${index}`, null),
        text: 'Визит.',
        ...event,
      }),
    emptyReport(`report-${year}`, 'Красноярск', year),
  );

describe('anniversaries', () => {
  const years = (registry: Registry, today = TODAY) =>
    ofKind(dues(registry, [], today), 'anniversary').map(({ of, years: count, date, urgency }) => [
      of,
      count,
      date,
      urgency,
    ]);

  it('are multiples of five in this year and the next two', () => {
    expect(years(registryOf(harbin({ since: '2003-10-03', founded: '1898' })))).toEqual([
      ['relation', 25, '2028-10-03', 'beyond'],
      ['founding', 130, '2028', 'beyond'],
    ]);
    expect(years(registryOf(harbin({ since: '2001-12' })))).toEqual([
      ['relation', 25, '2026-12', 'year'],
    ]);
    expect(years(registryOf(harbin({ since: '2026-01-01' })))).toEqual([]);
    expect(years(registryOf(harbin({ since: '2002-02-01' })))).toEqual([
      ['relation', 25, '2027-02-01', 'year'],
    ]);
  });

  it('of this year stay to be seen when they have passed', () => {
    expect(years(registryOf(harbin({ since: '2006-05-12' })))).toEqual([
      ['relation', 20, '2026-05-12', 'passed'],
    ]);
  });

  it('of 29 February are kept in common years', () => {
    expect(years(registryOf(harbin({ since: '2012-02-29' })))).toEqual([
      ['relation', 15, '2027-02-28', 'year'],
    ]);
  });

  it('are kept of agreements in force and of living relations alone', () => {
    const agreements = [
      { ...emptyAgreement('a'), signed: '2007-03-01' },
      { ...emptyAgreement('b'), signed: '2007-03-01', ended: '2020' },
      { ...emptyAgreement('c'), signed: '2007-03-01', validUntil: '2012' },
      {
        ...emptyAgreement('d'),
        signed: '2007-03-01',
        validUntil: '2012',
        renewal: 'automatic' as const,
      },
    ];
    const all = ofKind(dues(registryOf(harbin({ agreements }))), 'anniversary');
    expect(all.map((due) => due.of === 'agreement' && due.agreementId)).toEqual(['a', 'd']);
    expect(years(registryOf(harbin({ since: '2007', relation: 'suspended' })))).toEqual([]);
    expect(
      years(registryOf(harbin({ since: '2007', founded: '1927', relation: 'ended' }))),
    ).toEqual([]);
  });

  it('are kept of our own city', () => {
    const registry = {
      ...emptyRegistry(),
      homeCities: [{ id: 'home', name: 'Красноярск', founded: '1628-08-19' }],
    };
    expect(years(registry)).toEqual([['homeCity', 400, '2028-08-19', 'beyond']]);
  });
});

describe('agreements', () => {
  const expiries = (change: Partial<ReturnType<typeof emptyAgreement>>) =>
    ofKind(
      dues(registryOf(harbin({ agreements: [{ ...emptyAgreement('a'), ...change }] }))),
      'expiry',
    ).map(({ urgency }) => urgency);

  it('run out within a year, or have run out', () => {
    expect(expiries({ validUntil: '2027-11-24' })).toEqual(['year']);
    expect(expiries({ validUntil: '2027-11-25' })).toEqual([]);
    expect(expiries({ validUntil: '2026-11' })).toEqual(['week']);
    expect(expiries({ validUntil: '2025' })).toEqual(['overdue']);
    expect(expiries({ validUntil: '2025', ended: '2025' })).toEqual([]);
    expect(expiries({ validUntil: '2025', renewal: 'automatic' })).toEqual([]);
  });

  it('are sent for approval 45 days before they are signed', () => {
    const planned = { ...emptyAgreement('a'), signed: '2027-01-20' };
    const registry = registryOf(harbin({ agreements: [planned] }));
    const [due] = ofKind(dues(registry), 'approval');
    expect(due).toMatchObject({ date: '2026-12-06', urgency: 'month', signing: '2027-01-20' });
    expect(due && draftOf(due, 'task', registry, 'x')?.text).toBe(
      'Представить на согласование проект меморандума с\u{A0}г.\u{A0}Харбином.',
    );
  });

  it('have steps to the signature, each with its own term', () => {
    const duty = cityQuestionnaire.duties.find(({ kind }) => kind === 'approval');
    if (duty?.kind !== 'approval') throw new Error('no such duty');
    const steps = proposedSteps(duty, '2027-01', counter('s'));
    const planned = { ...emptyAgreement('a'), signed: '2027-01', steps };
    const all = dues(registryOf(harbin({ agreements: [planned] })));
    expect(ofKind(all, 'approval')).toEqual([]);
    expect(ofKind(all, 'approvalStep')).toMatchObject([{ date: '2026-11-17', urgency: 'overdue' }]);
    const done = steps.map((step) => ({ ...step, done: '2026-11-01' }));
    expect(
      dues(registryOf(harbin({ agreements: [{ ...planned, steps: done }] }))).filter(
        ({ kind }) => kind === 'approvalStep',
      ),
    ).toEqual([]);
  });
});

describe('silent partners', () => {
  const silence = (city: PartnerCity, reports: Report[] = []) =>
    ofKind(dues(registryOf(city), reports), 'silence').map(({ months, last }) => [
      months,
      last?.date ?? null,
    ]);
  const contactOn = (date: string) => harbin({ contacts: [{ ...emptyContactEntry('c'), date }] });

  it('were not heard of for a year or two', () => {
    expect(silence(contactOn('2025-11-25'))).toEqual([]);
    expect(silence(contactOn('2025-11-24'))).toEqual([[12, '2025-11-24']]);
    expect(silence(contactOn('2024-11-24'))).toEqual([[24, '2024-11-24']]);
    expect(silence(harbin({}))).toEqual([[24, null]]);
  });

  it('are heard of in any report of the library, but not in its plans', () => {
    const met = { partnerCityIds: ['harbin'], date: { from: '2026-03', until: '' } };
    const old = withEvents(2023, { partnerCityIds: ['harbin'], date: null });
    expect(silence(harbin({}), [old, withEvents(2026, met)])).toEqual([]);
    expect(silence(harbin({}), [old, withEvents(2026, { ...met, state: 'planned' })])).toEqual([
      [24, '2023'],
    ]);
    const [due] = ofKind(dues(registryOf(harbin({})), [old]), 'silence');
    expect(due?.last?.ref).toMatchObject({ reportId: 'report-2023', recordId: '2023-0' });
  });

  it('are those alone with whom the relation lives', () => {
    for (const relation of ['suspended', 'ended', 'intention'] as const)
      expect(silence(harbin({ relation }))).toEqual([]);
  });
});

describe('clocks of duty', () => {
  it('ask for the report by 15 January, for half a year at most', () => {
    const report = emptyReport('r', 'Красноярск', 2025);
    const years = (today: string) =>
      ofKind(dues(emptyRegistry(), [report], today), 'report').map(
        ({ year, reportId, date, urgency }) => [year, reportId, date, urgency],
      );
    expect(years('2026-01-10')).toEqual([
      [2025, 'r', '2026-01-15', 'week'],
      [2026, null, '2027-01-15', 'beyond'],
    ]);
    expect(years('2026-02-01')[0]).toEqual([2025, 'r', '2026-01-15', 'overdue']);
    expect(years(TODAY)).toEqual([[2026, null, '2027-01-15', 'year']]);
  });

  it('ask for an account three working days after an event’s end', () => {
    const on = (from: string, change: Partial<Event> = {}) =>
      ofKind(
        dues(emptyRegistry(), [withEvents(2026, { date: { from, until: '' }, ...change })]),
        'eventAccount',
      ).map(({ date }) => date);
    expect(on('2026-11-20')).toEqual(['2026-11-25']);
    expect(on('2026-11-20', { outcome: 'Подписан протокол.' })).toEqual([]);
    expect(on('2026-11')).toEqual([]);
    expect(on('2026-11-30')).toEqual([]);
    expect(on('2026-05-01')).toEqual([]);
  });

  it('ask what became of plans, and for papers of planned signings', () => {
    const all = dues(emptyRegistry(), [
      withEvents(
        2026,
        { state: 'planned', date: { from: '2026-11-20', until: '' } },
        { state: 'planned', date: { from: '2026-12-01', until: '' }, kind: 'agreement' },
      ),
    ]);
    expect(ofKind(all, 'plan').map(({ hasPassed, urgency }) => [hasPassed, urgency])).toEqual([
      [true, 'overdue'],
      [false, 'week'],
    ]);
    expect(ofKind(all, 'approval')).toMatchObject([{ date: '2026-10-17', urgency: 'overdue' }]);
  });

  it('draft for a planned signing its papers, and its agreement with the steps', () => {
    const signing: Partial<Event> = {
      state: 'planned',
      kind: 'agreement',
      date: { from: '2027-02-10', until: '' },
      text: 'Подписание меморандума.',
      partnerCityIds: ['harbin'],
    };
    const registry = registryOf(harbin({}));
    const [due] = ofKind(dues(registry, [withEvents(2027, signing)]), 'approval');
    if (!due) throw new Error('no reminder');
    expect(due).toMatchObject({ date: '2026-12-27', signing: '2027-02-10' });
    expect(draftOf(due, 'task', registry, 'x')).toMatchObject({
      text: expect.stringMatching(
        /^Представить на согласование проект документа с\sг\.\sХарбином, подписание которого намечено на 10\sфевраля 2027\sгода\.$/u,
      ),
      due: '2026-12-27',
      partnerCityIds: ['harbin'],
    });
    const duty = cityQuestionnaire.duties.find(({ kind }) => kind === 'approval');
    if (duty?.kind !== 'approval') throw new Error('no such duty');
    const agreement = agreementForSigning(due, duty, counter('a'));
    const linked = withEvents(2027, { ...signing, agreementIds: [agreement.id] });
    const after = dues(registryOf(harbin({ agreements: [agreement] })), [linked]);
    expect(ofKind(after, 'approval')).toEqual([]);
    expect(ofKind(after, 'approvalStep')).toMatchObject([{ date: '2026-12-27' }]);
  });

  it('draft papers for a signing with nobody of the registry in its own words', () => {
    const [due] = ofKind(
      dues(emptyRegistry(), [
        withEvents(2027, {
          state: 'planned',
          kind: 'agreement',
          date: { from: '2027-02', until: '' },
          text: 'Подписание соглашения.',
        }),
      ]),
      'approval',
    );
    expect(due && draftOf(due, 'task', emptyRegistry(), 'x')?.text).toMatch(
      /намечено на .*: Подписание соглашения\.$/,
    );
  });

  it('ask for tasks of a city’s newest report alone', () => {
    const withTask = (year: number) =>
      insertItem(emptyReport(`${year}`, 'Красноярск', year), 'international.tasks', {
        ...emptyTask(`task-${year}`),
        text: 'Открыть рейс.',
        due: '2026-12',
      });
    expect(
      ofKind(dues(emptyRegistry(), [withTask(2024), withTask(2025)]), 'task').map(
        ({ ref }) => ref.recordId,
      ),
    ).toEqual(['task-2025']);
  });
});

describe('reminders', () => {
  it('are grouped by urgency, every one with a key of its own', () => {
    const all = dues(
      registryOf(
        harbin({
          since: '2006-05-12',
          founded: '1898',
          contacts: [
            { ...emptyContactEntry('c'), date: '2026-11-01', nextStepDue: '2026-11-20' },
            { ...emptyContactEntry('d'), nextStepDue: '2026-11-24' },
            { ...emptyContactEntry('e'), nextStepDue: '2026-11-24', nextStepDone: true },
          ],
        }),
      ),
      [emptyReport('r', 'Красноярск', 2026)],
    );
    expect(groupDues(all).map(({ urgency, dues: own }) => [urgency, own.length])).toEqual([
      ['overdue', 1],
      ['week', 1],
      ['year', 1],
      ['beyond', 1],
      ['passed', 1],
    ]);
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  });

  it('become urgent by the last day that they may mean', () => {
    expect(urgencyOf('2026-11-23', TODAY)).toBe('overdue');
    expect(urgencyOf(TODAY, TODAY)).toBe('week');
    expect(urgencyOf('2026-12-01', TODAY)).toBe('week');
    expect(urgencyOf('2026-12-02', TODAY)).toBe('month');
    expect(urgencyOf('2026', TODAY)).toBe('year');
  });
});

describe('drafts', () => {
  it('speak of the city in its own cases', () => {
    const registry = registryOf(
      harbin({ since: '2007-03-01', cases: { instrumental: 'Харбином-на-Сунгари' } }),
    );
    const [due] = ofKind(dues(registry), 'anniversary');
    if (!due) throw new Error('no anniversary');
    expect(draftTypes(due, 2026)).toEqual(['task']);
    expect(draftTypes(due, 2027)).toEqual(['event', 'task']);
    expect(draftOf(due, 'task', registry, 'x')).toMatchObject({
      type: 'task',
      due: '2027-03-01',
      partnerCityIds: ['harbin'],
      text: 'Подготовить мероприятия к 20-летию побратимских связей с\u{A0}г.\u{A0}Харбином-на-Сунгари (1 марта 2027\u{A0}года).',
    });
    expect(draftOf(due, 'event', registry, 'x')).toMatchObject({
      type: 'event',
      state: 'planned',
      date: { from: '2027-03-01', until: '' },
    });
  });

  it('are in English for an English report', () => {
    const agreements = [{ ...emptyAgreement('a'), title: 'Mir', validUntil: '2027' }];
    const registry = registryOf(harbin({ since: '2007-03-01', agreements }));
    const [years] = ofKind(dues(registry), 'anniversary');
    const [end] = ofKind(dues(registry, [], '2027-01-01'), 'expiry');
    const text = (due: typeof years | typeof end, type: 'task' | 'event') =>
      due && draftOf(due, type, registry, 'x', 'en')?.text;
    expect(text(years, 'task')).toBe(
      'Prepare events for the 20th anniversary of sister-city ties with Harbin (March 1, 2027).',
    );
    expect(text(years, 'event')).toBe(
      'Events for the 20th anniversary of sister-city ties with Harbin.',
    );
    expect(text(end, 'task')).toBe(
      'Prepare a new document in place of the document “Mir” with Harbin, which is in force until the end of 2027.',
    );
  });

  it('name a document in quotes that can be nested', () => {
    const agreements = [{ ...emptyAgreement('a'), title: 'О центре «Мир»', validUntil: '2027' }];
    const registry = registryOf(harbin({ agreements }));
    const [due] = ofKind(dues(registry, [], '2027-01-01'), 'expiry');
    expect(due && draftOf(due, 'task', registry, 'x')?.text).toBe(
      'Подготовить новый документ взамен документа «О центре „Мир“» с\u{A0}г.\u{A0}Харбином, действующего до конца 2027\u{A0}года.',
    );
  });
});

describe('dates in words', () => {
  it('are as exact as they are known', () => {
    expect(['2026', '2026-10', '2026-10-03'].map((date) => dateInDocument(date))).toEqual([
      '2026\u{A0}год',
      'октябрь 2026\u{A0}года',
      '3 октября 2026\u{A0}года',
    ]);
    expect(sayDate('2026', 'ru')).toBe('2026\u{A0}г.');
    expect(sayDate('2026-10-03', 'en')).toBe('October 3, 2026');
    expect(sayDate('', 'ru')).toBe('');
  });
});
