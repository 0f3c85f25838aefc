import { checkClaims } from '../claims/check-claims';
import { type CountryEvidence, countryEvidence } from '../claims/evidence';
import { declineCity } from '../language/cities';
import {
  type CountryMention,
  countryName,
  findCountries,
  type OwnCountryForms,
} from '../language/countries';
import { findDelegationCountries } from '../language/delegations';
import { fold } from '../language/fold';
import { type Mention, mentionFinder } from '../language/mentions';
import { type Evidence, partnerEvidence, partnersOf } from '../language/partner-mentions';
import type { PartnerCity } from '../model/partner-city';
import type { Registry } from '../model/registry';
import type { Report } from '../model/report';
import { cityById, cityIdResolver, resolveCityIds } from '../registry/city-ids';
import type { FindingDraft } from './finding';
import { perRecord, type Spot } from './spots';

/** What the texts say about countries and partners, held against the records and the registry. */
export const checkPartners = (
  report: Report,
  registry: Registry,
  spots: readonly Spot[],
): FindingDraft[] => [
  ...checkDelegations(report, registry, spots),
  ...checkTies(report, registry, spots),
  ...checkMentions(registry, spots),
  ...outdatedClaims(report, registry, spots),
];

const at = ({ question, item, field }: Spot, range: FindingDraft['range'], quote: string) => ({
  severity: 'warning' as const,
  recordId: item.id,
  questionId: question.id,
  field,
  range: range ?? null,
  quote,
});

// ——— Countries ———

const readDelegations = perRecord(({ text }) => findDelegationCountries(text));
const delegationsIn = (spot: Spot, own: OwnCountryForms) =>
  own.length === 0 ? readDelegations(spot) : findDelegationCountries(spot.text, own);

/** Countries that the introduction or the report's facts state, and that no event bears out. */
function checkDelegations(
  report: Report,
  registry: Registry,
  spots: readonly Spot[],
): FindingDraft[] {
  const own = registry.countryCases;
  const recorded = countryEvidence(report, registry);
  const stating = spots.filter(({ item }) => item.type === 'narrative');
  const drafts: FindingDraft[] = [];
  const told = new Set<string>();
  for (const spot of stating) {
    const { codes, claimed } = delegationsIn(spot, own);
    if (claimed !== null && codes.length > 0 && claimed !== codes.length) {
      drafts.push({
        ...at(spot, null, String(claimed)),
        severity: 'error',
        key: 'finding.countryCount',
        values: { claimed, count: codes.length },
      });
    }
    for (const code of codes) {
      told.add(code);
      const draft = doubt(code, recorded, own, spot);
      if (draft) drafts.push(draft);
    }
  }
  for (const code of report.delegationCountries) {
    const draft = told.has(code) ? null : doubt(code, recorded, own);
    if (draft) drafts.push({ ...draft, field: 'delegationCountries' });
  }
  return drafts;
}

/** A country of which no event proves that its people were met, or of which events only speak. */
function doubt(
  code: string,
  recorded: ReadonlyMap<string, CountryEvidence>,
  own: OwnCountryForms,
  spot?: Spot,
): FindingDraft | null {
  const known = recorded.get(code);
  if (known && known.proven.length > 0) return null;
  const place: CountryMention | undefined =
    spot && findCountries(spot.text, own).find((each) => each.code === code);
  return {
    field: 'text',
    ...(spot ? at(spot, place ? { start: place.start, end: place.end } : null, code) : {}),
    severity: known ? 'hint' : 'warning',
    quote: code,
    key: known ? 'finding.countryMentioned' : 'finding.countryUnproven',
    values: { country: countryName(code, 'ru') },
  };
}

// ——— Ties ———

const evidenceIn = perRecord(({ text }): Evidence[] => partnerEvidence(text));

interface Statement {
  spot: Spot;
  evidence: Evidence;
}

/** Where in a text a city is named. */
function placeOf({ spot, evidence }: Statement): FindingDraft['range'] {
  const start = spot.text.indexOf(evidence.phrase.form);
  return start < 0 ? null : { start, end: start + evidence.phrase.form.length };
}

const names = ({ name, shortNames }: PartnerCity): string[] => [name, ...shortNames].map(fold);

const speaksOf = ({ evidence }: Statement, name: string): boolean =>
  evidence.phrase.nominatives.some((each) => fold(each) === fold(name));

const NOT_STARTED =
  /(?<!\p{L})не\s+(?:удал|нача|получил|состоял|реализ|сложил|налажен)|прекра[тщ]|приостан|отсутств/iu;

function checkTies(
  { city: homeCity }: Report,
  { partnerCities }: Registry,
  spots: readonly Spot[],
): FindingDraft[] {
  const statements = spots.flatMap((spot) =>
    evidenceIn(spot).map((evidence): Statement => ({ spot, evidence })),
  );
  const kept = statements.filter(({ evidence }) => evidence.standing === 'kept');
  const isList = kept.length > 1;
  const drafts: FindingDraft[] = [];
  for (const mention of partnersOf(
    statements.map(({ evidence }) => evidence),
    homeCity,
  )) {
    const { name, country = '', relation, since = '', status } = mention;
    const about = statements.filter((each) => speaksOf(each, name));
    const [first] = about;
    // A task to make ties with a city calls it no partner yet.
    const isWish = relation !== 'sister' && about.every(({ spot }) => spot.item.type === 'task');
    if (!first || isWish) continue;
    const where = at(first.spot, placeOf(first), name);
    const known = partnerCities.some((each) => names(each).includes(fold(name)));
    const isUnlisted = isList && status === 'mentioned';
    if (!known) {
      drafts.push({
        ...where,
        // One doubt about a city is enough to count.
        severity: isUnlisted ? 'hint' : 'warning',
        key: 'finding.partnerUnregistered',
        values: { city: name },
        fix: { kind: 'addCity', name, country, relation, since },
      });
    }
    if (isUnlisted) {
      drafts.push({ ...where, key: 'finding.partnerUnlisted', values: { city: name } });
    }
  }
  return [...drafts, ...contradictions(kept, partnerCities, spots)];
}

/** Ties as a whole: one project that came to nothing contradicts no contacts. */
const TIES =
  /взаимодейств|сотруднич|контакт|связ|отношени|диалог|(?<!\p{L})работ\p{L}*\s+(?:с|со)(?!\p{L})/iu;

/** A partner with whom ties are kept, and with whom, as a problem says, they could not be begun. */
function contradictions(
  kept: readonly Statement[],
  partnerCities: readonly PartnerCity[],
  spots: readonly Spot[],
): FindingDraft[] {
  return spots.flatMap((spot) => {
    const { item, text } = spot;
    if (item.type !== 'problem' || item.state === 'solved' || !NOT_STARTED.test(text)) return [];
    if (!TIES.test(text)) return [];
    const linked = resolveCityIds(partnerCities, item.partnerCityIds).flatMap(
      (id) => cityById(partnerCities, id) ?? [],
    );
    const named = [
      ...linked.map(({ name }) => name),
      ...evidenceIn(spot).flatMap(({ phrase }) => phrase.nominatives),
    ];
    const both = kept.find((statement) => named.some((name) => speaksOf(statement, name)));
    const name = both && named.find((each) => speaksOf(both, each));
    if (!both || name === undefined) return [];
    const here = evidenceIn(spot).find((evidence) => speaksOf({ spot, evidence }, name));
    return [
      {
        ...at(spot, here ? placeOf({ spot, evidence: here }) : null, name),
        key: 'finding.partnerContradiction' as const,
        values: { city: name },
      },
    ];
  });
}

// ——— Computed sentences ———

/** Watched sentences that the records no longer bear out. */
function outdatedClaims(
  report: Report,
  registry: Registry,
  spots: readonly Spot[],
): FindingDraft[] {
  if (report.claims.length === 0) return [];
  return checkClaims(report, registry).flatMap(({ claim, written }) => {
    const spot = spots.find(({ item }) => item.id === claim.recordId);
    if (!spot) return [];
    const start = spot.text.indexOf(written);
    const range = start < 0 ? null : { start, end: start + written.length };
    return [
      { ...at(spot, range, claim.kind), severity: 'error', key: 'finding.claimOutdated' as const },
    ];
  });
}

// ——— Names of the registry in the texts ———

interface Finder {
  mentionsIn: (spot: Spot) => Mention[];
}

/** Built once for each state of the registry's cities. */
const finders = new WeakMap<readonly PartnerCity[], Finder>();

function finderFor(cities: readonly PartnerCity[]): Finder {
  const known = finders.get(cities);
  if (known) return known;
  const find = mentionFinder(
    cities.map(({ id, name, shortNames, cases }) => ({
      id,
      forms: [
        ...declineCity(name),
        ...shortNames.flatMap(declineCity),
        ...Object.values(cases).filter((form) => form !== undefined),
      ],
    })),
  );
  const finder = { mentionsIn: perRecord(({ text }) => find(text)) };
  finders.set(cities, finder);
  return finder;
}

const LIVING = new Set<PartnerCity['relation']>(['sister', 'friendly', 'partner']);

function checkMentions({ partnerCities }: Registry, spots: readonly Spot[]): FindingDraft[] {
  const { mentionsIn } = finderFor(partnerCities);
  const presentId = cityIdResolver(partnerCities);
  const mentioned = new Set<string>();
  const drafts: FindingDraft[] = [];
  for (const spot of spots) {
    const { item } = spot;
    const found = mentionsIn(spot);
    for (const { id } of found) mentioned.add(id);
    if (!('partnerCityIds' in item)) continue;
    const linked = item.partnerCityIds.map(presentId);
    for (const id of linked) mentioned.add(id);
    const unlinked = found.find(({ id }) => !linked.includes(id));
    // A text of its own says what it is about; its links are offered beside it.
    if (!unlinked || item.type === 'narrative') continue;
    const cityIds = [...new Set(found.map(({ id }) => id))].filter((id) => !linked.includes(id));
    drafts.push({
      ...at(spot, { start: unlinked.start, end: unlinked.end }, cityIds.join()),
      severity: 'hint',
      key: 'finding.cityUnlinked',
      values: {
        cities: cityIds.map((id) => cityById(partnerCities, id)?.name ?? '').join(', '),
        count: cityIds.length,
      },
      fix: { kind: 'linkCities', recordId: item.id, cityIds },
    });
  }
  for (const { id, name, relation } of partnerCities) {
    if (mentioned.has(id) || !LIVING.has(relation)) continue;
    drafts.push({
      severity: 'hint',
      key: 'finding.cityNotMentioned',
      values: { city: name },
      recordId: id,
      field: 'name',
    });
  }
  return drafts;
}
