import { z } from 'zod';
import { optionalDateSchema } from './partial-date';
import { idSchema, textSchema } from './record';

export const RELATIONS = ['sister', 'friendly', 'partner'] as const;
export type Relation = (typeof RELATIONS)[number];

export const AGREEMENT_KINDS = ['memorandum', 'agreement', 'protocol', 'other'] as const;
export const agreementSchema = z.object({
  id: idSchema,
  kind: z.enum(AGREEMENT_KINDS),
  title: textSchema,
  place: textSchema,
  signed: optionalDateSchema,
  validUntil: optionalDateSchema,
});
export type Agreement = z.infer<typeof agreementSchema>;

/** Personal data (152-FZ): phone and e-mail leave the program only when asked. */
export const contactPersonSchema = z.object({
  id: idSchema,
  name: textSchema,
  position: textSchema,
  body: textSchema,
  phone: textSchema,
  email: textSchema,
  language: textSchema,
});
export type ContactPerson = z.infer<typeof contactPersonSchema>;

export const CONTACT_CHANNELS = ['meeting', 'call', 'letter', 'online'] as const;
export const contactEntrySchema = z.object({
  id: idSchema,
  date: optionalDateSchema,
  channel: z.enum(CONTACT_CHANNELS),
  participants: textSchema,
  subject: textSchema,
  outcome: textSchema,
  nextStep: textSchema,
  nextStepDue: optionalDateSchema,
});
export type ContactEntry = z.infer<typeof contactEntrySchema>;

/** An entry in the registry of partner cities, which all reports of a library share. */
export const partnerCitySchema = z.object({
  id: idSchema,
  name: textSchema,
  /** A code of `language/countries`; '' while it is not known. */
  country: z.string().max(8),
  relation: z.enum(RELATIONS),
  since: optionalDateSchema,
  agreements: z.array(agreementSchema),
  contactPersons: z.array(contactPersonSchema),
  contacts: z.array(contactEntrySchema),
  note: textSchema,
});
export type PartnerCity = z.infer<typeof partnerCitySchema>;

export const registrySchema = z.object({ partnerCities: z.array(partnerCitySchema) });
export type Registry = z.infer<typeof registrySchema>;

export const emptyRegistry = (): Registry => ({ partnerCities: [] });

export const emptyPartnerCity = (id: string): PartnerCity => ({
  id,
  name: '',
  country: '',
  relation: 'sister',
  since: '',
  agreements: [],
  contactPersons: [],
  contacts: [],
  note: '',
});

export const emptyAgreement = (id: string): Agreement => ({
  id,
  kind: 'memorandum',
  title: '',
  place: '',
  signed: '',
  validUntil: '',
});

export const emptyContactPerson = (id: string): ContactPerson => ({
  id,
  name: '',
  position: '',
  body: '',
  phone: '',
  email: '',
  language: '',
});

export const emptyContactEntry = (id: string): ContactEntry => ({
  id,
  date: '',
  channel: 'meeting',
  participants: '',
  subject: '',
  outcome: '',
  nextStep: '',
  nextStepDue: '',
});
