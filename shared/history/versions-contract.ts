import { z } from 'zod';

/** Where an earlier state of a report lies: kept on purpose, or set aside because it is damaged. */
export const versionPlaceSchema = z.object({
  source: z.enum(['history', 'quarantine']),
  name: z.string().max(120),
});
export type VersionPlace = z.infer<typeof versionPlaceSchema>;

/** An earlier state of a report, as its list shows it. */
export const reportVersionSchema = versionPlaceSchema.extend({
  rev: z.number().int(),
  savedAt: z.string(),
  bytes: z.number().int(),
  /** A person was erased from it: it is not what it was. */
  isRedacted: z.boolean().optional(),
});
export type ReportVersion = z.infer<typeof reportVersionSchema>;

/** The earlier states of a report, the newest first, and how much room all of a library take. */
export const reportVersionsSchema = z.object({
  city: z.string(),
  year: z.number().int(),
  versions: z.array(reportVersionSchema),
  /** Whether the library holds the report now, beside its versions. */
  isThere: z.boolean(),
  bytes: z.number().int(),
  allBytes: z.number().int(),
  limit: z.number().int(),
});
export type ReportVersions = z.infer<typeof reportVersionsSchema>;

export const differenceCountsSchema = z.object({
  added: z.number().int(),
  removed: z.number().int(),
  changed: z.number().int(),
  moved: z.number().int(),
  properties: z.boolean(),
});
