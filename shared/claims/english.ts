import { countryName } from '../language/countries';
import { monthName } from '../language/months';
import type { Agreement, AgreementKind } from '../model/agreement';
import type { EventKind } from '../model/event';
import type { PartnerCity, Relation } from '../model/partner-city';
import { englishCityName } from '../registry/name-forms';
import { nounOfPeople, type UnitOfPeople } from './people';
import { listed, numberText } from './wording';

/** The computed sentences of English reports, from the same facts as the Russian ones. */

const plural = new Intl.PluralRules('en');
type Noun = readonly [one: string, many: string];
const nounFor = (count: number, [one, many]: Noun): string =>
  plural.select(count) === 'one' ? one : many;
const counted = (count: number, noun: Noun): string =>
  `${numberText(count, 'en')} ${nounFor(count, noun)}`;
const list = (parts: readonly string[]): string => listed(parts, 'en');

const withCountry = (city: PartnerCity): string =>
  city.country === '' || city.country === 'RU'
    ? englishCityName(city)
    : `${englishCityName(city)} (${countryName(city.country, 'en')})`;

export function delegationsInEnglish(
  year: number,
  codes: readonly string[],
  areGuests: boolean,
): string {
  const names = codes.map((code) => countryName(code, 'en'));
  const whom = areGuests
    ? 'delegations were received'
    : 'meetings were held with representatives and delegations';
  const from = names.length === 1 ? names[0] : `${names.length} countries: ${list(names)}`;
  return `In ${year}, ${whom} from ${from}.`;
}

export function contactsInEnglish(cities: readonly PartnerCity[]): string {
  const names = list(cities.map(withCountry));
  const whom = cities.length === 1 ? `the partner city of ${names}` : '';
  return `Contacts were maintained and developed with ${whom || `${cities.length} partner cities: ${names}`}.`;
}

const NEW_CITIES: Partial<Record<Relation, Noun>> = {
  sister: ['sister city', 'sister cities'],
  friendly: ['friendship city', 'friendship cities'],
};
const PARTNERS: Noun = ['partner city', 'partner cities'];

export function newCitiesInEnglish(
  cities: readonly PartnerCity[],
  home: string,
  year: number,
  month: number | null,
): string {
  const [first] = cities;
  const isSame = cities.every(({ relation }) => relation === first?.relation);
  const noun = (isSame && first ? NEW_CITIES[first.relation] : undefined) ?? PARTNERS;
  const when = month === null ? `In ${year}` : `In ${monthName(month, 'en')} ${year}`;
  const who = home === '' ? 'the city' : home;
  const what = cities.length === 1 ? `a new ${noun[0]}:` : `${cities.length} new ${noun[1]}:`;
  return `${when}, ${who} gained ${what} ${list(cities.map(withCountry))}.`;
}

const KINDS: Partial<Record<EventKind, Noun>> = {
  visit: ['visit', 'visits'],
  forum: ['forum', 'forums'],
  tour: ['concert tour', 'concert tours'],
  exhibition: ['exhibition', 'exhibitions'],
  competition: ['competition', 'competitions'],
  exchange: ['exchange', 'exchanges'],
  festival: ['festival', 'festivals'],
  online: ['online meeting', 'online meetings'],
};

export function eventsInEnglish(
  count: number,
  kinds: readonly (readonly [EventKind, number])[],
  year: number,
  [first, last]: readonly [number, number] | readonly [null, null],
): string {
  const named = kinds.flatMap(([kind, of]) => {
    const noun = KINDS[kind];
    return noun ? [counted(of, noun)] : [];
  });
  const including = named.length === 0 ? '' : `, including ${list(named)}`;
  const when =
    first === null
      ? `In ${year}`
      : first === last
        ? `In ${monthName(first, 'en')} ${year}`
        : `From ${monthName(first, 'en')} to ${monthName(last, 'en')} ${year}`;
  return `${when}, ${counted(count, ['event was', 'events were'])} held${including}.`;
}

export function participantsInEnglish(
  events: number,
  year: number,
  sums: readonly (UnitOfPeople & { sum: number })[],
): string {
  const parts = sums.map((unit) => {
    const [one, , many] = nounOfPeople(unit, 'en') ?? [unit.written, '', unit.written];
    return counted(unit.sum, [one, many]);
  });
  return `${list(parts)} took part in ${counted(events, ['event', 'events'])} in ${year}.`;
}

const AGREEMENTS: Record<AgreementKind, string> = {
  memorandum: 'Memorandum',
  agreement: 'Agreement',
  protocol: 'Protocol',
  other: 'Document',
};

interface Found {
  agreement: Agreement;
  city: PartnerCity;
}

function nameOf({ agreement: { kind, title }, city }: Found): string {
  const name = title.trim().replace(/[.;]+$/u, '') || AGREEMENTS[kind];
  const partner = englishCityName(city);
  return partner === '' || name.includes(partner) ? name : `${name} with ${partner}`;
}

export function agreementsInEnglish(
  year: number,
  signed: readonly Found[],
  lost: readonly Found[],
): string {
  const told = (found: readonly Found[], verb: Noun, deed: string): string[] =>
    found.length === 0
      ? []
      : [
          `${counted(found.length, ['agreement', 'agreements'])} ${nounFor(found.length, verb)}${deed}: ${list(found.map(nameOf))}`,
        ];
  const parts = [
    ...told(signed, ['was', 'were'], ' signed'),
    ...told(lost, ['ceased', 'ceased'], ' to be in force'),
  ];
  return `In ${year}, ${parts.join('; ')}.`;
}
