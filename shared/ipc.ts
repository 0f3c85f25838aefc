import { z } from 'zod';
import { CHANGES_FORMATS } from './changes/formats';
import { sourceDocumentSchema, sourceNotesSchema } from './document/source-document';
import { reportChangeSchema } from './edit/report-change';
import {
  ACT_FORMATS,
  actFieldsSchema,
  erasureOrderSchema,
  erasurePreviewSchema,
  erasureRecordSchema,
  erasureResultSchema,
} from './erasure/contract';
import { failureSchema } from './failure';
import {
  differenceCountsSchema,
  reportVersionsSchema,
  versionPlaceSchema,
} from './history/versions-contract';
import { lockStateSchema } from './library-lock';
import { deskSchema } from './model/desk';
import { exchangeSchema } from './model/exchange';
import { preferencesSchema } from './model/preferences';
import { profileSchema } from './model/profile';
import { questionnaireSchema } from './model/questionnaire';
import { registrySchema } from './model/registry';
import { binnedReportSchema, reportSchema, reportSummarySchema } from './model/report';
import { MOST_PICTURE_BYTES } from './pictures/limits';
import { cityRecordSchema } from './registry/city-records';
import { nameFileSchema } from './registry/name-file';
import { searchQuerySchema, searchResultSchema } from './search/search-contract';
import { reportFactsSchema } from './year/facts';

/**
 * The whole traffic between the window and the main process. Both sides derive their types from
 * this table, so that a channel without a handler does not compile.
 */

const revision = z.number().int().nonnegative();

/** A report as it lies on disk; `rev` is what the next save is based on. */
const storedReportSchema = z.object({
  report: reportSchema,
  rev: revision,
  savedAt: z.string(),
  /** Written by a newer program: it can be looked at, and no save of it succeeds. */
  isNewer: z.boolean().optional(),
});
export type StoredReport = z.infer<typeof storedReportSchema>;

const storedRegistrySchema = z.object({ registry: registrySchema, rev: revision });

const storedDeskSchema = z.object({ desk: deskSchema, rev: revision });

const openOutcome = z.union([
  storedReportSchema.extend({ kind: z.literal('opened') }),
  failureSchema,
]);

const saveOutcomeSchema = z.union([
  z.object({ kind: z.literal('saved'), rev: revision, savedAt: z.string() }),
  failureSchema,
]);
export type SaveOutcome = z.infer<typeof saveOutcomeSchema>;

export const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** A file's name and its bytes. */
const fileBytes = z.object({
  file: z.string().max(255),
  bytes: z.custom<Uint8Array>(
    (bytes) => bytes instanceof Uint8Array && bytes.length <= MAX_FILE_BYTES,
  ),
});

/** What was read from a file that the user chose: text to be parsed, or data as they are. */
const importOutcomeSchema = z.union([
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
const exportOutcomeSchema = z.union([
  z.object({ kind: z.literal('written'), file: z.string(), token: z.string() }),
  z.object({ kind: z.literal('cancelled') }),
  failureSchema,
]);
export type ExportOutcome = z.infer<typeof exportOutcomeSchema>;

/** `reading` counts the files that are not in the index yet; what they hold is not found so far. */
const searchOutcomeSchema = z.union([
  searchResultSchema.extend({
    kind: z.literal('found'),
    reading: z.object({ done: z.number().int(), total: z.number().int() }).nullable(),
  }),
  z.object({ kind: z.literal('unavailable') }),
]);
export type SearchOutcome = z.infer<typeof searchOutcomeSchema>;

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

const nothing = z.void();

/** Channel → what the window sends and what it gets back. */
export const contract = {
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
  /** The next file that the system asked to open, by a double click for instance. */
  'import:opened': { input: nothing, output: importOutcomeSchema },
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
  /** The words that the spelling checker takes for right, beside those of its dictionaries. */
  'spelling:teach': { input: z.array(z.string().max(200)).max(200_000), output: nothing },
  /** The personal dictionary as a text file. */
  'words:export': { input: z.array(z.string().max(200)).max(100_000), output: exportOutcomeSchema },
  'words:import': {
    input: nothing,
    output: z.union([
      z.object({ kind: z.literal('words'), words: z.array(z.string()) }),
      z.object({ kind: z.literal('cancelled') }),
      failureSchema,
    ]),
  },
  /** How names are written and declined, as a small file. */
  'names:export': { input: nameFileSchema, output: exportOutcomeSchema },
  'names:import': {
    input: nothing,
    output: z.union([
      z.object({ kind: z.literal('names'), names: nameFileSchema }),
      z.object({ kind: z.literal('cancelled') }),
      failureSchema,
    ]),
  },
  /** One form of documents as a small file. */
  'form:export': { input: questionnaireSchema, output: exportOutcomeSchema },
  'form:import': {
    input: nothing,
    output: z.union([
      z.object({ kind: z.literal('form'), form: questionnaireSchema }),
      z.object({ kind: z.literal('cancelled') }),
      failureSchema,
    ]),
  },
  /** One profile as a small file. */
  'profile:export': { input: profileSchema, output: exportOutcomeSchema },
  'profile:import': {
    input: nothing,
    output: z.union([
      z.object({ kind: z.literal('profile'), profile: profileSchema }),
      z.object({ kind: z.literal('cancelled') }),
      failureSchema,
    ]),
  },
  'diagnostics:save': { input: nothing, output: exportOutcomeSchema },
  /** Text for the clipboard. */
  'app:copy': { input: z.string().max(10_000), output: nothing },
  /** The licences of all that the program bundles. */
  'app:licences': { input: nothing, output: z.string() },
  'export:showInFolder': { input: z.object({ token: z.string().max(64) }), output: nothing },
  'export:open': { input: z.object({ token: z.string().max(64) }), output: nothing },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;

export type Channel = keyof typeof contract;
export type Input<C extends Channel> = z.infer<(typeof contract)[C]['input']>;
export type Output<C extends Channel> = z.infer<(typeof contract)[C]['output']>;

/** Menu commands that the window carries out. */
export const COMMANDS = [
  'newReport',
  'importReport',
  'showBin',
  'showHistory',
  'showChanges',
  'closeReport',
  'print',
  'exportDocx',
  'exportOdt',
  'exportPdf',
  'exportXlsx',
  'exportHtml',
  'exportMd',
  'exportTxt',
  'exportJson',
  'undo',
  'redo',
  'find',
  'replace',
  'protectPassage',
  'search',
  'capture',
  'addRecord',
  'duplicateRecord',
  'showStart',
  'showInbox',
  'showLibrary',
  'showCities',
  'goBack',
  'goForward',
  'nextRegion',
  'togglePreview',
  'focusMode',
  'zoomIn',
  'zoomOut',
  'zoomReset',
  'review',
  'showChecklist',
  'showHandEdits',
  'fitToPages',
  'showForms',
  'showProfiles',
  'settings',
  'themeSystem',
  'themeLight',
  'themeDark',
  'localeRu',
  'localeEn',
  'help',
  'showShortcuts',
  'welcome',
  'saveDiagnostics',
  'about',
] as const;
export const commandSchema = z.enum(COMMANDS);
export type Command = z.infer<typeof commandSchema>;

/** What the main process tells the window unasked. */
export const notifications = {
  command: commandSchema,
  /** Save everything now and answer on `app:flushed`: the program is about to end. */
  flush: z.void(),
  /** A file waits on `import:opened`. */
  fileOpened: z.void(),
  /** A report that the menu of recent ones names. */
  openReport: z.object({ id: z.string() }),
  clearRecent: z.void(),
  /** A word for the personal dictionary, from the menu of a text. */
  learnWord: z.string(),
  /** Who may write to the library has changed. */
  lock: lockStateSchema,
  exportProgress: z.object({ step: z.enum(['composing', 'rendering', 'writing']) }),
} as const satisfies Record<string, z.ZodType>;

export type Notification = keyof typeof notifications;
export type Notice<N extends Notification> = z.infer<(typeof notifications)[N]>;

/** What the preload script puts on `window.api`: two plain functions. */
export interface Api {
  call<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>>;
  /** Returns the function that stops listening. */
  listen<N extends Notification>(name: N, listener: (notice: Notice<N>) => void): () => void;
}
