import type { Item, Report } from '../model/report';

/**
 * The report with other ids of partner cities: each that is a key of `renamed` gives way to its
 * value, once in a record, and in what is written by hand over a city's row. The same report where
 * nothing names one of them.
 */
export const relinkCities = (report: Report, renamed: ReadonlyMap<string, string>): Report =>
  relinkOverrides(relinkRecords(report, renamed), renamed);

function relinkOverrides(report: Report, renamed: ReadonlyMap<string, string>): Report {
  if (!report.overrides.some(({ recordId }) => renamed.has(recordId))) return report;
  return {
    ...report,
    overrides: report.overrides.map((each) => ({
      ...each,
      recordId: renamed.get(each.recordId) ?? each.recordId,
    })),
  };
}

function relinkRecords(report: Report, renamed: ReadonlyMap<string, string>): Report {
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
