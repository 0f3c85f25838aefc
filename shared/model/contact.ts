import { z } from 'zod';
import { optionalDateSchema, type PartialDate } from './partial-date';
import { idSchema, textSchema } from './record';

/** A post that a person holds from a date on; '' for "as long as we know". */
export const postSchema = z.object({
  id: idSchema,
  position: textSchema,
  body: textSchema,
  from: optionalDateSchema,
});
export type Post = z.infer<typeof postSchema>;

/** Personal data (152-FZ): phone and e-mail leave the program only when asked. */
export const contactPersonSchema = z.object({
  id: idSchema,
  name: textSchema,
  /** Oldest first: a new post is added and never rewrites what an old report says. */
  posts: z.array(postSchema),
  phone: textSchema,
  email: textSchema,
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
  subject: '',
  outcome: '',
  nextStep: '',
  nextStepDue: '',
  nextStepDone: false,
});

/**
 * The post that a person held on a date, or null when none is known. A date known to the year or
 * month alone means its end, so that a post taken up within it counts.
 */
export const postOn = ({ posts }: ContactPerson, date: PartialDate): Post | null =>
  posts
    .filter(({ from }) => from === '' || from.slice(0, date.length) <= date)
    .reduce<Post | null>(
      (latest, post) => (latest === null || post.from >= latest.from ? post : latest),
      null,
    );

/** The post held now: the one that began last. */
export const presentPost = (person: ContactPerson): Post | null => postOn(person, '9999');
