import { type DelegationCountries, findDelegationCountries } from '../language/delegations';
import { mentionFinder } from '../language/mentions';
import { type CityMention, findPartnerCities } from '../language/partner-mentions';
import { emptyPartnerCity, type PartnerCity } from '../model/partner-city';
import type { Registry } from '../model/registry';
import type { Item, Report } from '../model/report';
import { cityFinder, formsOfCity } from '../registry/name-forms';

/** What a document's text says about partners, offered to the registry and to the report's facts. */
export interface Proposals {
  partnerCities: CityMention[];
  /** Countries whose delegations the text says were met, and how many it claims. */
  delegationCountries: DelegationCountries;
}

/** Reads the partners from a document's paragraphs; `homeCity` is the one that reports. */
export function proposalsOf(paragraphs: string[], homeCity: string): Proposals {
  const text = paragraphs.join('\n');
  return {
    partnerCities: findPartnerCities(text, homeCity),
    delegationCountries: findDelegationCountries(text),
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
  const knownCity = cityFinder(registry.partnerCities);
  const added = accepted
    .filter(({ name }) => knownCity(name) === null)
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

const partnerCityOf = (
  { name, country, relation, since }: CityMention,
  id: string,
): PartnerCity => ({
  ...emptyPartnerCity(id),
  name,
  country: country ?? '',
  relation,
  since: since ?? '',
});

/** The report with each record linked to the partner cities that its text names, in any case form. */
export function linkPartnerCities(report: Report, partnerCities: PartnerCity[]): Report {
  const mentionsIn = mentionFinder(
    partnerCities.map((city) => ({ id: city.id, forms: formsOfCity(city) })),
  );
  const link = (item: Item): Item => {
    if (!('partnerCityIds' in item)) return item;
    const found = mentionsIn(item.text).map(({ id }) => id);
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
