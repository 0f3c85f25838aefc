import type { Agreement } from '../model/agreement';
import type { PartialDate } from '../model/partial-date';
import type { PartnerCity } from '../model/partner-city';
import type { Registry } from '../model/registry';
import { type Day, lastDayOf } from './days';
import { type Due, type DueOf, urgencyOf } from './due';

const STEP = 5;
const YEARS_AHEAD = 2;

/** Anniversaries of relations, agreements and cities in this year and the next two. */
export const anniversaries = (registry: Registry, today: Day): Due[] => [
  ...registry.partnerCities.flatMap((city) => ofCity(city, today)),
  ...registry.homeCities.flatMap(({ id, name, founded }) =>
    roundYears(`home:${id}`, founded, today).map(
      (round): Due => ({ ...round, kind: 'anniversary', of: 'homeCity', name }),
    ),
  ),
];

function ofCity(city: PartnerCity, today: Day): Due[] {
  if (city.relation === 'ended') return [];
  const { id: cityId, since, founded, relation } = city;
  const isAlive = relation !== 'suspended' && relation !== 'intention';
  return [
    ...roundYears(`relation:${cityId}`, isAlive ? since : '', today).map(
      (round): Due => ({ ...round, kind: 'anniversary', of: 'relation', cityId }),
    ),
    ...roundYears(`founding:${cityId}`, founded, today).map(
      (round): Due => ({ ...round, kind: 'anniversary', of: 'founding', cityId }),
    ),
    ...city.agreements.flatMap((agreement) =>
      roundYears(`agreement:${agreement.id}`, agreement.signed, today)
        .filter(({ date }) => isInForce(agreement, date))
        .map(
          (round): Due => ({
            ...round,
            kind: 'anniversary',
            of: 'agreement',
            cityId,
            agreementId: agreement.id,
          }),
        ),
    ),
  ];
}

type Round = Pick<DueOf<'anniversary'>, 'key' | 'date' | 'urgency' | 'years' | 'since'>;

/** The multiples of five years since a date, in this year and the next two. */
function roundYears(what: string, since: PartialDate | '', today: Day): Round[] {
  if (since === '') return [];
  const [thisYear, firstYear] = [Number(today.slice(0, 4)), Number(since.slice(0, 4))];
  return Array.from({ length: YEARS_AHEAD + 1 }, (_, ahead) => thisYear + ahead)
    .map((year) => ({ date: inYear(since, year), years: year - firstYear }))
    .filter(({ years }) => years > 0 && years % STEP === 0)
    .map(({ date, years }) => {
      const urgency = urgencyOf(date, today);
      return {
        key: `anniversary:${what}:${date}`,
        date,
        urgency: urgency === 'overdue' ? 'passed' : urgency,
        years,
        since,
      };
    });
}

/** The day of another year; 29 February has its anniversaries on the 28th, too. */
const inYear = (since: PartialDate, year: number): PartialDate => {
  const date = `${String(year).padStart(4, '0')}${since.slice(4)}`;
  const end = lastDayOf(date.slice(0, 7));
  return date > end && date.length === 10 ? end : date;
};

/** What is renewed by itself stays in force until somebody ends it. */
const isInForce = ({ ended, validUntil, renewal }: Agreement, date: PartialDate): boolean =>
  ended === '' && (validUntil === '' || renewal === 'automatic' || lastDayOf(validUntil) >= date);
