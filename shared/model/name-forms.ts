import { z } from 'zod';
import { OBLIQUE_CASES } from './partner-city';
import { idSchema, textSchema } from './record';

export const NAME_KINDS = ['person', 'place'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** Whose name it is decides how a surname declines; '' leaves it to be told from the name. */
export const GENDERS = ['', 'female', 'male'] as const;

/** The case forms of a name that is no partner city's, where the proposed ones are wrong. */
export const nameFormsSchema = z.object({
  id: idSchema,
  kind: z.enum(NAME_KINDS),
  name: textSchema,
  gender: z.enum(GENDERS),
  cases: z.partialRecord(z.enum(OBLIQUE_CASES), textSchema),
});
export type NameForms = z.infer<typeof nameFormsSchema>;
