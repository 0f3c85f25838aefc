import type { Agreement, AgreementKind } from '../model/agreement';
import { yearOf } from '../model/partial-date';
import type { PartnerCity } from '../model/partner-city';
import type { Registry } from '../model/registry';
import type { Report } from '../model/report';
import type { ComputedClaim } from './compute';
import { agreementsInEnglish } from './english';
import { toldEvents } from './facts';
import { type CountedNoun, cityIn, counted, listed, nounFor } from './wording';

interface Found {
  agreement: Agreement;
  city: PartnerCity;
}

const KIND_NAMES: Record<AgreementKind, string> = {
  memorandum: 'Меморандум',
  agreement: 'Соглашение',
  protocol: 'Протокол',
  other: 'Документ',
};
const DOCUMENT: CountedNoun = ['соглашение', 'соглашения', 'соглашений'];

const isOf = (date: string, year: number): boolean => date !== '' && yearOf(date) === year;

/** Ended before its time, or run out without going on by itself. */
export const lostForce = ({ ended, validUntil, renewal }: Agreement, year: number): boolean =>
  ended === '' ? renewal !== 'automatic' && isOf(validUntil, year) : isOf(ended, year);

/** Agreements that were signed in the year or lost force in it. */
export function agreementsClaim(report: Report, registry: Registry): ComputedClaim | null {
  const all = registry.partnerCities.flatMap((city) =>
    city.agreements.map((agreement): Found => ({ agreement, city })),
  );
  const signed = all.filter(({ agreement }) => isOf(agreement.signed, report.year));
  const lost = all.filter(({ agreement }) => lostForce(agreement, report.year));
  if (signed.length + lost.length === 0) return null;
  const parts = [
    ...(signed.length === 0 ? [] : [`подписано ${countedList(signed)}`]),
    ...(lost.length === 0
      ? []
      : [
          `${nounFor(lost.length, ['утратило', 'утратили', 'утратило'])} силу ${countedList(lost)}`,
        ]),
  ];
  const found = [...signed, ...lost];
  const agreementIds = new Set(found.map(({ agreement }) => agreement.id));
  return {
    kind: 'agreements',
    sentence:
      report.language === 'en'
        ? agreementsInEnglish(report.year, signed, lost)
        : `В ${report.year} году ${parts.join('; ')}.`,
    recordIds: toldEvents(report, registry)
      .filter((event) => event.agreementIds.some((id) => agreementIds.has(id)))
      .map(({ id }) => id),
    cityIds: [...new Set(found.map(({ city }) => city.id))],
  };
}

const countedList = (found: readonly Found[]): string =>
  `${counted(found.length, DOCUMENT)}: ${listed(found.map(nameOf))}`;

function nameOf({ agreement: { kind, title }, city }: Found): string {
  const name = title.trim().replace(/[.;]+$/u, '') || KIND_NAMES[kind];
  const partner = city.name.trim() === '' ? '' : ` с г. ${cityIn(city, 'instrumental')}`;
  return name.includes(cityIn(city, 'instrumental')) ? name : `${name}${partner}`;
}
