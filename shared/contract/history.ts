import { z } from 'zod';
import { CHANGES_FORMATS } from '../changes/formats';
import { failureSchema } from '../failure';
import {
  differenceCountsSchema,
  reportVersionsSchema,
  versionPlaceSchema,
} from '../history/versions-contract';
import { reportSchema, reportSummarySchema } from '../model/report';
import type { ChannelTable } from './channel-table';
import { exportOutcomeSchema, nothing, openOutcome } from './outcomes';

/** Earlier states of a report, what others have seen of it, and what has changed since. */
export const historyContract = {
  /** The earlier states of a report, whether it is in the library or not. */
  'history:list': { input: z.object({ id: z.string().max(64) }), output: reportVersionsSchema },
  'history:read': {
    input: z.object({ id: z.string().max(64), place: versionPlaceSchema }),
    output: z.union([z.object({ kind: z.literal('read'), report: reportSchema }), failureSchema]),
  },
  /** What a kept version changed in the one before it; null where there is none to compare with. */
  'history:changes': {
    input: z.object({ id: z.string().max(64), name: z.string().max(120) }),
    output: differenceCountsSchema.nullable(),
  },
  /** Keeps the report as it lies on the disk, before something large happens to it. */
  'history:keep': {
    input: z.object({ id: z.string().max(64) }),
    output: z.union([z.object({ kind: z.literal('kept') }), failureSchema]),
  },
  /** Puts a version in the place of a report that is not in the library. */
  'history:revive': {
    input: z.object({ id: z.string().max(64), place: versionPlaceSchema }),
    output: openOutcome,
  },
  /** Reports of which nothing but earlier states is left, neither in the library nor in the bin. */
  'history:lost': { input: nothing, output: z.array(reportSummarySchema) },
  /** Keeps the report as it lies on the disk as what others have seen. */
  'editions:keep': {
    input: z.object({ id: z.string().max(64) }),
    output: z.union([
      z.object({ kind: z.literal('kept'), version: z.string().max(40) }),
      failureSchema,
    ]),
  },
  'editions:read': {
    input: z.object({ id: z.string().max(64), version: z.string().max(40) }),
    output: z.union([z.object({ kind: z.literal('read'), report: reportSchema }), failureSchema]),
  },
  /** What has changed since an edition, as a document with its changes marked. */
  'changes:write': {
    input: z.object({
      reportId: z.string().max(64),
      version: z.string().max(40),
      format: z.enum(CHANGES_FORMATS),
    }),
    output: exportOutcomeSchema,
  },
  /** The approval sheet of a report. */
  'sheet:write': {
    input: z.object({ reportId: z.string().max(64), format: z.enum(CHANGES_FORMATS) }),
    output: exportOutcomeSchema,
  },
} as const satisfies ChannelTable;
