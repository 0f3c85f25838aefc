import { z } from 'zod';
import { ownCasesOf } from './case-forms';
import { optionalDateSchema } from './partial-date';
import { contactDetailSchema, identitySchema } from './personal-data';
import { idSchema, textSchema } from './record';

/** A post that a person holds from a date on; '' for "as long as we know". */
export const postSchema = z.object({
  id: idSchema,
  position: textSchema,
  body: textSchema,
  from: optionalDateSchema,
});
export type Post = z.infer<typeof postSchema>;

export const contactPersonSchema = z.object({
  id: idSchema,
  name: identitySchema,
  /** How the name is declined, where the proposed forms are wrong. */
  cases: ownCasesOf(identitySchema),
  /** Oldest first: a new post is added and never rewrites what an old report says. */
  posts: z.array(postSchema),
  phone: contactDetailSchema,
  email: contactDetailSchema,
  language: textSchema,
});
export type ContactPerson = z.infer<typeof contactPersonSchema>;

export const CONTACT_CHANNELS = ['meeting', 'call', 'letter', 'online'] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

export const contactEntrySchema = z.object({
  id: idSchema,
  date: optionalDateSchema,
  channel: z.enum(CONTACT_CHANNELS),
  participants: textSchema,
  /** The city's contact persons who took part. */
  personIds: z.array(idSchema),
  subject: textSchema,
  outcome: textSchema,
  nextStep: textSchema,
  nextStepDue: optionalDateSchema,
  nextStepDone: z.boolean(),
});
export type ContactEntry = z.infer<typeof contactEntrySchema>;

export const emptyPost = (id: string): Post => ({ id, position: '', body: '', from: '' });

export const emptyContactPerson = (id: string): ContactPerson => ({
  id,
  name: '',
  cases: {},
  posts: [],
  phone: '',
  email: '',
  language: '',
});

export const emptyContactEntry = (id: string): ContactEntry => ({
  id,
  date: '',
  channel: 'meeting',
  participants: '',
  personIds: [],
  subject: '',
  outcome: '',
  nextStep: '',
  nextStepDue: '',
  nextStepDone: false,
});
