import type { Item, Report } from '../model/report';

/**
 * The report with other ids of partner cities: each that is a key of `renamed` gives way to its
 * value, once in a record. The same report where no record names one of them.
 */
export function relinkCities(report: Report, renamed: ReadonlyMap<string, string>): Report {
  const isNamed = (item: Item): boolean =>
    'partnerCityIds' in item && item.partnerCityIds.some((id) => renamed.has(id));
  if (!Object.values(report.answers).some(({ items }) => items.some(isNamed))) return report;
  const relink = (item: Item): Item =>
    'partnerCityIds' in item && isNamed(item)
      ? {
          ...item,
          partnerCityIds: [...new Set(item.partnerCityIds.map((id) => renamed.get(id) ?? id))],
        }
      : item;
  return {
    ...report,
    answers: Object.fromEntries(
      Object.entries(report.answers).map(([id, answer]) => [
        id,
        answer.items.some(isNamed) ? { ...answer, items: answer.items.map(relink) } : answer,
      ]),
    ),
  };
}
