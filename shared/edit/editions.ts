import type { Edition } from '../model/edition';
import type { Report } from '../model/report';

/** The report with one more state that others have seen. */
export const withEdition = (report: Report, edition: Edition): Report => ({
  ...report,
  editions: [...report.editions, edition],
});

export const withoutEdition = (report: Report, id: string): Report => ({
  ...report,
  editions: report.editions.filter((edition) => edition.id !== id),
});
