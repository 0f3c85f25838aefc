import { z } from 'zod';
import { idSchema, partnerCityIdsSchema, textSchema } from './record';

export const PROBLEM_STATES = ['open', 'partly', 'solved'] as const;
export type ProblemState = (typeof PROBLEM_STATES)[number];

/** What could not be solved in the year. */
export const problemSchema = z.object({
  type: z.literal('problem'),
  id: idSchema,
  text: textSchema,
  cause: textSchema,
  partnerCityIds: partnerCityIdsSchema,
  /** The year in which it was reported first, when it was carried over. */
  since: z.number().int().nullable(),
  state: z.enum(PROBLEM_STATES),
  /** Who sees to it: a post or a department. */
  owner: textSchema,
  /** No typography changes its words: they stand in the document as they are typed. */
  asTyped: z.boolean(),
  /** For the authors alone: no document shows it. */
  note: textSchema,
});
export type Problem = z.infer<typeof problemSchema>;

export const emptyProblem = (id: string): Problem => ({
  type: 'problem',
  id,
  text: '',
  cause: '',
  partnerCityIds: [],
  since: null,
  state: 'open',
  owner: '',
  asTyped: false,
  note: '',
});
