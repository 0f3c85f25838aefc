import { latinCityName } from '../language/latin';
import type { ClaimKind } from '../model/claim';
import type { Event, EventKind } from '../model/event';
import { monthOf, yearOf } from '../model/partial-date';
import type { PartnerCity, Relation } from '../model/partner-city';
import type { Registry } from '../model/registry';
import type { Report } from '../model/report';
import { countryInCase, usedCountryName } from '../registry/country-forms';
import { agreementsClaim } from './compute-agreements';
import {
  contactsInEnglish,
  delegationsInEnglish,
  eventsInEnglish,
  newCitiesInEnglish,
  participantsInEnglish,
} from './english';
import { provenCountries } from './evidence';
import { citiesById, toldEvents } from './facts';
import { type UnitOfPeople, unitOfPeople } from './people';
import {
  type CountedNoun,
  cityIn,
  counted,
  fromToMonth,
  genitiveFor,
  inMonth,
  listed,
  nameIn,
  nounFor,
  numberText,
} from './wording';

/** What a sentence rests on: records of the report and entries of the registry. */
export interface Proof {
  recordIds: readonly string[];
  cityIds: readonly string[];
}

/** A sentence that the records say when they are counted. */
export interface ComputedClaim extends Proof {
  kind: ClaimKind;
  sentence: string;
}

type Compute = (report: Report, registry: Registry) => ComputedClaim | null;

const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

/** «Прошли встречи с делегациями из 3 стран: …», in the order in which the events tell of them. */
const delegationCountries: Compute = (report, registry) => {
  const cities = citiesById(registry);
  const provenBy = (event: Event) => provenCountries(event, cities, registry.countryCases);
  const abroad = toldEvents(report, registry).filter((event) => provenBy(event).length > 0);
  if (abroad.length === 0) return null;
  const codes = [...new Set(abroad.flatMap(provenBy))];
  const names = codes.map((code) => countryInCase(registry, code, 'genitive'));
  const guests = abroad.every(({ direction }) => direction === 'incoming');
  const verb = guests ? 'приняты делегации' : 'прошли встречи с представителями и делегациями';
  const from =
    names.length === 1
      ? `из ${names[0]}`
      : `из ${names.length} ${genitiveFor(names.length, 'страны', 'стран')}: ${listed(names)}`;
  return {
    kind: 'delegationCountries',
    sentence:
      report.language === 'en'
        ? delegationsInEnglish(report.year, codes, guests)
        : `В ${report.year} году ${verb} ${from}.`,
    recordIds: ids(abroad),
    cityIds: [],
  };
};

const withCountry = (city: PartnerCity, registry: Registry): string =>
  city.country === '' || city.country === 'RU'
    ? ''
    : ` (${usedCountryName(registry, city.country)})`;

const ALIVE: ReadonlySet<Relation> = new Set(['sister', 'friendly', 'partner']);
const isNew = (city: PartnerCity, year: number): boolean =>
  city.since !== '' && yearOf(city.since) === year;

/** Partner cities from before the year with which something happened in it. */
const contactsMaintained: Compute = (report, registry) => {
  const { year } = report;
  const events = toldEvents(report, registry);
  const linked = new Set(events.flatMap(({ partnerCityIds }) => partnerCityIds));
  const cities = registry.partnerCities.filter(
    (city) =>
      city.name.trim() !== '' &&
      ALIVE.has(city.relation) &&
      !isNew(city, year) &&
      (linked.has(city.id) ||
        city.contacts.some(({ date }) => date !== '' && yearOf(date) === year)),
  );
  if (cities.length === 0) return null;
  const names = cities.map(
    (city) => `г. ${cityIn(city, 'instrumental')}${withCountry(city, registry)}`,
  );
  const cityIds = new Set(ids(cities));
  const whom = cities.length === 1 ? 'городом-партнёром' : `${cities.length} городами-партнёрами:`;
  return {
    kind: 'contactsMaintained',
    sentence:
      report.language === 'en'
        ? contactsInEnglish(cities)
        : `Поддерживались и развивались контакты с ${whom} ${listed(names)}.`,
    recordIds: ids(
      events.filter(({ partnerCityIds }) => partnerCityIds.some((id) => cityIds.has(id))),
    ),
    cityIds: [...cityIds],
  };
};

type NewNoun = { adjective: CountedNoun; noun: CountedNoun };
const NEW_ADJECTIVE: CountedNoun = ['новый', 'новых', 'новых'];
const NEW_CITY: Partial<Record<Relation, NewNoun>> = {
  sister: {
    adjective: NEW_ADJECTIVE,
    noun: ['город-побратим', 'города-побратима', 'городов-побратимов'],
  },
  friendly: {
    adjective: ['новый дружественный', 'новых дружественных', 'новых дружественных'],
    noun: ['город', 'города', 'городов'],
  },
};
const NEW_PARTNER: NewNoun = {
  adjective: NEW_ADJECTIVE,
  noun: ['город-партнёр', 'города-партнёра', 'городов-партнёров'],
};

/** «У Красноярска появился новый город-побратим – Джалал-Абад (Киргизия)». */
const newPartnerCities: Compute = (report, registry) => {
  const cities = registry.partnerCities.filter(
    (city) => city.name.trim() !== '' && ALIVE.has(city.relation) && isNew(city, report.year),
  );
  const [first] = cities;
  if (!first) return null;
  const home = report.city.trim() === '' ? 'города' : nameIn(report.city, 'genitive');
  const same = cities.every(({ relation }) => relation === first.relation);
  const { adjective, noun } = (same ? NEW_CITY[first.relation] : undefined) ?? NEW_PARTNER;
  const count = cities.length;
  const number = count === 1 ? '' : `${count} `;
  const verb = nounFor(count, ['появился', 'появились', 'появилось']);
  const month = count === 1 ? monthOf(first.since) : null;
  const when = inMonth(report.year, month);
  const names = cities.map((city) => `${city.name.trim()}${withCountry(city, registry)}`);
  const what = `${number}${nounFor(count, adjective)} ${nounFor(count, noun)}`;
  const cityIds = new Set(ids(cities));
  return {
    kind: 'newPartnerCities',
    sentence:
      report.language === 'en'
        ? newCitiesInEnglish(cities, latinCityName(report.city.trim()), report.year, month)
        : `${when} у ${home} ${verb} ${what}${count === 1 ? ' – ' : ': '}${listed(names)}.`,
    recordIds: ids(
      toldEvents(report, registry).filter(({ partnerCityIds }) =>
        partnerCityIds.some((id) => cityIds.has(id)),
      ),
    ),
    cityIds: [...cityIds],
  };
};

/** Kinds that a report counts; the others have no noun that fits every event of theirs. */
const KIND_NOUNS: Partial<Record<EventKind, CountedNoun>> = {
  visit: ['визит', 'визита', 'визитов'],
  forum: ['форум', 'форума', 'форумов'],
  tour: ['гастрольная поездка', 'гастрольные поездки', 'гастрольных поездок'],
  exhibition: ['выставка', 'выставки', 'выставок'],
  competition: ['конкурс', 'конкурса', 'конкурсов'],
  exchange: ['обмен', 'обмена', 'обменов'],
  festival: ['фестиваль', 'фестиваля', 'фестивалей'],
  online: ['онлайн-встреча', 'онлайн-встречи', 'онлайн-встреч'],
};
const EVENT: CountedNoun = ['мероприятие', 'мероприятия', 'мероприятий'];

/** «С февраля по декабрь 2023 года проведено 11 мероприятий, в том числе 2 визита и форум». */
const eventCount: Compute = (report, registry) => {
  const events = toldEvents(report, registry);
  if (events.length === 0) return null;
  const byKind = new Map<EventKind, number>();
  for (const { kind } of events) {
    if (kind !== null) byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
  }
  const sorted = [...byKind].sort(([, a], [, b]) => b - a);
  const kinds = sorted.flatMap(([kind, count]) => {
    const noun = KIND_NOUNS[kind];
    return noun ? [counted(count, noun)] : [];
  });
  const including = kinds.length === 0 ? '' : `, в том числе ${listed(kinds)}`;
  return {
    kind: 'eventCount',
    sentence:
      report.language === 'en'
        ? eventsInEnglish(events.length, sorted, report.year, monthsOf(events, report.year))
        : `${spanOf(events, report.year)} проведено ${counted(events.length, EVENT)}${including}.`,
    recordIds: ids(events),
    cityIds: [],
  };
};

/** The months of the events, when each has one and they leave out some of the year. */
function monthsOf(
  events: readonly Event[],
  year: number,
): readonly [number, number] | readonly [null, null] {
  const months = events.map(({ date }) =>
    date !== null && yearOf(date.from) === year ? monthOf(date.from) : null,
  );
  const known = months.filter((month) => month !== null);
  if (known.length < months.length) return [null, null];
  const first = Math.min(...known);
  const last = Math.max(...known);
  return first === 1 && last === 12 ? [null, null] : [first, last];
}

function spanOf(events: readonly Event[], year: number): string {
  const [first, last] = monthsOf(events, year);
  return first === null || first === last ? inMonth(year, first) : fromToMonth(year, first, last);
}

/** «В мероприятиях приняли участие 12 000 школьников и 130 бизнесменов»: figures by their unit. */
const participantCount: Compute = (report, registry) => {
  const sums = new Map<string, UnitOfPeople & { sum: number }>();
  const counting = new Set<string>();
  for (const { id, figures } of toldEvents(report, registry)) {
    for (const { value, unit } of figures) {
      const people = unitOfPeople(unit);
      if (!people || value <= 0) continue;
      const known = sums.get(people.key);
      sums.set(people.key, { ...people, sum: (known?.sum ?? 0) + value });
      counting.add(id);
    }
  }
  if (sums.size === 0) return null;
  const parts = [...sums.values()].map(({ sum, noun, written }) =>
    noun ? counted(sum, noun) : `${numberText(sum)} ${written}`,
  );
  const events = counting.size;
  return {
    kind: 'participantCount',
    sentence:
      report.language === 'en'
        ? participantsInEnglish(events, report.year, [...sums.values()])
        : `В ${events} ${nounFor(events, ['мероприятии', 'мероприятиях', 'мероприятиях'])} ${report.year} года участвовали: ${listed(parts)}.`,
    recordIds: [...counting],
    cityIds: [],
  };
};

const COMPUTE: Record<ClaimKind, Compute> = {
  delegationCountries,
  contactsMaintained,
  newPartnerCities,
  eventCount,
  participantCount,
  agreements: agreementsClaim,
};

/** The sentence of one kind, or null where there are no facts for it. */
export const computeClaim = (
  kind: ClaimKind,
  report: Report,
  registry: Registry,
): ComputedClaim | null => COMPUTE[kind](report, registry);

/** Every sentence that the records of a report can say. */
export const computeClaims = (report: Report, registry: Registry): ComputedClaim[] =>
  Object.values(COMPUTE).flatMap((compute) => compute(report, registry) ?? []);
