import { type CityMention, findDelegationCountries, findMentions, findPartnerCities } from '../language/mentions';
import { declineCity } from '../language/cities';
import { emptyPartnerCity, type PartnerCity, type Registry } from '../model/partner-city';
import type { Item, Report } from '../model/report';

/** What a document's text says about partners, offered to the registry and to the report's facts. */
export interface Proposals {
  partnerCities: CityMention[];
  /** Countries whose delegations the text says were met, and how many it claims. */
  delegationCountries: { codes: string[]; claimed: number | null };
}

/** Reads the partners from a document's paragraphs. */
export function proposalsOf(paragraphs: string[]): Proposals {
  const text = paragraphs.join('\n');
  const { codes, claimed } = findDelegationCountries(text);
  return {
    partnerCities: findPartnerCities(text),
    delegationCountries: { codes, claimed: claimed ?? null },
  };
}

/** The cities that an import takes over unless the user says otherwise: those that the text calls partners. */
export const usuallyAccepted = ({ partnerCities }: Proposals): CityMention[] =>
  partnerCities.filter(({ status }) => status !== 'mentioned');

/**
 * Takes proposals over: new cities join the registry, known ones stay as they are, the countries
 * become a fact of the report, and its records are linked to the cities that their texts name.
 */
export function acceptProposals(
  { report, proposals }: { report: Report; proposals: Proposals },
  registry: Registry,
  newId: () => string,
  accepted: CityMention[] = usuallyAccepted(proposals),
): { report: Report; registry: Registry } {
  const known = new Set(registry.partnerCities.map(({ name }) => nameKey(name)));
  const added = accepted
    .filter(({ name }) => !known.has(nameKey(name)))
    .map((mention) => partnerCityOf(mention, newId()));
  const partnerCities = [...registry.partnerCities, ...added];
  return {
    report: {
      ...linkPartnerCities(report, partnerCities),
      delegationCountries: proposals.delegationCountries.codes,
    },
    registry: { ...registry, partnerCities },
  };
}

const nameKey = (name: string): string => name.toLocaleLowerCase('ru').replaceAll('ё', 'е').trim();

const partnerCityOf = ({ name, country, relation, since }: CityMention, id: string): PartnerCity => ({
  ...emptyPartnerCity(id),
  name,
  country: country ?? '',
  relation,
  since: since ?? '',
});

/** The report with each record linked to the partner cities that its text names, in any case form. */
export function linkPartnerCities(report: Report, partnerCities: PartnerCity[]): Report {
  const names = partnerCities.map(({ id, name }) => ({ id, forms: declineCity(name) }));
  const link = (item: Item): Item => {
    if (!('partnerCityIds' in item)) return item;
    const found = findMentions(item.text, names).map(({ id }) => id);
    return { ...item, partnerCityIds: [...new Set([...item.partnerCityIds, ...found])] };
  };
  return {
    ...report,
    answers: Object.fromEntries(
      Object.entries(report.answers).map(([id, answer]) => [
        id,
        { ...answer, items: answer.items.map(link) },
      ]),
    ),
  };
}
