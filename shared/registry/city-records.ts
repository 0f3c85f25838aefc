import { z } from 'zod';
import { idSchema } from '../model/record';
import { itemSchema, type Report } from '../model/report';

/** A record of some report that names a partner city, with where it stands. */
export const cityRecordSchema = z.object({
  reportId: idSchema,
  city: z.string(),
  year: z.number().int(),
  questionId: z.string(),
  item: itemSchema,
});
export type CityRecord = z.infer<typeof cityRecordSchema>;

/** A report's records that name any of these ids, in document order. */
export function recordsOfCities(report: Report, cityIds: ReadonlySet<string>): CityRecord[] {
  const { id: reportId, city, year } = report;
  return Object.entries(report.answers).flatMap(([questionId, { items }]) =>
    items
      .filter(
        (item) => 'partnerCityIds' in item && item.partnerCityIds.some((id) => cityIds.has(id)),
      )
      .map((item) => ({ reportId, city, year, questionId, item })),
  );
}
