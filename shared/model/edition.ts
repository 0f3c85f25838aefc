import { z } from 'zod';
import { optionalDateSchema } from './partial-date';
import { idSchema, textSchema } from './record';

/** More than any report is sent out; each takes the room of a report on the disk. */
export const MOST_EDITIONS = 60;

/** A state of a report that others have seen. Its content lies beside the report, as it was. */
export const editionSchema = z.object({
  id: idSchema,
  /** The day on which it was shown or sent. */
  date: optionalDateSchema,
  /** To whom. */
  recipient: textSchema,
  remark: textSchema,
  /** Where the library keeps the content. */
  version: z.string().max(40),
});
export type Edition = z.infer<typeof editionSchema>;
