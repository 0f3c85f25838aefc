import { z } from 'zod';
import { optionalDateSchema, partialDateSchema } from './partial-date';
import { idSchema, partnerCityIdsSchema, textSchema } from './record';

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
  /** One or more paragraphs, separated by line feeds. */
  text: textSchema,
  kind: z.enum(EVENT_KINDS).nullable(),
  place: textSchema,
  partnerCityIds: partnerCityIdsSchema,
  participants: textSchema,
  outcome: textSchema,
  figures: z.array(figureSchema),
});
export type Event = z.infer<typeof eventSchema>;

export const emptyEvent = (id: string, date: EventDate | null): Event => ({
  type: 'event',
  id,
  date,
  text: '',
  kind: null,
  place: '',
  partnerCityIds: [],
  participants: '',
  outcome: '',
  figures: [],
});
