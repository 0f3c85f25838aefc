import { findCountries } from '../language/countries';
import type { Registry } from '../model/registry';
import type { Report } from '../model/report';
import { standingClaims } from './check-claims';
import { computeClaim, type Proof } from './compute';
import { type CountryEvidence, countryEvidence } from './evidence';
import { citiesById, toldEvents } from './facts';
import { findersOf } from './named';

/** A place of a free text that records can prove: a sentence, a number, a country or a city. */
export interface Statement extends Proof {
  kind: 'sentence' | 'number' | 'country' | 'city';
  start: number;
  end: number;
  /** Records that speak of it without proving it. */
  mentionIds: readonly string[];
  /** Codes of countries of which records only speak. */
  mentionedCountries: readonly string[];
  /** Codes of countries of which no record knows. */
  unprovenCountries: readonly string[];
  /** The number of the text, where the records give another. */
  counted: { stated: number; found: number } | null;
}

const COUNT_OF_COUNTRIES =
  /(?<![\p{L}\p{N}])(?<count>\d{1,3})\s+(?:(?:зарубежн|иностранн)\p{L}+\s+)?(?:стран|государств)\p{L}*(?:\s+мира)?/giu;
const COUNT_OF_EVENTS = /(?<![\p{L}\p{N}])(?<count>\d{1,4})\s+(?:\p{L}+\s+)?мероприят\p{L}*/giu;

/** Finds the statements of free texts; the evidence is gathered once for all of them. */
export function statementFinder(report: Report, registry: Registry) {
  const evidence = countryEvidence(report, registry);
  const events = toldEvents(report, registry);
  const cities = citiesById(registry);
  const finders = findersOf(registry);
  const claims = standingClaims(report);
  const eventsOf = (codes: readonly string[], degree: keyof CountryEvidence): string[] => {
    const wanted = new Set(codes.flatMap((code) => evidence.get(code)?.[degree] ?? []));
    return events.filter(({ id }) => wanted.has(id)).map(({ id }) => id);
  };
  const isProven = (code: string): boolean => (evidence.get(code)?.proven.length ?? 0) > 0;
  /** What the records say about countries of which a text says that their people were met. */
  const proofOf = (codes: readonly string[]) => {
    const recordIds = eventsOf(codes, 'proven');
    const proving = new Set(recordIds);
    return {
      recordIds,
      cityIds: [],
      mentionIds: eventsOf(codes, 'mentioned').filter((id) => !proving.has(id)),
      mentionedCountries: codes.filter((code) => evidence.has(code) && !isProven(code)),
      unprovenCountries: codes.filter((code) => !evidence.has(code)),
    };
  };

  return (recordId: string, text: string): Statement[] => {
    const statements: Statement[] = [];
    const add = (statement: Statement): void => {
      const overlaps = statements.some(
        ({ start, end }) => statement.start < end && start < statement.end,
      );
      if (!overlaps) statements.push(statement);
    };
    for (const { claim, written } of claims) {
      const start = claim.recordId === recordId ? text.indexOf(written) : -1;
      const computed = start < 0 ? null : computeClaim(claim.kind, report, registry);
      if (start < 0) continue;
      const { recordIds = [], cityIds = [] } = computed ?? {};
      const end = start + written.length;
      add({ kind: 'sentence', start, end, recordIds, cityIds, ...NOTHING_AMISS });
    }
    const countries = findCountries(text, registry.countryCases).filter(
      ({ code }) => code !== 'RU',
    );
    for (const match of text.matchAll(COUNT_OF_COUNTRIES)) {
      const end = match.index + match[0].length;
      const listed = listAfter(text, end, countries);
      const stated = Number(match.groups?.count);
      const codes =
        listed.length > 0
          ? listed
          : [...evidence.keys()].filter((code) => code !== 'RU' && isProven(code));
      const found = codes.filter(isProven).length;
      add({
        kind: 'number',
        start: match.index,
        end,
        ...proofOf(codes),
        counted: found === stated ? null : { stated, found },
      });
    }
    for (const match of text.matchAll(COUNT_OF_EVENTS)) {
      const stated = Number(match.groups?.count);
      add({
        kind: 'number',
        start: match.index,
        end: match.index + match[0].length,
        recordIds: events.map(({ id }) => id),
        cityIds: [],
        ...NOTHING_AMISS,
        counted: events.length === stated ? null : { stated, found: events.length },
      });
    }
    for (const { id, start, end } of finders.cities(text)) {
      const linked = events.filter(({ partnerCityIds }) => partnerCityIds.includes(id));
      const named = events.filter(
        (each) => !linked.includes(each) && finders.citiesOf(each).has(id),
      );
      add({
        kind: 'city',
        start,
        end,
        recordIds: linked.map((each) => each.id),
        cityIds: cities.has(id) ? [id] : [],
        ...NOTHING_AMISS,
        mentionIds: named.map((each) => each.id),
      });
    }
    for (const { code, start, end } of countries) {
      add({ kind: 'country', start, end, ...proofOf([code]), counted: null });
    }
    return statements.sort((a, b) => a.start - b.start);
  };
}

const NOTHING_AMISS = {
  mentionIds: [],
  mentionedCountries: [],
  unprovenCountries: [],
  counted: null,
} as const;

/** How far apart two countries of a list may stand. */
const MAX_GAP = 40;

/** The countries that are listed behind a number: «7 стран мира: Казахстана, Монголии …». */
function listAfter(
  text: string,
  from: number,
  countries: readonly { code: string; start: number; end: number }[],
): string[] {
  const codes: string[] = [];
  let end = from;
  for (const country of countries) {
    if (country.start < from) continue;
    const gap = text.slice(end, country.start);
    if (gap.length > MAX_GAP || /[.!?]\s|\n/u.test(gap)) break;
    codes.push(country.code);
    end = country.end;
  }
  return [...new Set(codes)];
}
