import { findQuestion, formOf } from '../forms/form-of';
import { countryName } from '../language/countries';
import type { MessageKey, Translate } from '../messages';
import type { Agreement } from '../model/agreement';
import { type Event, writtenText } from '../model/event';
import type { PartialDate } from '../model/partial-date';
import type { PartnerCity } from '../model/partner-city';
import type { Locale } from '../model/preferences';
import type { Registry } from '../model/registry';
import type { Item, ItemType, Report } from '../model/report';
import { agreementState } from '../registry/agreement-state';
import { englishCityName } from '../registry/name-forms';

/**
 * A report and its registry as tables for a spreadsheet, one a kind of record. It holds facts that
 * the document does not show, but no notes, and of people neither phones nor e-mails.
 */

/** A date may be known to the month or the year only. */
export type CellValue = string | number | { date: PartialDate } | null;

export interface SheetColumn {
  title: string;
  /** In characters. */
  width: number;
}

export interface Sheet {
  name: string;
  columns: SheetColumn[];
  rows: CellValue[][];
}

export interface WorkbookSource {
  report: Report;
  registry: Registry;
  /** The states of agreements are those of this day. */
  today: PartialDate;
  /** The language of the titles, and the texts in it. */
  locale: Locale;
  t: Translate;
}

export const workbookOf = (source: WorkbookSource): Sheet[] => [
  eventSheet(source),
  citySheet(source),
  problemSheet(source),
  taskSheet(source),
  initiativeSheet(source),
  figureSheet(source),
];

/** A column and what it says of each row. */
interface Field<Row> {
  key: Extract<MessageKey, `workbook.${string}`>;
  width: number;
  value: (row: Row) => CellValue;
}

const NARROW = 12;
const MIDDLE = 22;
const WIDE = 60;

function sheet<Row>(
  { t }: WorkbookSource,
  name: Extract<MessageKey, `sheet.${string}`>,
  rows: Row[],
  fields: Field<Row>[],
): Sheet {
  return {
    name: t(name),
    columns: fields.map(({ key, width }) => ({ title: t(key), width })),
    rows: rows.map((row) => fields.map(({ value }) => value(row))),
  };
}

const date = (value: PartialDate | ''): CellValue => (value === '' ? null : { date: value });

/** A record with the name of the section that it stands in. */
interface Placed<T extends ItemType> {
  item: Extract<Item, { type: T }>;
  section: string;
}

function placed<T extends ItemType>({ report, locale, t }: WorkbookSource, type: T): Placed<T>[] {
  const form = formOf(report);
  return Object.entries(report.answers).flatMap(([questionId, { items }]) => {
    const section = findQuestion(form, questionId)?.section;
    const themed = section?.theme ? t(`section.${section.theme}`) : '';
    // A form's names of its sections are in its own language.
    const name = locale === 'en' ? themed || section?.name || '' : section?.name || themed;
    return items
      .filter((item): item is Extract<Item, { type: T }> => item.type === type)
      .map((item) => ({ item, section: name }));
  });
}

/** A city as the documents of this language name it. */
const cityName = (city: PartnerCity, { locale }: Pick<WorkbookSource, 'locale'>): string =>
  locale === 'en' ? englishCityName(city) : city.name;

/** Names of partner cities by any id that reports may know them under. */
function cityNames(source: WorkbookSource): (ids: readonly string[]) => string {
  const names = new Map(
    source.registry.partnerCities.flatMap((city) =>
      [city.id, ...city.mergedIds].map((each) => [each, cityName(city, source)] as const),
    ),
  );
  return (ids) => list(ids.flatMap((id) => names.get(id) ?? []));
}

const list = (parts: readonly string[]): string =>
  [...new Set(parts.filter((part) => part !== ''))].join(', ');

const sectionField = <T extends ItemType>(): Field<Placed<T>> => ({
  key: 'workbook.section',
  width: MIDDLE,
  value: ({ section }) => section,
});

function eventSheet(source: WorkbookSource): Sheet {
  const { t, locale, registry } = source;
  const citiesOf = cityNames(source);
  const agreements = new Map(
    registry.partnerCities.flatMap((city) => city.agreements.map((each) => [each.id, each])),
  );
  return sheet(source, 'sheet.events', placed(source, 'event'), [
    ...spanFields<Placed<'event'>>(({ item }) => item),
    sectionField<'event'>(),
    {
      key: 'workbook.kind',
      width: NARROW,
      value: ({ item }) => (item.kind ? t(`eventKind.${item.kind}`) : null),
    },
    { key: 'workbook.text', width: WIDE, value: ({ item }) => writtenText(item) },
    { key: 'workbook.place', width: MIDDLE, value: ({ item }) => item.place },
    {
      key: 'workbook.partnerCities',
      width: MIDDLE,
      value: ({ item }) => citiesOf(item.partnerCityIds),
    },
    {
      key: 'workbook.countries',
      width: MIDDLE,
      value: ({ item }) => list(item.countries.map((code) => countryName(code, locale))),
    },
    {
      key: 'workbook.direction',
      width: MIDDLE,
      value: ({ item }) => (item.direction ? t(`direction.${item.direction}`) : null),
    },
    { key: 'workbook.participants', width: MIDDLE, value: ({ item }) => item.participants },
    { key: 'workbook.outcome', width: MIDDLE, value: ({ item }) => item.outcome },
    {
      key: 'workbook.agreements',
      width: MIDDLE,
      value: ({ item }) =>
        list(
          item.agreementIds.flatMap((id) => {
            const agreement = agreements.get(id);
            return agreement ? agreement.title || t(`agreementKind.${agreement.kind}`) : [];
          }),
        ),
    },
    { key: 'workbook.state', width: NARROW, value: ({ item }) => t(`eventState.${item.state}`) },
    {
      key: 'workbook.inDocument',
      width: NARROW,
      value: ({ item }) =>
        t(item.included && item.state !== 'planned' ? 'workbook.yes' : 'workbook.no'),
    },
  ]);
}

/** The first day and the last, which is the first where there is only one. */
const spanFields = <Row>(eventOf: (row: Row) => Event): Field<Row>[] => [
  { key: 'workbook.from', width: NARROW, value: (row) => date(eventOf(row).date?.from ?? '') },
  {
    key: 'workbook.until',
    width: NARROW,
    value: (row) => {
      const span = eventOf(row).date;
      return date(span?.until || span?.from || '');
    },
  },
];

/** A row for each agreement, and one for a city that has none. */
function citySheet(source: WorkbookSource): Sheet {
  const { t, locale, registry, today } = source;
  interface Row {
    city: PartnerCity;
    agreement: Agreement | null;
  }
  const rows = registry.partnerCities.flatMap((city): Row[] =>
    city.agreements.length === 0
      ? [{ city, agreement: null }]
      : city.agreements.map((agreement) => ({ city, agreement })),
  );
  const ofAgreement =
    (value: (agreement: Agreement) => CellValue) =>
    ({ agreement }: Row): CellValue =>
      agreement && value(agreement);
  return sheet(source, 'sheet.cities', rows, [
    { key: 'workbook.city', width: MIDDLE, value: ({ city }) => cityName(city, source) },
    {
      key: 'workbook.country',
      width: MIDDLE,
      value: ({ city }) => countryName(city.country, locale),
    },
    {
      key: 'workbook.relation',
      width: MIDDLE,
      value: ({ city }) => t(`relation.${city.relation}`),
    },
    { key: 'workbook.since', width: NARROW, value: ({ city }) => date(city.since) },
    {
      key: 'workbook.agreementKind',
      width: NARROW,
      value: ofAgreement(({ kind }) => t(`agreementKind.${kind}`)),
    },
    { key: 'workbook.agreement', width: WIDE, value: ofAgreement(({ title }) => title) },
    { key: 'workbook.signed', width: NARROW, value: ofAgreement(({ signed }) => date(signed)) },
    { key: 'workbook.signedAt', width: MIDDLE, value: ofAgreement(({ place }) => place) },
    {
      key: 'workbook.signatories',
      width: MIDDLE,
      value: ofAgreement(({ signatories }) => signatories),
    },
    {
      key: 'workbook.validUntil',
      width: NARROW,
      value: ofAgreement(({ validUntil }) => date(validUntil)),
    },
    {
      key: 'workbook.renewal',
      width: MIDDLE,
      value: ofAgreement(({ renewal }) => t(`renewal.${renewal}`)),
    },
    { key: 'workbook.ended', width: NARROW, value: ofAgreement(({ ended }) => date(ended)) },
    {
      key: 'workbook.state',
      width: MIDDLE,
      value: ofAgreement((each) => t(`agreementState.${agreementState(each, today)}`)),
    },
  ]);
}

function problemSheet(source: WorkbookSource): Sheet {
  const { t } = source;
  const citiesOf = cityNames(source);
  return sheet(source, 'sheet.problems', placed(source, 'problem'), [
    sectionField<'problem'>(),
    { key: 'workbook.problem', width: WIDE, value: ({ item }) => item.text },
    { key: 'workbook.cause', width: MIDDLE, value: ({ item }) => item.cause },
    {
      key: 'workbook.partnerCities',
      width: MIDDLE,
      value: ({ item }) => citiesOf(item.partnerCityIds),
    },
    { key: 'workbook.sinceYear', width: NARROW, value: ({ item }) => item.since },
    { key: 'workbook.owner', width: MIDDLE, value: ({ item }) => item.owner },
    {
      key: 'workbook.state',
      width: MIDDLE,
      value: ({ item }) => t(`problemState.${item.state}`),
    },
  ]);
}

function taskSheet(source: WorkbookSource): Sheet {
  const { t } = source;
  const citiesOf = cityNames(source);
  const problems = new Map(placed(source, 'problem').map(({ item }) => [item.id, item.text]));
  return sheet(source, 'sheet.tasks', placed(source, 'task'), [
    sectionField<'task'>(),
    { key: 'workbook.task', width: WIDE, value: ({ item }) => item.text },
    { key: 'workbook.due', width: NARROW, value: ({ item }) => date(item.due) },
    { key: 'workbook.owner', width: MIDDLE, value: ({ item }) => item.owner },
    { key: 'workbook.indicator', width: MIDDLE, value: ({ item }) => item.indicator },
    {
      key: 'workbook.partnerCities',
      width: MIDDLE,
      value: ({ item }) => citiesOf(item.partnerCityIds),
    },
    {
      key: 'workbook.answersProblem',
      width: MIDDLE,
      value: ({ item }) => problems.get(item.answersProblemId ?? '') ?? null,
    },
    { key: 'workbook.sinceYear', width: NARROW, value: ({ item }) => item.since },
    { key: 'workbook.state', width: NARROW, value: ({ item }) => t(`taskState.${item.state}`) },
    { key: 'workbook.reason', width: MIDDLE, value: ({ item }) => item.reason },
  ]);
}

function initiativeSheet(source: WorkbookSource): Sheet {
  const { t } = source;
  return sheet(source, 'sheet.initiatives', placed(source, 'initiative'), [
    { key: 'workbook.title', width: MIDDLE, value: ({ item }) => item.title },
    { key: 'workbook.text', width: WIDE, value: ({ item }) => item.text },
    {
      key: 'workbook.kind',
      width: MIDDLE,
      value: ({ item }) => (item.kind ? t(`initiativeKind.${item.kind}`) : null),
    },
    {
      key: 'workbook.stage',
      width: MIDDLE,
      value: ({ item }) => (item.stage ? t(`initiativeStage.${item.stage}`) : null),
    },
    { key: 'workbook.place', width: MIDDLE, value: ({ item }) => item.place },
    { key: 'workbook.from', width: NARROW, value: ({ item }) => date(item.from) },
    { key: 'workbook.until', width: NARROW, value: ({ item }) => date(item.until) },
  ]);
}

/** The figures of all events, to be added up and compared. */
function figureSheet(source: WorkbookSource): Sheet {
  const citiesOf = cityNames(source);
  const figures = placed(source, 'event').flatMap(({ item }) =>
    item.figures.map((figure) => ({ event: item, figure })),
  );
  type Row = (typeof figures)[number];
  return sheet<Row>(source, 'sheet.figures', figures, [
    ...spanFields<Row>(({ event }) => event),
    {
      key: 'workbook.event',
      width: WIDE,
      value: ({ event }) => event.line.trim() || writtenText(event),
    },
    {
      key: 'workbook.partnerCities',
      width: MIDDLE,
      value: ({ event }) => citiesOf(event.partnerCityIds),
    },
    { key: 'workbook.value', width: NARROW, value: ({ figure }) => figure.value },
    { key: 'workbook.unit', width: MIDDLE, value: ({ figure }) => figure.unit },
  ]);
}
