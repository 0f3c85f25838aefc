import { mentionFinder } from '../language/mentions';
import { sentencesOf } from '../language/sentences';
import { type PartialDate, yearOf } from '../model/partial-date';
import type { PartnerCity, Relation } from '../model/partner-city';
import type { Item } from '../model/report';
import type { CityRecord } from './city-records';
import { formsOfCity } from './name-forms';
import { personOn, personsById } from './post-on';

/** Everything that is known about a partner city, in one row of years. */

export type HistoryKind =
  | Item['type']
  | 'contact'
  | 'signed'
  | 'expires'
  | 'agreementEnded'
  | 'relation'
  | 'founded';

export interface HistoryEntry {
  /** Unique within the history. */
  key: string;
  kind: HistoryKind;
  /** '' where only the year of its report is known. */
  date: PartialDate | '';
  /** What the record says; '' where the kind says it all. */
  text: string;
  /** The contact persons who took part, with the posts that they held then. */
  persons: string[];
  /** The relation that began. */
  relation?: Relation;
  /** Where the record stands; without it the city's own entry holds it. */
  record?: CityRecord;
}

export interface HistoryYear {
  /** Null for what has no date at all. */
  year: number | null;
  entries: HistoryEntry[];
}

/** The history by years, the newest first, and within a year too. What is undated comes last. */
export function cityHistory(
  city: PartnerCity,
  records: readonly CityRecord[],
  cities: readonly PartnerCity[] = [city],
): HistoryYear[] {
  const known = personsById(cities);
  const named: NamePersons = (ids, date) =>
    ids.flatMap((id) => {
      const person = known.get(id);
      return person ? [personOn(person, date)] : [];
    });
  const years = new Map<number | null, HistoryEntry[]>();
  const add = (entry: HistoryEntry, year = entry.date === '' ? null : yearOf(entry.date)) =>
    years.set(year, [...(years.get(year) ?? []), entry]);

  for (const entry of ownEntries(city, named)) add(entry);
  for (const record of records) {
    const entry = entryOfRecord(city, record, named);
    add(entry, entry.date === '' ? record.year : undefined);
  }
  return [...years]
    .sort(([a], [b]) => (b ?? Number.NEGATIVE_INFINITY) - (a ?? Number.NEGATIVE_INFINITY))
    .map(([year, entries]) => ({
      year,
      entries: entries.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
    }));
}

type NamePersons = (ids: readonly string[], date: PartialDate | '') => string[];

function entryOfRecord(city: PartnerCity, record: CityRecord, named: NamePersons): HistoryEntry {
  const { item, reportId, year } = record;
  const event = item.type === 'event' ? item : null;
  const date = event?.date?.from ?? '';
  return {
    key: `${reportId}/${item.id}`,
    kind: item.type,
    date,
    text: item.type === 'narrative' ? sentenceAbout(city, item.text) : event?.line || item.text,
    persons: named(event?.personIds ?? [], date || String(year)),
    record,
  };
}

/** What a text of its own says of the city, among all the rest. */
function sentenceAbout(city: PartnerCity, text: string): string {
  const mentions = mentionFinder([{ id: city.id, forms: formsOfCity(city) }]);
  return sentencesOf(text).find((sentence) => mentions(sentence).length > 0) ?? text;
}

function ownEntries(city: PartnerCity, named: NamePersons): HistoryEntry[] {
  const entries: HistoryEntry[] = [];
  const add = (id: string, kind: HistoryKind, date: string, text: string, persons: string[] = []) =>
    entries.push({ key: `${kind}/${id}`, kind, date, text, persons });
  if (city.founded !== '') add(city.id, 'founded', city.founded, '');
  for (const { id, title, signed, validUntil, renewal, ended } of city.agreements) {
    if (signed !== '') add(id, 'signed', signed, title);
    if (ended !== '') add(id, 'agreementEnded', ended, title);
    else if (validUntil !== '' && renewal !== 'automatic') add(id, 'expires', validUntil, title);
  }
  for (const { id, date, subject, outcome, personIds } of city.contacts) {
    const what = [subject, outcome].filter(Boolean).join('. ');
    add(id, 'contact', date, what, named(personIds, date));
  }
  for (const { id, from, relation, note } of relationsOf(city)) {
    entries.push({
      key: `relation/${id}`,
      ...{ kind: 'relation', date: from, text: note, persons: [], relation },
    });
  }
  return entries;
}

const relationsOf = ({ id, relationHistory, relation, since }: PartnerCity) =>
  relationHistory.length > 0
    ? relationHistory
    : since === ''
      ? []
      : [{ id, from: since, relation, note: '' }];
