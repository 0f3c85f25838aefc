import { z } from 'zod';
import { agreementSchema } from './agreement';
import { ownCasesSchema } from './case-forms';
import { contactEntrySchema, contactPersonSchema } from './contact';
import { optionalDateSchema } from './partial-date';
import { countryCodeSchema, idSchema, textSchema } from './record';

/** What a city is to ours; the last three say that a relation is not, or no longer, alive. */
export const RELATIONS = [
  'sister',
  'friendly',
  'partner',
  'intention',
  'suspended',
  'ended',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** What the relation was from a date on. */
export const relationChangeSchema = z.object({
  id: idSchema,
  relation: z.enum(RELATIONS),
  from: optionalDateSchema,
  note: textSchema,
});
export type RelationChange = z.infer<typeof relationChangeSchema>;

/** An entry in the registry of partner cities, which all reports of a library share. */
export const partnerCitySchema = z.object({
  id: idSchema,
  /** Ids of entries that were merged into this one: reports may still name them. */
  mergedIds: z.array(idSchema),
  name: textSchema,
  /** The name as the city itself writes it. */
  ownName: textSchema,
  latinName: textSchema,
  cases: ownCasesSchema,
  /** Other forms of the name that texts may use. */
  shortNames: z.array(textSchema),
  country: countryCodeSchema,
  relation: z.enum(RELATIONS),
  since: optionalDateSchema,
  /** Earlier and present relations, oldest first. */
  relationHistory: z.array(relationChangeSchema),
  /** When the city was founded, for its anniversaries. */
  founded: optionalDateSchema,
  agreements: z.array(agreementSchema),
  contactPersons: z.array(contactPersonSchema),
  contacts: z.array(contactEntrySchema),
  note: textSchema,
});
export type PartnerCity = z.infer<typeof partnerCitySchema>;

export const emptyPartnerCity = (id: string): PartnerCity => ({
  id,
  mergedIds: [],
  name: '',
  ownName: '',
  latinName: '',
  cases: {},
  shortNames: [],
  country: '',
  relation: 'sister',
  since: '',
  relationHistory: [],
  founded: '',
  agreements: [],
  contactPersons: [],
  contacts: [],
  note: '',
});

export const emptyRelationChange = (id: string): RelationChange => ({
  id,
  relation: 'sister',
  from: '',
  note: '',
});
