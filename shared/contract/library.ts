import { z } from 'zod';
import { reportChangeSchema } from '../edit/report-change';
import { failureSchema } from '../failure';
import { lockStateSchema } from '../library-lock';
import { deskSchema } from '../model/desk';
import { registrySchema } from '../model/registry';
import { binnedReportSchema, reportSchema, reportSummarySchema } from '../model/report';
import { MOST_PICTURE_BYTES } from '../pictures/limits';
import { cityRecordSchema } from '../registry/city-records';
import { searchQuerySchema } from '../search/search-contract';
import { reportFactsSchema } from '../year/facts';
import type { ChannelTable } from './channel-table';
import { nothing, openOutcome, revision, saveOutcomeSchema, searchOutcomeSchema } from './outcomes';

/** What lies in the library: reports, the bin, the registry, the desk, and what is found in them. */
export const libraryContract = {
  'library:list': { input: nothing, output: z.array(reportSummarySchema) },
  /** Asks for the library when its owner has gone or has been silent; read it anew when it is held. */
  'library:takeOver': { input: nothing, output: lockStateSchema },
  'report:showFile': { input: z.object({ id: z.string().max(64) }), output: nothing },
  'report:open': { input: z.object({ id: z.string().max(64) }), output: openOutcome },
  'report:create': { input: reportSchema, output: openOutcome },
  /** Based on what was opened, or on any save since; of saves that come together the last is kept. */
  'report:save': {
    input: z.object({ report: reportSchema, baseRev: revision }),
    output: saveOutcomeSchema,
  },
  /** The same for what has changed since exactly that revision; `conflict` asks for the whole. */
  'report:change': {
    input: z.object({ id: z.string().max(64), change: reportChangeSchema, baseRev: revision }),
    output: saveOutcomeSchema,
  },
  /** To the bin, from where `report:restore` brings it back. */
  'report:delete': {
    input: z.object({ id: z.string().max(64) }),
    output: z.union([z.object({ kind: z.literal('deleted') }), failureSchema]),
  },
  /** The file of the bin that is named, or else the one that was deleted last. */
  'report:restore': {
    input: z.object({ id: z.string().max(64), name: z.string().max(120).optional() }),
    output: openOutcome,
  },
  'bin:list': { input: nothing, output: z.array(binnedReportSchema) },
  'bin:erase': {
    input: z.object({ name: z.string().max(120) }),
    output: z.union([z.object({ kind: z.literal('erased') }), failureSchema]),
  },
  'registry:save': {
    input: z.object({ registry: registrySchema, baseRev: revision }),
    output: saveOutcomeSchema,
  },
  'desk:save': {
    input: z.object({ desk: deskSchema, baseRev: revision }),
    output: saveOutcomeSchema,
  },
  /** `refresh` looks first for files that have changed. */
  'search:query': {
    input: searchQuerySchema.extend({ refresh: z.boolean() }),
    output: searchOutcomeSchema,
  },
  /** What reminders need of all reports. */
  'archive:reportFacts': {
    input: z.object({ today: z.string().regex(/^\d{4}-\d{2}-\d{2}$/) }),
    output: z.array(reportFactsSchema),
  },
  /** What all reports say about a city, under any of its ids; the newest report first. */
  'archive:cityRecords': {
    input: z.object({ cityIds: z.array(z.string().max(64)) }),
    output: z.array(cityRecordSchema),
  },
  /** A picture of a record; its bytes are kept under their hash. */
  'picture:add': {
    input: z.object({
      file: z.string().max(255),
      bytes: z.custom<Uint8Array>(
        (bytes) => bytes instanceof Uint8Array && bytes.length <= MOST_PICTURE_BYTES,
      ),
    }),
    output: z.union([
      z.object({
        kind: z.literal('added'),
        file: z.string(),
        width: z.number().int(),
        height: z.number().int(),
      }),
      failureSchema,
    ]),
  },
} as const satisfies ChannelTable;
