import { lostForce } from '../claims/compute-agreements';
import { cityIn } from '../claims/wording';
import { countryName } from '../language/countries';
import { latinCityName } from '../language/latin';
import type { Agreement } from '../model/agreement';
import { type PartialDate, yearOf } from '../model/partial-date';
import type { PartnerCity, Relation } from '../model/partner-city';
import type { Registry } from '../model/registry';
import type { DocumentLanguage } from '../model/report';
import { agreementState } from '../registry/agreement-state';
import { englishCityName } from '../registry/name-forms';
import { inOrder } from '../registry/relation-history';
import { anniversaries } from '../year/anniversaries';
import { lastDayOf } from '../year/days';
import type { DueOf } from '../year/due';
import { sayDate } from '../year/say-date';
import { officialWords } from './official-words';
import { byDate, compare, type FactRow } from './row';

/** Rows of what the registry knows, in the words of an official document. */

const joined = (parts: readonly string[], by = ', '): string => parts.filter(Boolean).join(by);
const country = ({ country: code }: PartnerCity, language: DocumentLanguage): string =>
  code ? countryName(code, language) : '';

/** A city by its name alone. */
const bareName = (city: PartnerCity, language: DocumentLanguage): string =>
  language === 'ru' ? city.name.trim() : englishCityName(city);

/** «г. Харбин»; `Harbin`. */
export const cityInRow = (city: PartnerCity, language: DocumentLanguage): string => {
  const name = bareName(city, language);
  return name && language === 'ru' ? `г.\u{A0}${name}` : name;
};

/** «до 31 декабря 2028 г.»: a term that is known to the month lasts to its end. */
function term({ validUntil, renewal, ended }: Agreement, language: DocumentLanguage): string {
  const { until, unlimited, renewals } = officialWords(language);
  if (ended !== '') return until(sayDate(lastDayOf(ended), language));
  if (validUntil === '') return unlimited;
  return joined([until(sayDate(lastDayOf(validUntil), language)), renewals[renewal]]);
}

function endedOn({ ended, validUntil }: Agreement, language: DocumentLanguage): string {
  if (ended !== '') return sayDate(ended, language);
  return validUntil === '' ? '' : officialWords(language).expired(sayDate(validUntil, language));
}

function agreementRow(
  agreement: Agreement,
  city: PartnerCity,
  language: DocumentLanguage,
): FactRow {
  const { agreements, renewals } = officialWords(language);
  const kind = agreements[agreement.kind];
  const signed = sayDate(agreement.signed, language);
  return {
    id: agreement.id,
    date: agreement.signed,
    fields: {
      title: agreement.title.trim() || kind,
      kind,
      partner: joined([cityInRow(city, language), country(city, language)]),
      city: bareName(city, language),
      country: country(city, language),
      signed,
      signedAt: joined([signed, agreement.place.trim()]),
      place: agreement.place.trim(),
      signatories: agreement.signatories.trim(),
      validUntil: sayDate(agreement.validUntil, language),
      renewal: renewals[agreement.renewal],
      term: term(agreement, language),
      endedOn: endedOn(agreement, language),
    },
  };
}

/** Agreements that were chosen, the oldest first. */
export const agreementRows = (
  { partnerCities }: Registry,
  language: DocumentLanguage,
  isWanted: (agreement: Agreement) => boolean,
): FactRow[] =>
  partnerCities
    .flatMap((city) =>
      city.agreements.filter(isWanted).map((agreement) => agreementRow(agreement, city, language)),
    )
    .toSorted((a, b) => byDate(a, b) || compare(a.fields.title ?? '', b.fields.title ?? ''));

export const isSignedIn =
  (year: number) =>
  ({ signed }: Agreement): boolean =>
    signed !== '' && yearOf(signed) === year;

export const hasEndedIn =
  (year: number) =>
  (agreement: Agreement): boolean =>
    lostForce(agreement, year);

export const isInForceOn =
  (day: PartialDate) =>
  (agreement: Agreement): boolean =>
    ['inForce', 'expiring'].includes(agreementState(agreement, lastDayOf(day)));

/** What a city was to ours on a day: a later change of the relation tells nothing about it. */
export function relationOn({ relation, relationHistory }: PartnerCity, day: PartialDate): Relation {
  const known = inOrder(relationHistory).filter(({ from }) => from === '' || from <= day);
  const changesLater = relationHistory.length > known.length;
  return changesLater ? (known.at(-1)?.relation ?? relation) : relation;
}

/** Cities with which there are ties on a day. */
export const cityRows = (
  { partnerCities }: Registry,
  day: PartialDate,
  language: DocumentLanguage,
): FactRow[] =>
  partnerCities
    .filter(({ since }) => since === '' || since <= day)
    .map((city) => ({ city, relation: relationOn(city, day) }))
    .filter(({ relation }) => relation !== 'ended' && relation !== 'intention')
    .map(
      ({ city, relation }): FactRow => ({
        id: city.id,
        formerIds: city.mergedIds,
        date: city.since,
        fields: {
          city: bareName(city, language),
          country: country(city, language),
          relation: officialWords(language).relations[relation],
          since: sayDate(city.since, language),
          ownName: city.ownName,
          agreements: joined(
            city.agreements
              .filter(isInForceOn(day))
              .map(({ title, kind }) => title.trim() || officialWords(language).agreements[kind]),
            '; ',
          ),
        },
      }),
    )
    .toSorted(
      (a, b) =>
        (a.fields.country ?? '').localeCompare(b.fields.country ?? '', language) ||
        (a.fields.city ?? '').localeCompare(b.fields.city ?? '', language),
    );

/** The meetings, calls and letters of a year. */
export const contactRows = (
  { partnerCities }: Registry,
  year: number,
  language: DocumentLanguage,
): FactRow[] =>
  partnerCities
    .flatMap((city) =>
      city.contacts
        .filter(({ date }) => date !== '' && yearOf(date) === year)
        .map(
          (contact): FactRow => ({
            id: contact.id,
            date: contact.date,
            fields: {
              date: sayDate(contact.date, language),
              city: bareName(city, language),
              country: country(city, language),
              channel: officialWords(language).channels[contact.channel],
              participants: contact.participants.trim(),
              subject: contact.subject.trim(),
              outcome: contact.outcome.trim(),
            },
          }),
        ),
    )
    .toSorted(byDate);

/** Round anniversaries of relations, agreements and cities in a year. */
export const anniversaryRows = (
  registry: Registry,
  year: number,
  language: DocumentLanguage,
): FactRow[] =>
  anniversaries(registry, `${year}-01-01`)
    .filter((due): due is DueOf<'anniversary'> => due.kind === 'anniversary')
    .filter(({ date }) => yearOf(date) === year)
    .map(
      (due): FactRow => ({
        id: due.key.slice(0, 64),
        date: due.date,
        fields: {
          date: sayDate(due.date, language),
          what: language === 'ru' ? occasion(due, registry) : occasionInEnglish(due, registry),
          years: String(due.years),
        },
      }),
    )
    .toSorted(byDate);

function occasion(due: DueOf<'anniversary'>, { partnerCities }: Registry): string {
  if (due.of === 'homeCity') return `${due.years} лет со дня основания города ${due.name}`;
  const city = partnerCities.find(({ id }) => id === due.cityId);
  const name = (form: 'genitive' | 'instrumental') => (city ? `г.\u{A0}${cityIn(city, form)}` : '');
  if (due.of === 'founding') return `${due.years} лет со дня основания ${name('genitive')}`;
  if (due.of === 'relation') return `${due.years} лет отношениям с\u{A0}${name('instrumental')}`;
  const agreementId = 'agreementId' in due ? due.agreementId : null;
  const agreement = city?.agreements.find(({ id }) => id === agreementId);
  const title = agreement?.title.trim().replaceAll('«', '„').replaceAll('»', '“');
  const document = title ? `документа «${title}»` : 'соглашения';
  return `${due.years} лет со дня подписания ${document} с\u{A0}${name('instrumental')}`;
}

function occasionInEnglish(due: DueOf<'anniversary'>, { partnerCities }: Registry): string {
  const { years } = due;
  if (due.of === 'homeCity') {
    return `${years} years since the founding of the city of ${latinCityName(due.name)}`;
  }
  const city = partnerCities.find(({ id }) => id === due.cityId);
  const name = city ? englishCityName(city) : '';
  if (due.of === 'founding') return `${years} years since the founding of ${name}`;
  if (due.of === 'relation') return `${years} years of relations with ${name}`;
  const agreementId = 'agreementId' in due ? due.agreementId : null;
  const title = city?.agreements.find(({ id }) => id === agreementId)?.title.trim();
  const document = title ? `the document “${title}”` : 'the agreement';
  return `${years} years since the signing of ${document} with ${name}`;
}
