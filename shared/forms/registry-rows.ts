import { lostForce } from '../claims/compute-agreements';
import { cityIn } from '../claims/wording';
import { countryName } from '../language/countries';
import type { Agreement, AgreementKind, Renewal } from '../model/agreement';
import type { ContactChannel } from '../model/contact';
import { type PartialDate, yearOf } from '../model/partial-date';
import type { PartnerCity, Relation } from '../model/partner-city';
import type { Registry } from '../model/registry';
import { agreementState } from '../registry/agreement-state';
import { inOrder } from '../registry/relation-history';
import { anniversaries } from '../year/anniversaries';
import { lastDayOf } from '../year/days';
import type { DueOf } from '../year/due';
import { sayDate } from '../year/say-date';
import { byDate, compare, type FactRow } from './row';

/** Rows of what the registry knows, in the words of an official document. */

const KINDS: Record<AgreementKind, string> = {
  memorandum: 'Меморандум',
  agreement: 'Соглашение',
  protocol: 'Протокол',
  other: 'Документ',
};

const RELATIONS: Record<Relation, string> = {
  sister: 'город-побратим',
  friendly: 'дружественный город',
  partner: 'город-партнёр',
  intention: 'намерение об установлении отношений',
  suspended: 'отношения приостановлены',
  ended: 'отношения прекращены',
};

const CHANNELS: Record<ContactChannel, string> = {
  meeting: 'встреча',
  call: 'телефонный разговор',
  letter: 'переписка',
  online: 'видеоконференция',
};

const RENEWALS: Record<Renewal, string> = {
  none: '',
  automatic: 'продлевается автоматически',
  byAgreement: 'продлевается по соглашению сторон',
};

const joined = (parts: readonly string[], by = ', '): string => parts.filter(Boolean).join(by);
const country = ({ country: code }: PartnerCity): string => (code ? countryName(code, 'ru') : '');
const cityName = ({ name }: PartnerCity): string => (name.trim() ? `г.\u{A0}${name.trim()}` : '');

/** «до 31 декабря 2028 г.»: a term that is known to the month lasts to its end. */
function term({ validUntil, renewal, ended }: Agreement): string {
  if (ended !== '') return `до ${sayDate(lastDayOf(ended), 'ru')}`;
  if (validUntil === '') return 'бессрочно';
  return joined([`до ${sayDate(lastDayOf(validUntil), 'ru')}`, RENEWALS[renewal]]);
}

function endedOn({ ended, validUntil }: Agreement): string {
  if (ended !== '') return sayDate(ended, 'ru');
  return validUntil === '' ? '' : `${sayDate(validUntil, 'ru')}, истёк срок действия`;
}

const agreementRow = (agreement: Agreement, city: PartnerCity): FactRow => ({
  id: agreement.id,
  date: agreement.signed,
  fields: {
    title: agreement.title.trim() || KINDS[agreement.kind],
    kind: KINDS[agreement.kind],
    partner: joined([cityName(city), country(city)]),
    city: city.name,
    country: country(city),
    signed: sayDate(agreement.signed, 'ru'),
    signedAt: joined([sayDate(agreement.signed, 'ru'), agreement.place.trim()]),
    place: agreement.place.trim(),
    signatories: agreement.signatories.trim(),
    validUntil: sayDate(agreement.validUntil, 'ru'),
    renewal: RENEWALS[agreement.renewal],
    term: term(agreement),
    endedOn: endedOn(agreement),
  },
});

/** Agreements that were chosen, the oldest first. */
export const agreementRows = (
  { partnerCities }: Registry,
  isWanted: (agreement: Agreement) => boolean,
): FactRow[] =>
  partnerCities
    .flatMap((city) =>
      city.agreements.filter(isWanted).map((agreement) => agreementRow(agreement, city)),
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
export const cityRows = ({ partnerCities }: Registry, day: PartialDate): FactRow[] =>
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
          city: city.name,
          country: country(city),
          relation: RELATIONS[relation],
          since: sayDate(city.since, 'ru'),
          ownName: city.ownName,
          agreements: joined(
            city.agreements
              .filter(isInForceOn(day))
              .map(({ title, kind }) => title.trim() || KINDS[kind]),
            '; ',
          ),
        },
      }),
    )
    .toSorted(
      (a, b) =>
        (a.fields.country ?? '').localeCompare(b.fields.country ?? '', 'ru') ||
        (a.fields.city ?? '').localeCompare(b.fields.city ?? '', 'ru'),
    );

/** The meetings, calls and letters of a year. */
export const contactRows = ({ partnerCities }: Registry, year: number): FactRow[] =>
  partnerCities
    .flatMap((city) =>
      city.contacts
        .filter(({ date }) => date !== '' && yearOf(date) === year)
        .map(
          (contact): FactRow => ({
            id: contact.id,
            date: contact.date,
            fields: {
              date: sayDate(contact.date, 'ru'),
              city: city.name,
              country: country(city),
              channel: CHANNELS[contact.channel],
              participants: contact.participants.trim(),
              subject: contact.subject.trim(),
              outcome: contact.outcome.trim(),
            },
          }),
        ),
    )
    .toSorted(byDate);

/** Round anniversaries of relations, agreements and cities in a year. */
export const anniversaryRows = (registry: Registry, year: number): FactRow[] =>
  anniversaries(registry, `${year}-01-01`)
    .filter((due): due is DueOf<'anniversary'> => due.kind === 'anniversary')
    .filter(({ date }) => yearOf(date) === year)
    .map(
      (due): FactRow => ({
        id: due.key.slice(0, 64),
        date: due.date,
        fields: {
          date: sayDate(due.date, 'ru'),
          what: occasion(due, registry),
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
