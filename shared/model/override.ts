import { z } from 'zod';
import { idSchema, textSchema } from './record';

/**
 * What an author has written in the place of something that the program worked out: a cell, a line
 * of a list, a text in a document of another form. It is kept when the facts change.
 */
export const overrideSchema = z.object({
  questionId: idSchema,
  /** The record of the report or the registry from which it was worked out. */
  recordId: idSchema,
  /** Which part of it: a column's id, `line`, `text`, or `row` for a row that is left out. */
  part: idSchema,
  /** As the program had worked it out when the author accepted or changed it last. */
  base: textSchema,
  text: textSchema,
});
export type Override = z.infer<typeof overrideSchema>;

export type OverrideKey = Pick<Override, 'questionId' | 'recordId' | 'part'>;
