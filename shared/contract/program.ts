import { z } from 'zod';
import { failureSchema } from '../failure';
import { lockStateSchema } from '../library-lock';
import { preferencesSchema } from '../model/preferences';
import { reportSummarySchema } from '../model/report';
import type { ChannelTable } from './channel-table';
import {
  exportOutcomeSchema,
  nothing,
  storedDeskSchema,
  storedRegistrySchema,
  storedReportSchema,
} from './outcomes';

/** What a start tells the window, in one answer, so that the first paint waits for one round trip. */
const startSchema = z.object({
  version: z.string(),
  dataFolder: z.string(),
  preferences: preferencesSchema,
  reports: z.array(reportSummarySchema),
  stored: storedReportSchema.nullable(),
  registry: storedRegistrySchema,
  desk: storedDeskSchema,
  lock: lockStateSchema,
  /** Files that could not be opened; they were set aside unchanged. */
  notices: z.array(failureSchema),
});
export type Start = z.infer<typeof startSchema>;

/** The program itself: its start, its settings, its menu and its clipboard. */
export const programContract = {
  'app:start': { input: nothing, output: startSchema },
  /** The window's answer to `flush`: everything typed is on its way to the disk, or failed. */
  'app:flushed': { input: nothing, output: nothing },
  'app:showDataFolder': { input: nothing, output: nothing },
  'preferences:save': { input: preferencesSchema, output: nothing },
  'menu:update': {
    input: z.object({
      canUndo: z.boolean(),
      canRedo: z.boolean(),
      /** What the steps are called, in the language of the window; '' where there is none. */
      undoStep: z.string().max(200),
      redoStep: z.string().max(200),
      hasReport: z.boolean(),
    }),
    output: nothing,
  },
  /** The reports opened lately, for the menu. */
  'menu:recent': {
    input: z.array(z.object({ id: z.string().max(64), name: z.string().max(300) })).max(10),
    output: nothing,
  },
  /** The words that the spelling checker takes for right, beside those of its dictionaries. */
  'spelling:teach': { input: z.array(z.string().max(200)).max(200_000), output: nothing },
  'diagnostics:save': { input: nothing, output: exportOutcomeSchema },
  /** Text for the clipboard. */
  'app:copy': { input: z.string().max(10_000), output: nothing },
  /** The licences of all that the program bundles. */
  'app:licences': { input: nothing, output: z.string() },
} as const satisfies ChannelTable;
