import { z } from 'zod';
import { DIRECTIONS, EVENT_KINDS, eventDateSchema } from './event';
import { profileSchema } from './profile';
import { questionnaireSchema } from './questionnaire';
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

/** A form of the city's own. Reports keep copies of it in the version that they answer. */
export const ownFormSchema = z.object({
  form: questionnaireSchema,
  /** The newest version that a report has been given: what changes afterwards is a new one. */
  issued: z.number().int().min(0),
});
export type OwnForm = z.infer<typeof ownFormSchema>;

/** What lies beside the reports on the desk of the one who writes them. */
export const deskSchema = z.object({
  captures: z.array(captureSchema),
  templates: z.array(eventTemplateSchema),
  /** The personal dictionary of the spelling checker. */
  words: z.array(z.string().max(200)),
  /** Own looks of documents, beside those that come with the program. */
  profiles: z.array(profileSchema),
  /** Own forms of documents, beside those that come with the program. */
  forms: z.array(ownFormSchema),
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
  forms: [],
  archivedReportIds: [],
  settledDues: [],
});
