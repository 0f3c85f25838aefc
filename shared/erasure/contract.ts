import { z } from 'zod';
import { decisionSchema, erasurePlanSchema } from './erase-value';

/** Why somebody's data are destroyed, as the act names it. */
export const ERASURE_REASONS = ['purpose', 'request', 'consent', 'unlawful', 'other'] as const;
export type ErasureReason = (typeof ERASURE_REASONS)[number];

/** What kinds of personal data the library held. */
export const ERASED_CATEGORIES = [
  'name',
  'post',
  'phone',
  'email',
  'language',
  'participation',
  'mentions',
] as const;
export type ErasedCategory = (typeof ERASED_CATEGORIES)[number];

/** Where the person is found, in numbers. */
export const erasureCountsSchema = z.object({
  /** Texts of reports, registry and desk. */
  texts: z.number().int(),
  /** Records that name the person as one who took part. */
  links: z.number().int(),
  history: z.number().int(),
  editions: z.number().int(),
  bin: z.number().int(),
  quarantine: z.number().int(),
});
export type ErasureCounts = z.infer<typeof erasureCountsSchema>;

/**
 * What remains of an erasure: the entry of the log of events that the order asks for. It says whose
 * data were destroyed by what is no personal data any more.
 */
export const erasureRecordSchema = z.object({
  id: z.string().max(64),
  startedAt: z.string().max(40),
  finishedAt: z.string().max(40),
  /** The initials alone. */
  initials: z.string().max(100),
  /** The city whose contact the person was. */
  city: z.string().max(500),
  reason: z.enum(ERASURE_REASONS),
  /** The reason in words, for `other`. */
  reasonText: z.string().max(1000),
  categories: z.array(z.enum(ERASED_CATEGORIES)),
  counts: erasureCountsSchema,
  /** Texts in which the name stands on by decision, since they are published. */
  kept: z.number().int(),
  version: z.string().max(40),
});
export type ErasureRecord = z.infer<typeof erasureRecordSchema>;

/** The log of what was erased; it is kept for as long as the law asks for the acts. */
export const erasureLogSchema = z.object({ entries: z.array(erasureRecordSchema) });
export type ErasureLog = z.infer<typeof erasureLogSchema>;

/** An erasure under way: what a start after a crash needs to bring it to its end. */
export const erasureJobSchema = z.object({ plan: erasurePlanSchema, record: erasureRecordSchema });
export type ErasureJob = z.infer<typeof erasureJobSchema>;

/** A text that speaks of the person, as the preview shows it. */
export const erasurePlaceSchema = z.object({
  source: z.enum(['report', 'bin', 'registry', 'desk']),
  /** Of a report, which; '' and 0 for all else. */
  city: z.string(),
  year: z.number().int(),
  recordId: z.string(),
  field: z.string(),
  before: z.string(),
  match: z.string(),
  after: z.string(),
  /** How many mentions the text holds. */
  count: z.number().int(),
  /** False where nothing but a part of the name stands there, which may be somebody else's. */
  isSure: z.boolean(),
});
export type ErasurePlace = z.infer<typeof erasurePlaceSchema>;

export const erasurePreviewSchema = z.object({
  kind: z.literal('preview'),
  name: z.string(),
  initials: z.string(),
  city: z.string(),
  namesakes: z.array(z.object({ id: z.string(), city: z.string(), position: z.string() })),
  categories: z.array(z.enum(ERASED_CATEGORIES)),
  counts: erasureCountsSchema,
  places: z.array(erasurePlaceSchema),
});
export type ErasurePreview = z.infer<typeof erasurePreviewSchema>;

/** What the author has decided. */
export const erasureOrderSchema = z.object({
  personIds: z.array(z.string().max(64)).min(1).max(100),
  wording: z.string().max(500),
  mark: z.string().max(100),
  usual: z.enum(['initials', 'wording']),
  parts: z.boolean(),
  decisions: z.array(decisionSchema).max(10_000),
  reason: z.enum(ERASURE_REASONS),
  reasonText: z.string().max(1000),
});
export type ErasureOrder = z.infer<typeof erasureOrderSchema>;

export const erasureResultSchema = z.object({
  kind: z.literal('erased'),
  record: erasureRecordSchema,
  /** How many files were looked through afterwards, and those in which something still stands. */
  checked: z.number().int(),
  left: z.array(z.string()),
});
export type ErasureResult = z.infer<typeof erasureResultSchema>;

/** What the act says beside the record: who the operator is, who destroyed the data. */
export const actFieldsSchema = z.object({
  operator: z.string().max(1000),
  address: z.string().max(1000),
  /** Who the data were about; the initials unless the author gives the name. */
  subject: z.string().max(1000),
  executor: z.string().max(1000),
  post: z.string().max(1000),
});
export type ActFields = z.infer<typeof actFieldsSchema>;

export const ACT_FORMATS = ['docx', 'odt', 'pdf'] as const;
export type ActFormat = (typeof ACT_FORMATS)[number];
