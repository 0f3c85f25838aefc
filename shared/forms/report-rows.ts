import { citiesById, linkedCountries, toldEvents } from '../claims/facts';
import { nounOfPeople, unitOfPeople } from '../claims/people';
import { listed, numberText } from '../claims/wording';
import { textOf } from '../document/written';
import { countryName } from '../language/countries';
import { writeDate } from '../language/write-date';
import type { Event } from '../model/event';
import { type PartialDate, yearOf } from '../model/partial-date';
import type { Theme } from '../model/questionnaire';
import { paragraphsOf } from '../model/record';
import type { Registry } from '../model/registry';
import type { DocumentLanguage } from '../model/report';
import { cityById } from '../registry/city-ids';
import { englishCityName } from '../registry/name-forms';
import { dateInDocument } from '../year/say-date';
import { type FormContext, recordsAbout } from './context';
import { officialWords } from './official-words';
import { agreementRows, cityInRow, hasEndedIn, isInForceOn, isSignedIn } from './registry-rows';
import { byDate, type FactRow } from './row';
import { dayOfReport } from './wording';

/** Rows of what the records of a report tell. */

/** A text as it stands in a cell, which is one paragraph. */
const inCell = (text: string): string => paragraphsOf(text).join(' ').replace(/[;,]$/u, '');

const partnersOf = (
  ids: readonly string[],
  { partnerCities }: Registry,
  language: DocumentLanguage,
): string =>
  ids
    .map((id) => cityById(partnerCities, id))
    .flatMap((city) => (city ? cityInRow(city, language) : []))
    .filter(Boolean)
    .join(', ');

const figuresOf = ({ figures }: Event, language: DocumentLanguage): string =>
  figures.map(({ value, unit }) => `${numberText(value, language)} ${unit}`.trim()).join(', ');

/** The events that the document tells, as rows. */
export const eventRows = ({ report, registry }: FormContext, theme: Theme): FactRow[] => {
  const wanted = new Set(recordsAbout(report, theme).map(({ id }) => id));
  return toldEvents(report, registry)
    .filter((event) => wanted.has(event.id) && textOf(event).trim() !== '')
    .map(
      (event): FactRow => ({
        id: event.id,
        date: event.date?.from ?? '',
        fields: {
          date: event.date ? writeDate(event.date, report.language) : '',
          text: inCell(textOf(event)),
          line: inCell(event.line || textOf(event)),
          place: event.place.trim(),
          partner: partnersOf(event.partnerCityIds, registry, report.language),
          participants: event.participants.trim(),
          outcome: inCell(event.outcome),
          figures: figuresOf(event, report.language),
        },
      }),
    )
    .toSorted(byDate);
};

/** A line that only announces the list behind it. */
const ANNOUNCES = /:\s*$/u;

/** What the authors say in free words about the year, paragraph by paragraph. */
export const textRows = ({ report }: FormContext, theme: Theme): FactRow[] =>
  recordsAbout(report, theme, (kind) => kind === 'eventsByMonth' || kind === 'paragraphs').flatMap(
    (item): FactRow[] =>
      item.type === 'narrative' && !item.unplaced
        ? paragraphsOf(item.text)
            .filter((text) => !ANNOUNCES.test(text))
            .map((text, index) => ({
              id: `${item.id}.${index}`.slice(-64),
              date: '',
              fields: { text },
            }))
        : [],
  );

export const problemRows = ({ report, registry }: FormContext, theme: Theme): FactRow[] =>
  recordsAbout(report, theme).flatMap((item): FactRow[] =>
    item.type === 'problem' && item.text.trim() !== ''
      ? [
          {
            id: item.id,
            date: '',
            fields: {
              text: inCell(item.text),
              cause: inCell(item.cause),
              owner: item.owner.trim(),
              partner: partnersOf(item.partnerCityIds, registry, report.language),
            },
          },
        ]
      : [],
  );

/** Without the year that the plan is for: «до 15 марта», «март», «в течение года». */
function dueInPlan(due: PartialDate | '', year: number, language: DocumentLanguage): string {
  const { throughoutYear, until } = officialWords(language);
  if (due === '' || due === String(year)) return throughoutYear;
  const said = writeDate({ from: due, until: '' }, language, year);
  return due.length === 10 ? until(said) : said;
}

/** What is meant to be done in the year after the reported one: tasks, planned events, next steps. */
export function planRows({ report, registry }: FormContext, theme: Theme): FactRow[] {
  const { language } = report;
  const year = report.year + 1;
  const records = recordsAbout(report, theme).flatMap((item): FactRow[] => {
    if (item.text.trim() === '') return [];
    if (item.type === 'task' && item.state !== 'done' && item.state !== 'dropped') {
      const { due, owner, indicator, partnerCityIds } = item;
      return [
        {
          id: item.id,
          date: due,
          fields: {
            what: inCell(item.text),
            due: dueInPlan(due, year, language),
            owner: owner.trim(),
            indicator: inCell(indicator),
            partner: partnersOf(partnerCityIds, registry, report.language),
          },
        },
      ];
    }
    if (item.type !== 'event' || item.state !== 'planned' || !item.included) return [];
    if (item.date && yearOf(item.date.until || item.date.from) < year) return [];
    return [
      {
        id: item.id,
        date: item.date?.from ?? '',
        fields: {
          what: inCell(textOf(item)),
          due: item.date ? writeDate(item.date, language, year) : dueInPlan('', year, language),
          owner: '',
          indicator: inCell(item.outcome),
          partner: partnersOf(item.partnerCityIds, registry, report.language),
        },
      },
    ];
  });
  return [...records, ...(theme === 'tourism' ? [] : nextSteps(registry, year, language))].toSorted(
    byDate,
  );
}

/** What was agreed with partners for the year and is not done yet. */
const nextSteps = (
  { partnerCities }: Registry,
  year: number,
  language: DocumentLanguage,
): FactRow[] =>
  partnerCities.flatMap((city) =>
    city.contacts
      .filter(({ nextStep, nextStepDue, nextStepDone }) => {
        return (
          nextStep.trim() !== '' &&
          !nextStepDone &&
          nextStepDue !== '' &&
          yearOf(nextStepDue) === year
        );
      })
      .map(
        ({ id, nextStep, nextStepDue }): FactRow => ({
          id,
          date: nextStepDue,
          fields: {
            what: inCell(nextStep),
            due: dueInPlan(nextStepDue, year, language),
            owner: '',
            indicator: '',
            partner: cityInRow(city, language),
          },
        }),
      ),
  );

/** Figures of the year, counted and never typed. What is nought is not said. */
export function indicatorRows({ report, registry }: FormContext, theme: Theme): FactRow[] {
  const { language } = report;
  const { indicators } = officialWords(language);
  const wanted = new Set(recordsAbout(report, theme).map(({ id }) => id));
  const events = toldEvents(report, registry).filter(({ id }) => wanted.has(id));
  const cities = citiesById(registry);
  const countries = [
    ...new Set([
      ...events.flatMap((event) => linkedCountries(event, cities)),
      ...report.delegationCountries,
    ]),
  ]
    .map((code) => countryName(code, language))
    .toSorted((a, b) => a.localeCompare(b, language));
  const partners = [
    ...new Set(
      events.flatMap(({ partnerCityIds }) =>
        partnerCityIds.flatMap((id) => {
          const city = cities.get(id);
          if (!city) return [];
          return language === 'ru' ? city.name.trim() : englishCityName(city);
        }),
      ),
    ),
  ]
    .filter(Boolean)
    .toSorted((a, b) => a.localeCompare(b, language));
  const going = (direction: Event['direction']) =>
    events.filter((event) => event.direction === direction).length;
  const agreementsOf = (isWanted: Parameters<typeof agreementRows>[2]) =>
    agreementRows(registry, language, isWanted).length;
  const counts: [id: string, name: string, value: number, details?: string][] = [
    ['events', indicators.events, events.length],
    ['incoming', indicators.incoming, going('incoming')],
    ['outgoing', indicators.outgoing, going('outgoing')],
    ['countries', indicators.countries, countries.length, countries.join(', ')],
    ['cities', indicators.cities, partners.length, partners.join(', ')],
    ['participants', indicators.participants, ...participants(events, language)],
    ['signed', indicators.signed, agreementsOf(isSignedIn(report.year))],
    ['ended', indicators.ended, agreementsOf(hasEndedIn(report.year))],
    [
      'inForce',
      indicators.inForce(dateInDocument(dayOfReport(report), language)),
      agreementsOf(isInForceOn(dayOfReport(report))),
    ],
  ];
  return counts
    .filter(([, , value]) => value > 0)
    .map(
      ([id, name, value, details = '']): FactRow => ({
        id: `indicator.${id}`,
        date: '',
        fields: { name, value: numberText(value, language), details },
      }),
    );
}

/** All people that figures count, and how many of whom. */
function participants(events: readonly Event[], language: DocumentLanguage): [number, string] {
  const byUnit = new Map<string, { count: number; unit: string }>();
  for (const { value, unit } of events.flatMap(({ figures }) => figures)) {
    const people = unitOfPeople(unit);
    if (!people) continue;
    const known = byUnit.get(people.key);
    byUnit.set(people.key, {
      count: (known?.count ?? 0) + value,
      unit: nounOfPeople(people, language)?.[2] ?? people.written,
    });
  }
  const units = [...byUnit.values()];
  const total = units.reduce((sum, { count }) => sum + count, 0);
  const details = units.map(({ count, unit }) => `${numberText(count, language)} ${unit}`);
  return [total, units.length > 1 ? listed(details, language) : ''];
}
