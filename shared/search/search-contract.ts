import { z } from 'zod';
import { filtersSchema, recordTypeSchema, searchTargetSchema } from './search-document';

/** What the window asks of the full-text search, and what it gets. */

export const MAX_QUERY_LENGTH = 300;
export const MAX_HITS = 200;

export const searchQuerySchema = z.object({
  text: z.string().max(MAX_QUERY_LENGTH),
  filters: filtersSchema,
  limit: z.number().int().min(1).max(MAX_HITS),
});
export type SearchQuery = z.infer<typeof searchQuerySchema>;

const snippetSchema = z.object({ text: z.string(), marks: z.array(z.number().int()) });

export const searchHitSchema = z.object({
  target: searchTargetSchema,
  type: recordTypeSchema,
  /** Of the report that the record belongs to; '' and null outside of reports. */
  city: z.string(),
  year: z.number().int().nullable(),
  date: z.string(),
  /** How the record begins, where the words were found elsewhere in it; else ''. */
  title: z.string(),
  snippet: snippetSchema,
});
export type SearchHit = z.infer<typeof searchHitSchema>;

export const searchResultSchema = z.object({
  total: z.number().int(),
  hits: z.array(searchHitSchema),
  /** Codes of the countries by which records can be filtered. */
  countries: z.array(z.string()),
});
export type SearchResult = z.infer<typeof searchResultSchema>;
