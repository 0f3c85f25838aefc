import { z } from 'zod';
import { idSchema, partnerCityIdsSchema, textSchema } from './record';

/** Free paragraphs that belong to a question: introduction, summary (ИТОГИ). */
export const narrativeSchema = z.object({
  type: z.literal('narrative'),
  id: idSchema,
  /** A heading of its own inside the answer, such as «ИТОГИ»; '' for none. */
  heading: textSchema,
  /** One or more paragraphs, separated by line feeds. */
  text: textSchema,
  partnerCityIds: partnerCityIdsSchema,
  /** True while nobody has confirmed where an import put it. */
  unplaced: z.boolean(),
  /** No typography changes its words: they stand in the document as they are typed. */
  asTyped: z.boolean(),
  /** For the authors alone: no document shows it. */
  note: textSchema,
});
export type Narrative = z.infer<typeof narrativeSchema>;

export const emptyNarrative = (id: string): Narrative => ({
  type: 'narrative',
  id,
  heading: '',
  text: '',
  partnerCityIds: [],
  unplaced: false,
  asTyped: false,
  note: '',
});
