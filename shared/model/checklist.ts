import { z } from 'zod';
import { idSchema, partnerCityIdsSchema, textSchema } from './record';

export const DECISIONS = ['open', 'done', 'carried', 'dropped'] as const;
export type Decision = (typeof DECISIONS)[number];

/** A task or an unsolved problem of last year's report, about which this one must say something. */
export const checklistEntrySchema = z.object({
  id: idSchema,
  kind: z.enum(['task', 'problem']),
  /** The record of last year's report. */
  originId: idSchema,
  /** The question of this report to which it belongs. */
  questionId: idSchema,
  text: textSchema,
  /** The year that reported it first. */
  since: z.number().int(),
  partnerCityIds: partnerCityIdsSchema,
  /** What a record that carries it on takes over beside its text. */
  cause: textSchema,
  owner: textSchema,
  indicator: textSchema,
  /** The problem of last year's report that the task was to solve. */
  answersProblemId: idSchema.nullable(),
  decision: z.enum(DECISIONS),
  reason: textSchema,
  /** The record of this report that the decision made. */
  resultId: idSchema.nullable(),
});
export type ChecklistEntry = z.infer<typeof checklistEntrySchema>;
