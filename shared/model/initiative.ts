import { z } from 'zod';
import { optionalDateSchema } from './partial-date';
import { picturesSchema } from './picture';
import { idSchema, textSchema } from './record';

export const INITIATIVE_KINDS = [
  'space',
  'event',
  'infrastructure',
  'route',
  'hotel',
  'brand',
  'other',
] as const;
export type InitiativeKind = (typeof INITIATIVE_KINDS)[number];

export const INITIATIVE_STAGES = ['idea', 'inWork', 'opened', 'recurring', 'stopped'] as const;
export type InitiativeStage = (typeof INITIATIVE_STAGES)[number];

/** A tourism project; `text` is its wording in the document, `title` its short name in lists. */
export const initiativeSchema = z.object({
  type: z.literal('initiative'),
  id: idSchema,
  text: textSchema,
  title: textSchema,
  kind: z.enum(INITIATIVE_KINDS).nullable(),
  stage: z.enum(INITIATIVE_STAGES).nullable(),
  place: textSchema,
  from: optionalDateSchema,
  until: optionalDateSchema,
  /** The task of this or an earlier report that the initiative carries out. */
  fulfilsTaskId: idSchema.nullable(),
  pictures: picturesSchema,
  /** No typography changes its words: they stand in the document as they are typed. */
  asTyped: z.boolean(),
  /** For the authors alone: no document shows it. */
  note: textSchema,
});
export type Initiative = z.infer<typeof initiativeSchema>;

export const emptyInitiative = (id: string): Initiative => ({
  type: 'initiative',
  id,
  text: '',
  title: '',
  kind: null,
  stage: null,
  place: '',
  from: '',
  until: '',
  fulfilsTaskId: null,
  pictures: [],
  asTyped: false,
  note: '',
});
