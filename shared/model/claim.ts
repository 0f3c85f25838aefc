import { z } from 'zod';
import { idSchema, textSchema } from './record';

export const CLAIM_KINDS = [
  'delegationCountries',
  'contactsMaintained',
  'newPartnerCities',
  'eventCount',
  'participantCount',
  'agreements',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** A sentence that the program computed and the author put into a record's text. */
export const claimSchema = z.object({
  id: idSchema,
  kind: z.enum(CLAIM_KINDS),
  /** The record that holds it. */
  recordId: idSchema,
  /** As it was computed when the author accepted it last. */
  sentence: textSchema,
});
export type Claim = z.infer<typeof claimSchema>;
