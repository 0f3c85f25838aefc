import type { Desk } from '../model/desk';
import type { PartnerCity } from '../model/partner-city';
import { picturesOf } from '../model/picture';
import type { Registry } from '../model/registry';
import type { Item, Report } from '../model/report';
import {
  facet,
  type RecordType,
  type SearchDocument,
  type SearchField,
  type SearchTarget,
} from './search-document';

/** What of the library is searched. */

const MAIN = 1;
const BESIDE = 0.7;
const NOTE = 0.4;

const fields = (...given: [weight: number, texts: string[]][]): SearchField[] =>
  given.flatMap(([weight, texts]) =>
    texts.filter((text) => text.trim() !== '').map((text) => ({ text, weight })),
  );

/** The records of a report, and the report itself. */
export function documentsOfReport(report: Report): SearchDocument[] {
  const shared = [facet('year', String(report.year)), facet('city', report.city)];
  const { city, year } = report;
  const whole: SearchDocument = {
    target: { kind: 'report', reportId: report.id },
    type: 'report',
    city,
    year,
    date: String(year),
    fields: fields(
      [MAIN, [`${report.city} ${report.year}`, ...(report.titleLines ?? [])]],
      [BESIDE, Object.values(report.headings)],
      [BESIDE, report.overrides.map(({ text }) => text)],
      [NOTE, [report.note]],
    ),
    facets: [...shared, facet('type', 'report')],
  };
  const records = Object.entries(report.answers).flatMap(([questionId, { items }]) =>
    items.map(
      (item): SearchDocument => ({
        target: { kind: 'record', reportId: report.id, questionId, recordId: item.id },
        type: item.type,
        city,
        year,
        date: dateOf(item) || String(year),
        fields: [...fieldsOf(item), ...picturesIn(item)],
        facets: [...shared, facet('type', item.type), ...facetsOf(item)],
      }),
    ),
  );
  return [whole, ...records];
}

function dateOf(item: Item): string {
  if (item.type === 'event') return item.date?.from ?? '';
  if (item.type === 'initiative') return item.from;
  return item.type === 'task' ? item.due : '';
}

function fieldsOf(item: Item): SearchField[] {
  const note: [number, string[]] = [NOTE, [item.note]];
  switch (item.type) {
    case 'narrative':
      return fields([MAIN, [item.text, item.heading]], note);
    case 'event':
      return fields(
        [MAIN, [item.text, item.line, item.full]],
        [BESIDE, [item.place, item.participants, item.outcome]],
        [BESIDE, item.figures.map(({ unit }) => unit)],
        note,
      );
    case 'problem':
      return fields([MAIN, [item.text]], [BESIDE, [item.cause, item.owner]], note);
    case 'task':
      return fields([MAIN, [item.text]], [BESIDE, [item.owner, item.indicator, item.reason]], note);
    case 'initiative':
      return fields([MAIN, [item.text, item.title]], [BESIDE, [item.place]], note);
  }
}

const picturesIn = (item: Item): SearchField[] =>
  picturesOf(item).flatMap(({ caption, alt, author, rights }) =>
    fields([BESIDE, [caption, alt]], [NOTE, [author, rights]]),
  );

function facetsOf(item: Item): string[] {
  const partners =
    'partnerCityIds' in item ? item.partnerCityIds.map((id) => facet('partner', id)) : [];
  if (item.type !== 'event') return partners;
  return [
    ...partners,
    ...item.countries.map((code) => facet('country', code)),
    ...item.personIds.map((id) => facet('person', id)),
    ...(item.kind ? [facet('kind', item.kind)] : []),
  ];
}

/** Partner cities with their agreements, contact persons and contacts. */
export const documentsOfRegistry = ({ partnerCities }: Registry): SearchDocument[] =>
  partnerCities.flatMap(documentsOfCity);

function documentsOfCity(city: PartnerCity): SearchDocument[] {
  const document = (
    type: RecordType,
    entryId: string | null,
    date: string,
    found: SearchField[],
    facets: string[] = [],
  ): SearchDocument => {
    const target: SearchTarget = { kind: 'city', cityId: city.id, entryId };
    return {
      target,
      type,
      city: '',
      year: null,
      date,
      fields: found,
      facets: [
        facet('type', type),
        facet('partner', city.id),
        facet('country', city.country),
        ...facets,
      ],
    };
  };
  const names = [city.name, city.ownName, city.latinName, ...city.shortNames];
  return [
    document(
      'city',
      null,
      city.since,
      fields(
        [MAIN, [names.filter(Boolean).join(' · ')]],
        [NOTE, [city.note, ...city.relationHistory.map(({ note }) => note)]],
      ),
    ),
    ...city.agreements.map(({ id, title, place, signed, signatories, steps }) =>
      document(
        'agreement',
        id,
        signed,
        fields([MAIN, [title]], [BESIDE, [place, signatories, ...steps.map((step) => step.title)]]),
      ),
    ),
    ...city.contactPersons.map(({ id, name, posts, phone, email, language }) =>
      document(
        'person',
        id,
        '',
        fields(
          [MAIN, [name]],
          [BESIDE, [...posts.flatMap(({ position, body }) => [position, body]), language]],
          [NOTE, [phone, email]],
        ),
        [facet('person', id)],
      ),
    ),
    ...city.contacts.map(({ id, date, subject, participants, personIds, outcome, nextStep }) =>
      document(
        'contact',
        id,
        date,
        fields([MAIN, [subject]], [BESIDE, [outcome, nextStep, participants]]),
        personIds.map((personId) => facet('person', personId)),
      ),
    ),
  ];
}

/** What waits in the inbox. */
export const documentsOfDesk = ({ captures }: Desk): SearchDocument[] =>
  captures.map(({ id, text, date }) => ({
    target: { kind: 'capture', captureId: id },
    type: 'capture',
    city: '',
    year: null,
    date: date?.from ?? '',
    fields: fields([MAIN, [text]]),
    facets: [facet('type', 'capture')],
  }));
