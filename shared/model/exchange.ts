import { z } from 'zod';
import { idsOfCity } from '../registry/city-ids';
import { partnerCitySchema } from './partner-city';
import { withoutContactDetails } from './personal-data';
import { PICTURE_FILE } from './picture';
import type { Registry } from './registry';
import { type Report, reportSchema } from './report';
import { withoutNotes } from './without-notes';

/** One report with the registry entries that it names: what leaves for a colleague. */
export const exchangeSchema = z.object({
  report: reportSchema,
  partnerCities: z.array(partnerCitySchema),
  /** The pictures of its records by their files, in base64. */
  pictures: z.record(z.string().regex(PICTURE_FILE), z.base64()).optional(),
});
export type Exchange = z.infer<typeof exchangeSchema>;

/** The ids of all partner cities that a report's records name. */
export function namedPartnerCityIds(report: Report): Set<string> {
  return new Set(
    Object.values(report.answers).flatMap((answer) =>
      answer.items.flatMap((item) => ('partnerCityIds' in item ? item.partnerCityIds : [])),
    ),
  );
}

/**
 * The exchange file's content. Phones and e-mail addresses of contact persons are personal data
 * (152-FZ), so they stay behind unless they are asked for; notes are the authors' own and stay too.
 */
export function exchangeOf(
  report: Report,
  registry: Registry,
  { withContactDetails = false } = {},
): Exchange {
  const named = namedPartnerCityIds(report);
  return withoutNotes({
    // What was sent before lies in this library alone.
    report: { ...report, editions: [] },
    partnerCities: registry.partnerCities
      .filter((city) => idsOfCity(city).some((id) => named.has(id)))
      .map((city) => (withContactDetails ? city : withoutContactDetails(partnerCitySchema, city))),
  });
}
