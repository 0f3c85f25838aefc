import { z } from 'zod';
import { idSchema, textSchema } from './record';

/** Who signs the approval sheet: a post and the name of the one who holds it. */
export const approverSchema = z.object({ id: idSchema, post: textSchema, name: textSchema });
export type Approver = z.infer<typeof approverSchema>;
