import { z } from 'zod';
import { optionalDateSchema } from './partial-date';
import { idSchema, partnerCityIdsSchema, textSchema } from './record';

/** What is planned for the next year. */
export const taskSchema = z.object({
  type: z.literal('task'),
  id: idSchema,
  text: textSchema,
  due: optionalDateSchema,
  partnerCityIds: partnerCityIdsSchema,
  /** The problem of the same report that this task is to solve. */
  answersProblemId: idSchema.nullable(),
});
export type Task = z.infer<typeof taskSchema>;

export const emptyTask = (id: string): Task => ({
  type: 'task',
  id,
  text: '',
  due: '',
  partnerCityIds: [],
  answersProblemId: null,
});
