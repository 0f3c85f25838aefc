import { z } from 'zod';
import { optionalDateSchema, partialDateSchema } from './partial-date';
import { picturesSchema } from './picture';
import { countryCodeSchema, idSchema, partnerCityIdsSchema, textSchema } from './record';

export const EVENT_KINDS = [
  'visit',
  'forum',
  'tour',
  'exhibition',
  'agreement',
  'competition',
  'exchange',
  'festival',
  'online',
  'other',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** `planned` events are left out of the document until they have happened. */
export const EVENT_STATES = ['draft', 'planned', 'done'] as const;
export type EventState = (typeof EVENT_STATES)[number];

/** Who travelled: guests came, ours went out, all stayed at home, or both met in a third place. */
export const DIRECTIONS = ['incoming', 'outgoing', 'home', 'thirdPlace'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** How much of an event the document tells: its line, its paragraph (`text`), or everything. */
export const EVENT_LENGTHS = ['line', 'paragraph', 'full'] as const;
export type EventLength = (typeof EVENT_LENGTHS)[number];

/** A day, a span of days or months, a month, or a year: `until` is '' unless it is a span. */
export const eventDateSchema = z.object({ from: partialDateSchema, until: optionalDateSchema });
export type EventDate = z.infer<typeof eventDateSchema>;

/** A figure reached: `12 000` `школьников и студентов`. */
export const figureSchema = z.object({ value: z.number(), unit: textSchema });
export type Figure = z.infer<typeof figureSchema>;

export const eventSchema = z.object({
  type: z.literal('event'),
  id: idSchema,
  /** Null while the date is open. */
  date: eventDateSchema.nullable(),
  state: z.enum(EVENT_STATES),
  /** The usual length: one or more paragraphs, separated by line feeds. */
  text: textSchema,
  /** The event in one sentence; '' while nobody has written it. */
  line: textSchema,
  /** Everything that is worth telling; '' while nobody has written it. */
  full: textSchema,
  /** Which of the three the document shows; a length that is empty gives way to `text`. */
  length: z.enum(EVENT_LENGTHS),
  /** False when the document leaves the event out. */
  included: z.boolean(),
  kind: z.enum(EVENT_KINDS).nullable(),
  place: textSchema,
  partnerCityIds: partnerCityIdsSchema,
  /** Codes of the countries that took part. */
  countries: z.array(countryCodeSchema),
  direction: z.enum(DIRECTIONS).nullable(),
  /** Contact persons of the registry who took part. */
  personIds: z.array(idSchema),
  /** Agreements of the registry that were signed at it, or that it carries out. */
  agreementIds: z.array(idSchema),
  participants: textSchema,
  outcome: textSchema,
  figures: z.array(figureSchema),
  /** The task of this or an earlier report that the event carries out. */
  fulfilsTaskId: idSchema.nullable(),
  pictures: picturesSchema,
  /** No typography changes its words: they stand in the document as they are typed. */
  asTyped: z.boolean(),
  /** For the authors alone: no document shows it. */
  note: textSchema,
});
export type Event = z.infer<typeof eventSchema>;

export const emptyEvent = (id: string, date: EventDate | null): Event => ({
  type: 'event',
  id,
  date,
  state: 'done',
  text: '',
  line: '',
  full: '',
  length: 'paragraph',
  included: true,
  kind: null,
  place: '',
  partnerCityIds: [],
  countries: [],
  direction: null,
  personIds: [],
  agreementIds: [],
  participants: '',
  outcome: '',
  figures: [],
  fulfilsTaskId: null,
  pictures: [],
  asTyped: false,
  note: '',
});

/** The text that the document shows. */
export const writtenText = ({ length, line, text, full }: Event): string => {
  const chosen = { line, paragraph: text, full }[length];
  return chosen.trim() === '' ? text : chosen;
};
