import { citiesById, linkedCountries, toldEvents } from '../claims/facts';
import { unitOfPeople } from '../claims/people';
import { listed, numberText } from '../claims/wording';
import { textOf } from '../document/written';
import { countryName } from '../language/countries';
import { writeDate } from '../language/write-date';
import type { Event, EventDate } from '../model/event';
import { type PartialDate, yearOf } from '../model/partial-date';
import type { Theme } from '../model/questionnaire';
import { paragraphsOf } from '../model/record';
import type { Registry } from '../model/registry';
import type { Report } from '../model/report';
import { cityById } from '../registry/city-ids';
import { dateInDocument } from '../year/say-date';
import { type FormContext, recordsAbout } from './context';
import { agreementRows, hasEndedIn, isInForceOn, isSignedIn } from './registry-rows';
import { byDate, type FactRow } from './row';
import { dayOfReport } from './wording';

/** Rows of what the records of a report tell. */

/** A text as it stands in a cell, which is one paragraph. */
const inCell = (text: string): string => paragraphsOf(text).join(' ').replace(/[;,]$/u, '');

const partnersOf = (ids: readonly string[], { partnerCities }: Registry): string =>
  ids
    .map((id) => cityById(partnerCities, id)?.name.trim() ?? '')
    .filter(Boolean)
    .map((name) => `г.\u{A0}${name}`)
    .join(', ');

const figuresOf = ({ figures }: Event): string =>
  figures.map(({ value, unit }) => `${numberText(value)} ${unit}`.trim()).join(', ');

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
          date: event.date ? writeDate(event.date, 'ru') : '',
          text: inCell(textOf(event)),
          line: inCell(event.line || textOf(event)),
          place: event.place.trim(),
          partner: partnersOf(event.partnerCityIds, registry),
          participants: event.participants.trim(),
          outcome: inCell(event.outcome),
          figures: figuresOf(event),
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
              partner: partnersOf(item.partnerCityIds, registry),
            },
          },
        ]
      : [],
  );

/** Without the year that the plan is for: «до 15 марта», «март», «в течение года». */
function dueInPlan(due: PartialDate | '', year: number): string {
  if (due === '' || due === String(year)) return 'в течение года';
  const said = whenInPlan({ from: due, until: '' }, year);
  return due.length === 10 ? `до ${said}` : said;
}

const whenInPlan = (date: EventDate, year: number): string => writeDate(date, 'ru', year);

/** What is meant to be done in the year after the reported one: tasks, planned events, next steps. */
export function planRows({ report, registry }: FormContext, theme: Theme): FactRow[] {
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
            due: dueInPlan(due, year),
            owner: owner.trim(),
            indicator: inCell(indicator),
            partner: partnersOf(partnerCityIds, registry),
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
          due: item.date ? whenInPlan(item.date, year) : dueInPlan('', year),
          owner: '',
          indicator: inCell(item.outcome),
          partner: partnersOf(item.partnerCityIds, registry),
        },
      },
    ];
  });
  return [...records, ...(theme === 'tourism' ? [] : nextSteps(registry, year))].toSorted(byDate);
}

/** What was agreed with partners for the year and is not done yet. */
const nextSteps = ({ partnerCities }: Registry, year: number): FactRow[] =>
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
            due: dueInPlan(nextStepDue, year),
            owner: '',
            indicator: '',
            partner: city.name.trim() ? `г.\u{A0}${city.name.trim()}` : '',
          },
        }),
      ),
  );

/** Figures of the year, counted and never typed. What is nought is not said. */
export function indicatorRows({ report, registry }: FormContext, theme: Theme): FactRow[] {
  const wanted = new Set(recordsAbout(report, theme).map(({ id }) => id));
  const events = toldEvents(report, registry).filter(({ id }) => wanted.has(id));
  const cities = citiesById(registry);
  const countries = [
    ...new Set([
      ...events.flatMap((event) => linkedCountries(event, cities)),
      ...report.delegationCountries,
    ]),
  ]
    .map((code) => countryName(code, 'ru'))
    .toSorted((a, b) => a.localeCompare(b, 'ru'));
  const partners = [
    ...new Set(
      events.flatMap(({ partnerCityIds }) =>
        partnerCityIds.map((id) => cities.get(id)?.name.trim() ?? ''),
      ),
    ),
  ]
    .filter(Boolean)
    .toSorted((a, b) => a.localeCompare(b, 'ru'));
  const going = (direction: Event['direction']) =>
    events.filter((event) => event.direction === direction).length;
  const counts: [id: string, name: string, value: number, details?: string][] = [
    ['events', 'Проведено мероприятий', events.length],
    ['incoming', 'в том числе приём делегаций', going('incoming')],
    ['outgoing', 'в том числе выезды делегаций', going('outgoing')],
    ['countries', 'Стран-участниц', countries.length, countries.join(', ')],
    ['cities', 'Иностранных городов-участников', partners.length, partners.join(', ')],
    ['participants', 'Участников мероприятий', ...participants(events)],
    ['signed', 'Подписано соглашений', agreementRows(registry, isSignedIn(report.year)).length],
    ['ended', 'Утратило силу соглашений', agreementRows(registry, hasEndedIn(report.year)).length],
    [
      'inForce',
      `Действует соглашений на ${dateInDocument(dayOfReport(report))}`,
      inForce(report, registry),
    ],
  ];
  return counts
    .filter(([, , value]) => value > 0)
    .map(
      ([id, name, value, details = '']): FactRow => ({
        id: `indicator.${id}`,
        date: '',
        fields: { name, value: numberText(value), details },
      }),
    );
}

const inForce = (report: Report, registry: Registry): number =>
  agreementRows(registry, isInForceOn(dayOfReport(report))).length;

/** All people that figures count, and how many of whom. */
function participants(events: readonly Event[]): [number, string] {
  const byUnit = new Map<string, { count: number; unit: string }>();
  for (const { value, unit } of events.flatMap(({ figures }) => figures)) {
    const people = unitOfPeople(unit);
    if (!people) continue;
    const known = byUnit.get(people.key);
    byUnit.set(people.key, {
      count: (known?.count ?? 0) + value,
      unit: people.noun?.[2] ?? people.written,
    });
  }
  const units = [...byUnit.values()];
  const total = units.reduce((sum, { count }) => sum + count, 0);
  const details = units.map(({ count, unit }) => `${numberText(count)} ${unit}`);
  return [total, units.length > 1 ? listed(details) : ''];
}
