import { z } from 'zod';
import { idSchema } from '../model/record';

/** What is found, and by what it may be narrowed down. */

export const RECORD_TYPES = [
  'event',
  'problem',
  'task',
  'initiative',
  'narrative',
  'report',
  'city',
  'agreement',
  'person',
  'contact',
  'capture',
] as const;
export const recordTypeSchema = z.enum(RECORD_TYPES);
export type RecordType = z.infer<typeof recordTypeSchema>;

/** Where a hit leads. */
export const searchTargetSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('record'),
    reportId: idSchema,
    questionId: z.string(),
    recordId: idSchema,
  }),
  z.object({ kind: z.literal('report'), reportId: idSchema }),
  z.object({ kind: z.literal('city'), cityId: idSchema, entryId: idSchema.nullable() }),
  z.object({ kind: z.literal('capture'), captureId: idSchema }),
]);
export type SearchTarget = z.infer<typeof searchTargetSchema>;

/** In the order in which the window offers them. */
export const FILTER_GROUPS = [
  'type',
  'year',
  'city',
  'partner',
  'country',
  'kind',
  'person',
] as const;
export type FilterGroup = (typeof FILTER_GROUPS)[number];

const MAX_VALUES = 50;

/** What a search is narrowed down to: of each group any of the values, of the groups all. */
export const filtersSchema = z.partialRecord(
  z.enum(FILTER_GROUPS),
  z.array(z.string().max(200)).max(MAX_VALUES),
);
export type Filters = z.infer<typeof filtersSchema>;

/** A value of a group as a term of the index. No word can look like it. */
export const facet = (group: FilterGroup, value: string): string => `\u0000${group}:${value}`;

export interface SearchField {
  text: string;
  /** How much a word in it counts, beside 1 for the text of a document. */
  weight: number;
}

/** A record as it is searched. */
export interface SearchDocument {
  target: SearchTarget;
  type: RecordType;
  /** Of the report that it belongs to; '' and null outside of reports. */
  city: string;
  year: number | null;
  /** When it happened, as far as known. */
  date: string;
  /** The one that stands for the record comes first. */
  fields: SearchField[];
  facets: string[];
}
