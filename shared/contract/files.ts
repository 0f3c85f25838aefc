import { z } from 'zod';
import { failureSchema } from '../failure';
import type { ChannelTable } from './channel-table';
import {
  exportFormatSchema,
  exportOutcomeSchema,
  fileBytes,
  importOutcomeSchema,
  nothing,
} from './outcomes';

/** Files that come in and documents that go out. */
export const filesContract = {
  /** The next file that the system asked to open, by a double click for instance. */
  'import:opened': { input: nothing, output: importOutcomeSchema },
  'import:choose': { input: nothing, output: importOutcomeSchema },
  /** A fresh copy of the sample report. */
  'import:sample': { input: nothing, output: importOutcomeSchema },
  /** A file dropped into the window. */
  'import:read': { input: fileBytes, output: importOutcomeSchema },
  /** Tries a password on a file that is locked. */
  'import:unlock': {
    input: fileBytes.extend({ passphrase: z.string().max(1000) }),
    output: importOutcomeSchema,
  },
  /** A file for exchange; '' for one that no password protects. */
  'exchange:write': {
    input: z.object({
      reportId: z.string().max(64),
      withContactDetails: z.boolean(),
      passphrase: z.string().max(1000),
    }),
    output: exportOutcomeSchema,
  },
  'export:write': {
    /** `formId` names another document than the one that the report answers. */
    input: z.object({
      reportId: z.string().max(64),
      format: exportFormatSchema,
      formId: z.string().max(64).nullable(),
    }),
    output: exportOutcomeSchema,
  },
  /** Stops the export under way; no file is left behind. */
  'export:cancel': { input: nothing, output: nothing },
  'print:report': {
    input: z.object({ reportId: z.string().max(64), formId: z.string().max(64).nullable() }),
    output: z.union([
      z.object({ kind: z.enum(['printed', 'cancelled', 'noPrinter', 'notPrinted']) }),
      failureSchema,
    ]),
  },
  'export:showInFolder': { input: z.object({ token: z.string().max(64) }), output: nothing },
  'export:open': { input: z.object({ token: z.string().max(64) }), output: nothing },
} as const satisfies ChannelTable;
