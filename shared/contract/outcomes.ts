import { z } from 'zod';
import { sourceDocumentSchema, sourceNotesSchema } from '../document/source-document';
import { failureSchema } from '../failure';
import { deskSchema } from '../model/desk';
import { exchangeSchema } from '../model/exchange';
import { registrySchema } from '../model/registry';
import { reportSchema } from '../model/report';
import { searchResultSchema } from '../search/search-contract';

/** What the answers of several channels have in common. */

export const revision = z.number().int().nonnegative();

/** A report as it lies on disk; `rev` is what the next save is based on. */
export const storedReportSchema = z.object({
  report: reportSchema,
  rev: revision,
  savedAt: z.string(),
  /** Written by a newer program: it can be looked at, and no save of it succeeds. */
  isNewer: z.boolean().optional(),
});
export type StoredReport = z.infer<typeof storedReportSchema>;

export const storedRegistrySchema = z.object({ registry: registrySchema, rev: revision });

export const storedDeskSchema = z.object({ desk: deskSchema, rev: revision });

export const openOutcome = z.union([
  storedReportSchema.extend({ kind: z.literal('opened') }),
  failureSchema,
]);

export const saveOutcomeSchema = z.union([
  z.object({ kind: z.literal('saved'), rev: revision, savedAt: z.string() }),
  failureSchema,
]);
export type SaveOutcome = z.infer<typeof saveOutcomeSchema>;

export const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** A file's name and its bytes. */
export const fileBytes = z.object({
  file: z.string().max(255),
  bytes: z.custom<Uint8Array>(
    (bytes) => bytes instanceof Uint8Array && bytes.length <= MAX_FILE_BYTES,
  ),
});

/** What was read from a file that the user chose: text to be parsed, or data as they are. */
export const importOutcomeSchema = z.union([
  z.object({
    kind: z.literal('text'),
    file: z.string(),
    text: z.string(),
    notes: sourceNotesSchema.optional(),
  }),
  z.object({ kind: z.literal('document'), file: z.string(), document: sourceDocumentSchema }),
  z.object({ kind: z.literal('exchange'), file: z.string(), exchange: exchangeSchema }),
  /** A password is asked for; `import:unlock` takes it. */
  fileBytes.extend({ kind: z.literal('locked') }),
  z.object({ kind: z.literal('cancelled') }),
  failureSchema,
]);
export type ImportOutcome = z.infer<typeof importOutcomeSchema>;

export const EXPORT_FORMATS = ['docx', 'odt', 'pdf', 'xlsx', 'html', 'md', 'txt', 'json'] as const;
export const exportFormatSchema = z.enum(EXPORT_FORMATS);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

/** `token` stands for a path that the main process chose; the window never handles paths. */
export const exportOutcomeSchema = z.union([
  z.object({ kind: z.literal('written'), file: z.string(), token: z.string() }),
  z.object({ kind: z.literal('cancelled') }),
  failureSchema,
]);
export type ExportOutcome = z.infer<typeof exportOutcomeSchema>;

/** `reading` counts the files that are not in the index yet; what they hold is not found so far. */
export const searchOutcomeSchema = z.union([
  searchResultSchema.extend({
    kind: z.literal('found'),
    reading: z.object({ done: z.number().int(), total: z.number().int() }).nullable(),
  }),
  z.object({ kind: z.literal('unavailable') }),
]);
export type SearchOutcome = z.infer<typeof searchOutcomeSchema>;

/** A channel that carries no data in this direction. */
export const nothing = z.void();
