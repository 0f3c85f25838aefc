import { relinkCities } from '../edit/relink-cities';
import { fold } from '../language/fold';
import type { PartnerCity } from '../model/partner-city';
import type { Registry } from '../model/registry';
import type { Report } from '../model/report';
import { idsOfCity } from './city-ids';
import { inOrder } from './relation-history';

/** Makes two entries of one city one. */

/** Fields of which only one value can stay. */
export const MERGED_FIELDS = [
  'name',
  'ownName',
  'latinName',
  'country',
  'relation',
  'since',
  'founded',
] as const;
export type MergedField = (typeof MERGED_FIELDS)[number];

/** From which of the two a field comes. */
export type MergeChoice = Partial<Record<MergedField, 'kept' | 'other'>>;

/** Fields that both have filled in, each otherwise: the author says which value is right. */
export const fieldsToChoose = (kept: PartnerCity, other: PartnerCity): MergedField[] =>
  MERGED_FIELDS.filter(
    (field) => kept[field] !== '' && other[field] !== '' && kept[field] !== other[field],
  );

/** The entry that both become. Nothing is lost: lists are joined, and a name that went is a short form. */
export function mergeCities(
  kept: PartnerCity,
  other: PartnerCity,
  choice: MergeChoice = {},
): PartnerCity {
  const pick = <F extends MergedField>(field: F): PartnerCity[F] =>
    choice[field] === 'other' || kept[field] === '' ? other[field] : kept[field];
  const merged: PartnerCity = {
    ...kept,
    name: pick('name'),
    ownName: pick('ownName'),
    latinName: pick('latinName'),
    country: pick('country'),
    relation: pick('relation'),
    since: pick('since'),
    founded: pick('founded'),
    mergedIds: [...new Set([...kept.mergedIds, ...idsOfCity(other)])],
    relationHistory: inOrder(union(kept.relationHistory, other.relationHistory)),
    agreements: union(kept.agreements, other.agreements),
    contactPersons: union(kept.contactPersons, other.contactPersons),
    contacts: union(kept.contacts, other.contacts),
    note: [...new Set([kept.note, other.note].filter((note) => note.trim() !== ''))].join('\n'),
  };
  const named = merged.name === kept.name ? kept : other;
  return { ...merged, cases: named.cases, shortNames: otherNames(merged, kept, other) };
}

function otherNames(merged: PartnerCity, kept: PartnerCity, other: PartnerCity): string[] {
  const standing = new Set([merged.name, merged.ownName, merged.latinName].map(fold));
  const byKey = new Map<string, string>();
  for (const { name, ownName, latinName, shortNames } of [kept, other]) {
    for (const each of [...shortNames, name, ownName, latinName]) {
      const key = fold(each.trim());
      if (key !== '' && !standing.has(key) && !byKey.has(key)) byKey.set(key, each.trim());
    }
  }
  return [...byKey.values()];
}

/** Both lists, without what stands in them twice under two ids. */
function union<T extends { id: string }>(kept: readonly T[], others: readonly T[]): T[] {
  const contentOf = ({ id: _id, ...content }: T): string => JSON.stringify(content);
  const known = new Set(kept.map(contentOf));
  return [...kept, ...others.filter((entry) => !known.has(contentOf(entry)))];
}

/** The registry with two entries as one, which stands where the kept one stood. */
export function mergeInRegistry(
  registry: Registry,
  keptId: string,
  otherId: string,
  choice: MergeChoice = {},
): Registry {
  const kept = registry.partnerCities.find(({ id }) => id === keptId);
  const other = registry.partnerCities.find(({ id }) => id === otherId);
  if (!kept || !other || keptId === otherId) return registry;
  return {
    ...registry,
    partnerCities: registry.partnerCities
      .filter(({ id }) => id !== otherId)
      .map((city) => (city.id === keptId ? mergeCities(kept, other, choice) : city)),
  };
}

/**
 * The report with a city's present id in place of one that it had. It would be understood without;
 * the open report is brought up to date because it is at hand.
 */
export const relinkCity = (report: Report, from: string, to: string): Report =>
  relinkCities(report, new Map([[from, to]]));
