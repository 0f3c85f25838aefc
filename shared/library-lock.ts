import { z } from 'zod';

/** Whether this program may write to the library, and who may if it is not this one. */
export const lockStateSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('held') }),
  z.object({
    kind: z.literal('other'),
    /** In the words of their machine; null where the lock can't be read. */
    owner: z.object({ user: z.string(), host: z.string() }).nullable(),
    /** The owner has given no sign of life for long, and a person may decide that nobody is there. */
    canTakeOver: z.boolean(),
  }),
  /** The owner has gone: whoever asks may have it. */
  z.object({ kind: z.literal('free') }),
]);
export type LockState = z.infer<typeof lockStateSchema>;
