import { z } from 'zod';
import { DIRECTIONS, EVENT_KINDS, eventDateSchema } from './event';
import { profileSchema } from './profile';
import { idSchema, partnerCityIdsSchema, textSchema } from './record';

/** A line that was jotted down and waits in the inbox for its place in a report. */
export const captureSchema = z.object({
  id: idSchema,
  text: textSchema,
  date: eventDateSchema.nullable(),
  /** When it was written down, as an ISO 8601 instant. */
  capturedAt: z.string().max(40),
});
export type Capture = z.infer<typeof captureSchema>;

/** What a frequent kind of event begins with. */
export const eventTemplateSchema = z.object({
  id: idSchema,
  name: textSchema,
  kind: z.enum(EVENT_KINDS).nullable(),
  direction: z.enum(DIRECTIONS).nullable(),
  text: textSchema,
  place: textSchema,
  participants: textSchema,
  partnerCityIds: partnerCityIdsSchema,
});
export type EventTemplate = z.infer<typeof eventTemplateSchema>;

/** What lies beside the reports on the desk of the one who writes them. */
export const deskSchema = z.object({
  captures: z.array(captureSchema),
  templates: z.array(eventTemplateSchema),
  /** The personal dictionary of the spelling checker. */
  words: z.array(z.string().max(200)),
  /** Own looks of documents, beside those that come with the program. */
  profiles: z.array(profileSchema),
  archivedReportIds: z.array(idSchema),
  /** Keys of reminders that need nothing more. */
  settledDues: z.array(z.string().max(200)),
});
export type Desk = z.infer<typeof deskSchema>;

export const emptyDesk = (): Desk => ({
  captures: [],
  templates: [],
  words: [],
  profiles: [],
  archivedReportIds: [],
  settledDues: [],
});
