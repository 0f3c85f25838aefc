import { describe, expect, it } from 'vitest';
import { computeClaims } from '../../../shared/claims/compute';
import { compose } from '../../../shared/document/compose';
import { dress } from '../../../shared/document/dress';
import { parseText } from '../../../shared/document/parse';
import { linesOf } from '../../../shared/document/tree';
import { emptyAgreement } from '../../../shared/model/agreement';
import { BUILT_IN_FORMS } from '../../../shared/model/built-in-forms';
import { emptyContactEntry } from '../../../shared/model/contact';
import { emptyEvent } from '../../../shared/model/event';
import { emptyNarrative } from '../../../shared/model/narrative';
import { emptyPartnerCity, type PartnerCity } from '../../../shared/model/partner-city';
import { officialProfile } from '../../../shared/model/profile';
import { questionsOf } from '../../../shared/model/questionnaire';
import { emptyRegistry, type Registry } from '../../../shared/model/registry';
import { emptyReport, type Report } from '../../../shared/model/report';
import { emptyTask } from '../../../shared/model/task';

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Data of every kind, in which only names of cities are Russian. */
function englishCity(): { report: Report; registry: Registry } {
  const harbin: PartnerCity = {
    ...emptyPartnerCity('harbin'),
    name: 'Харбин',
    country: 'CN',
    relation: 'sister',
    since: '1999-11-01',
    agreements: [
      {
        ...emptyAgreement('signed'),
        kind: 'memorandum',
        signed: '2023-06-14',
        place: 'Harbin',
        renewal: 'automatic',
        validUntil: '2028-12-31',
      },
      {
        ...emptyAgreement('lost'),
        title: 'Protocol on trade',
        signed: '2018',
        validUntil: '2023-09',
      },
    ],
    contacts: [
      {
        ...emptyContactEntry('contact'),
        date: '2023-02-01',
        nextStep: 'Agree the programme of the visit',
        nextStepDue: '2024-03-15',
      },
    ],
  };
  const osh: PartnerCity = {
    ...emptyPartnerCity('osh'),
    name: 'Ош',
    country: 'KG',
    relation: 'partner',
    since: '2023-10',
  };
  const empty = emptyReport('report', 'Красноярск', 2023);
  const answer = empty.answers['international.achievements'];
  const tasks = empty.answers['international.tasks'];
  if (!answer || !tasks) throw new Error('The form has lost its questions');
  const visit = {
    ...emptyEvent('visit', { from: '2023-06', until: '' }),
    kind: 'visit' as const,
    direction: 'incoming' as const,
    text: 'A delegation came to Krasnoyarsk.',
    partnerCityIds: ['harbin'],
    agreementIds: ['signed'],
    figures: [{ value: 12_000, unit: 'школьников' }],
  };
  const forum = {
    ...emptyEvent('forum', { from: '2023', until: '' }),
    kind: 'forum' as const,
    text: 'A forum was held.',
    partnerCityIds: ['osh'],
    countries: ['KG', 'MN'],
    figures: [{ value: 1, unit: 'участник' }],
  };
  return {
    registry: {
      ...emptyRegistry(),
      partnerCities: [harbin, osh],
      homeCities: [{ id: 'home', name: 'Красноярск', founded: '1629-08-19' }],
    },
    report: {
      ...empty,
      language: 'en',
      delegationCountries: ['CN'],
      answers: {
        ...empty.answers,
        'international.achievements': {
          ...answer,
          items: [{ ...emptyNarrative('lead'), text: 'The year was a good one.' }, visit, forum],
        },
        'international.tasks': {
          ...tasks,
          items: [{ ...emptyTask('task'), text: 'Prepare the visit.', due: '2024-05-10' }],
        },
      },
    },
  };
}

const linesBy = (form: (typeof BUILT_IN_FORMS)[number]) => {
  const { report, registry } = englishCity();
  return linesOf(compose(report, { form, registry })).map((line) => line.replaceAll('\u{A0}', ' '));
};

describe.each(BUILT_IN_FORMS.map((form) => [form.id, form] as const))(
  'An English document by the form %s',
  (_, form) => {
    it('has no word of Russian that nobody typed', () => {
      const lines = linesBy(form);
      expect(lines.length).toBeGreaterThan(3);
      expect(lines.filter((line) => CYRILLIC.test(line))).toEqual([]);
    });

    it('has English for every word of the form', () => {
      const wordings = [
        ...form.titleLines,
        ...form.sections.map(({ wording }) => wording),
        ...questionsOf(form).flatMap(({ wording, computed }) => [
          wording,
          computed?.whenEmpty ?? '',
          ...(computed?.columns.map(({ title }) => title) ?? []),
        ]),
      ];
      const left = wordings.filter((each) => CYRILLIC.test(each) && !form.english?.[each]);
      expect(left).toEqual([]);
    });
  },
);

it('tells agreements, terms and places by English rules', () => {
  const january = BUILT_IN_FORMS.find(({ id }) => id === 'january');
  if (!january) throw new Error('The form is not there');
  const lines = linesBy(january);
  expect(lines).toContain('of the city of Krasnoyarsk in 2023 and their results');
  expect(lines).toContain(
    '1.\tMemorandum\tHarbin, China\tJune 14, 2023, Harbin\t\tuntil December 31, 2028, renewed automatically',
  );
  expect(lines.join('\n')).toContain('12,000');
});

it('reads its own English text back word for word', () => {
  const { report } = englishCity();
  const lines = linesOf(compose(report));
  expect(lines.slice(0, 2)).toEqual([
    'KRASNOYARSK',
    '1. What were the most significant achievements of 2023?',
  ]);
  expect(lines).toContain('JUNE');
  let count = 0;
  const parsed = parseText(lines.join('\n'), { newId: () => `n${++count}`, fallbackYear: 2000 });
  if (parsed.kind !== 'parsed') throw new Error(parsed.reason);
  const { city, year, language, titleLines, headings } = parsed.report;
  expect({ city, year, language, titleLines, headings }).toEqual({
    city: 'Красноярск',
    year: 2023,
    language: 'en',
    titleLines: null,
    headings: {},
  });
  expect(linesOf(compose(parsed.report))).toEqual(lines);
});

it('heads its contents and its title page in English, where they are those of the program', () => {
  const { report } = englishCity();
  const profile = {
    ...officialProfile,
    titlePage: { ...officialProfile.titlePage, shown: true },
    contents: { ...officialProfile.contents, shown: true },
  };
  const { contents, titlePage, language } = dress(compose(report), profile, report);
  expect({ contents, titlePage, language }).toEqual({
    language: 'en',
    contents: { title: 'Contents' },
    titlePage: {
      top: ['Administration of the city of Krasnoyarsk'],
      middle: [
        'REPORT',
        'on international cooperation',
        'and the development of tourism',
        'in 2023',
      ],
      bottom: ['Krasnoyarsk', '2023'],
    },
  });
  const own = { ...profile, contents: { shown: true, title: 'Что внутри' } };
  expect(dress(compose(report), own, report).contents).toEqual({ title: 'Что внутри' });
});

it('computes the sentences of an English report in English', () => {
  const { report, registry } = englishCity();
  const sentences = computeClaims(report, registry).map(({ sentence }) => sentence);
  expect(sentences).toEqual([
    'In 2023, meetings were held with representatives and delegations from 3 countries: China, Kyrgyzstan, and Mongolia.',
    'Contacts were maintained and developed with the partner city of Harbin (China).',
    'In October 2023, Krasnoyarsk gained a new partner city: Osh (Kyrgyzstan).',
    'In 2023, 2 events were held, including 1 visit and 1 forum.',
    '12,000 schoolchildren and 1 participant took part in 2 events in 2023.',
    'In 2023, 1 agreement was signed: Memorandum with Harbin; 1 agreement ceased to be in force: Protocol on trade with Harbin.',
  ]);
});
