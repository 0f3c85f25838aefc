import type { ErasureJob } from '../../../shared/erasure/contract';
import type { ErasurePlan } from '../../../shared/erasure/erase-value';
import { initialsOf, targetOf } from '../../../shared/erasure/target';
import { emptyContactEntry, emptyContactPerson, emptyPost } from '../../../shared/model/contact';
import { emptyEvent } from '../../../shared/model/event';
import { emptyNarrative } from '../../../shared/model/narrative';
import { emptyPartnerCity } from '../../../shared/model/partner-city';
import { emptyPicture } from '../../../shared/model/picture';
import { emptyRegistry, type Registry } from '../../../shared/model/registry';
import { emptyReport, type Item, type Report } from '../../../shared/model/report';

/** Strings that stand nowhere but where the person does. */
export const NAME = 'Канарейкин Пахом Еремеевич';
export const PHONE = '+7 (8352) 99-17-23';
export const EMAIL = 'pahom.kanareykin@canary.example';
export const FORMS = [
  ...[NAME, 'П.Е. Канарейкиным', 'Канарейкину Пахому', 'КАНАРЕЙКИН П.\u{A0}Е.'],
  ...[EMAIL, 'PAHOM.kanareykin@canary.example', PHONE, '8 8352 991723'],
];
export const registryOf = (): Registry => ({
  ...emptyRegistry(),
  partnerCities: [
    {
      ...emptyPartnerCity('city-1'),
      name: 'Канареевск',
      contactPersons: [
        {
          ...emptyContactPerson('person-1'),
          name: NAME,
          phone: PHONE,
          email: EMAIL,
          posts: [{ ...emptyPost('post-1'), position: 'советник' }],
        },
        { ...emptyContactPerson('person-2'), name: 'Снегирёв Фома', phone: '+7 8352 111111' },
      ],
      contacts: [
        {
          ...emptyContactEntry('contact-1'),
          personIds: ['person-1', 'person-2'],
          participants: `Снегирёв Ф. и ${FORMS[1]}`,
        },
      ],
      note: `Писать на ${EMAIL}`,
    },
  ],
  names: [{ id: 'n', preferred: NAME, allowed: ['П.Е. Канарейкин'] }],
});

const QUESTION = 'tourism.achievements';

export function reportNaming(id: string, texts: readonly string[]): Report {
  const report = emptyReport(id, 'Омск', 2024);
  const answer = report.answers[QUESTION];
  if (!answer) throw new Error(`The questionnaire has no ${QUESTION}`);
  answer.items = texts.map(
    (text, index): Item =>
      index % 2 === 0
        ? { ...emptyNarrative(`item-${index}`), text, note: text }
        : { ...emptyEvent(`item-${index}`, null), text, personIds: ['person-1'] },
  );
  report.claims = [
    { id: 'claim', kind: 'eventCount', recordId: 'item-0', sentence: texts[0] ?? '' },
  ];
  const [first = ''] = texts;
  const [event] = answer.items.filter(({ type }) => type === 'event');
  if (event?.type === 'event') {
    event.pictures = [
      {
        ...emptyPicture('picture-1', { file: `${'0'.repeat(64)}.jpg`, width: 4, height: 3 }),
        ...{ caption: first, alt: first, author: first, rights: `© ${first}` },
      },
    ];
  }
  report.overrides = [
    { questionId: QUESTION, recordId: 'item-1', part: 'text', base: first, text: `${first}.` },
  ];
  report.headings = { [QUESTION]: `${first}?` };
  report.titleLines = [`Составил: ${first}`];
  report.note = texts.at(-1) ?? '';
  return report;
}

export function jobOf(registry: Registry, change: Partial<ErasurePlan> = {}): ErasureJob {
  return {
    plan: {
      target: targetOf(registry, ['person-1']),
      initials: initialsOf(NAME),
      wording: 'представитель города',
      mark: '[стёрто]',
      usual: 'initials',
      parts: true,
      decisions: [],
      ...change,
    },
    record: {
      ...{ id: 'erasure-1', startedAt: '2026-11-24T10:00:00.000Z', finishedAt: '' },
      ...{ initials: initialsOf(NAME), city: 'Канареевск', reason: 'request', reasonText: '' },
      categories: ['name', 'phone'],
      counts: { texts: 1, links: 1, history: 1, editions: 1, bin: 1, quarantine: 2 },
      ...{ kept: 0, version: '0.1.0' },
    },
  };
}
