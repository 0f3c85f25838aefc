import { z } from 'zod';
import { textSchema } from './record';

/** The cases that a name has beside its nominative, in the order of Russian grammar. */
export const OBLIQUE_CASES = [
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
] as const;
export type ObliqueCase = (typeof OBLIQUE_CASES)[number];

/** Case forms that the author has put in the place of the proposed ones. */
export const ownCasesOf = <T extends z.ZodType<string>>(form: T) =>
  z.partialRecord(z.enum(OBLIQUE_CASES), form);
export const ownCasesSchema = ownCasesOf(textSchema);
export type OwnCases = z.infer<typeof ownCasesSchema>;
