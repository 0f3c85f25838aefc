import { z } from 'zod';
import { optionalDateSchema } from './partial-date';
import { idSchema, partnerCityIdsSchema, textSchema } from './record';

/** `carried` and `dropped` say what became of a task that last year had set. */
export const TASK_STATES = ['open', 'done', 'carried', 'dropped'] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** What is planned for the next year. */
export const taskSchema = z.object({
  type: z.literal('task'),
  id: idSchema,
  text: textSchema,
  due: optionalDateSchema,
  partnerCityIds: partnerCityIdsSchema,
  /** The problem of the same report that this task is to solve. */
  answersProblemId: idSchema.nullable(),
  /** The year whose report set it first, when it was carried over. */
  since: z.number().int().nullable(),
  /** Who carries it out: a post or a department. */
  owner: textSchema,
  /** By what one sees that it is done. */
  indicator: textSchema,
  state: z.enum(TASK_STATES),
  /** Why it was carried over or dropped. */
  reason: textSchema,
  /** No typography changes its words: they stand in the document as they are typed. */
  asTyped: z.boolean(),
  /** For the authors alone: no document shows it. */
  note: textSchema,
});
export type Task = z.infer<typeof taskSchema>;

export const emptyTask = (id: string): Task => ({
  type: 'task',
  id,
  text: '',
  due: '',
  partnerCityIds: [],
  answersProblemId: null,
  since: null,
  owner: '',
  indicator: '',
  state: 'open',
  reason: '',
  asTyped: false,
  note: '',
});
