import { z } from 'zod';
import {
  ACT_FORMATS,
  actFieldsSchema,
  erasureOrderSchema,
  erasurePreviewSchema,
  erasureRecordSchema,
  erasureResultSchema,
} from '../erasure/contract';
import { failureSchema } from '../failure';
import type { ChannelTable } from './channel-table';
import { exportOutcomeSchema, nothing } from './outcomes';

/** Erasing a person. */
export const erasureContract = {
  /** Everything that the library holds about a person, with entries that are known to be the same. */
  'erasure:preview': {
    input: z.object({ personIds: z.array(z.string().max(64)).min(1).max(100) }),
    output: z.union([erasurePreviewSchema, failureSchema]),
  },
  /** Erases it everywhere. What the window holds is to be read anew. */
  'erasure:run': {
    input: erasureOrderSchema,
    output: z.union([erasureResultSchema, failureSchema]),
  },
  /** What was erased, the latest first. */
  'erasure:list': {
    input: nothing,
    output: z.union([
      z.object({ kind: z.literal('list'), records: z.array(erasureRecordSchema) }),
      failureSchema,
    ]),
  },
  /** The act of one erasure as a file. */
  'erasure:act': {
    input: z.object({
      recordId: z.string().max(64),
      fields: actFieldsSchema,
      format: z.enum(ACT_FORMATS),
    }),
    output: exportOutcomeSchema,
  },
} as const satisfies ChannelTable;
