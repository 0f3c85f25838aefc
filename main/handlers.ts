import { type BrowserWindow, shell } from 'electron';
import type { Failure } from '../shared/failure';
import type { SaveOutcome, Start } from '../shared/ipc';
import type { Translate } from '../shared/messages';
import type { Preferences } from '../shared/model/preferences';
import type { Handlers } from './answer';
import { cityRecords } from './archive/city-records';
import { createDesktopHandlers } from './desktop-handlers';
import { createErasureHandlers } from './erasure/handlers';
import type { Sealing } from './exchange/sealing';
import {
  cancelExport,
  exportChanges,
  exportReport,
  exportSheet,
  openExported,
  showExported,
} from './exporting';
import type { ForeignFiles } from './import/foreign-files';
import { readSourceFile } from './import/read-source';
import { chooseImport } from './importing';
import type { LibraryAccess } from './library-access';
import { logInfo } from './log';
import type { MenuState, RecentReport } from './menu-template';
import type { OpenedFiles } from './opened-files';
import { ReportFactsReader } from './report-facts';
import { resourcePath, SAMPLE } from './resources';
import type { SearchService } from './search/search-service';
import type { Spelling } from './spelling/spelling';
import { ANY_REVISION } from './storage/durable-file';
import type { Library } from './storage/library';

/** The files that the window edits. */
export type SavedFile = 'report' | 'registry' | 'desk';

/** What the channels work on, and who hears of what they did. */
export interface HandlerContext {
  window: BrowserWindow;
  library: Library;
  access: LibraryAccess;
  search: SearchService;
  sealing: Sealing;
  foreignFiles: ForeignFiles;
  spelling: Spelling;
  readStart: () => Promise<Start>;
  translate: () => Translate;
  openedFiles: OpenedFiles;
  onPreferences: (preferences: Preferences) => void;
  onMenuState: (state: MenuState) => void;
  onRecentReports: (reports: RecentReport[]) => void;
  onFlushed: () => void;
  /** Null for a save that succeeded. */
  onSaved: (file: SavedFile, failure: Failure | null) => void;
}

/** What each channel does; everything it is given has been checked. */
export function createHandlers(context: HandlerContext): Handlers {
  const { window, library, sealing, translate, onSaved } = context;
  const { reports, bin, versions, registry, desk, preferences } = library;

  const facts = new ReportFactsReader(reports);

  const noted = (file: SavedFile, outcome: SaveOutcome): SaveOutcome => {
    const failure = outcome.kind === 'failed' ? outcome : null;
    if (failure) logInfo('save.failed', { file, reason: failure.reason });
    onSaved(file, failure);
    return outcome;
  };

  return {
    ...createDesktopHandlers(context),
    ...createErasureHandlers({ ...context, forgetSearch: () => context.search.close() }),
    'app:start': () => {
      logInfo('window.started');
      return context.readStart();
    },
    'app:flushed': () => context.onFlushed(),
    'app:showDataFolder': async () => {
      await shell.openPath(library.folder);
    },
    'preferences:save': async (value) => {
      context.onPreferences(value);
      const saved = await preferences.save(value, ANY_REVISION);
      if (saved.kind === 'failed') logInfo('preferences.notSaved', { reason: saved.reason });
    },
    'menu:update': (state) => context.onMenuState(state),
    'menu:recent': (reports) => context.onRecentReports(reports),
    'library:list': () => reports.list(),
    'library:takeOver': () => context.access.takeOver(),
    'report:showFile': ({ id }) => shell.showItemInFolder(reports.pathOf(id)),
    'report:open': ({ id }) => reports.open(id),
    'report:create': (report) => reports.create(report),
    'report:save': async ({ report, baseRev }) =>
      noted('report', await reports.save(report, baseRev)),
    'report:change': async ({ id, change, baseRev }) =>
      noted('report', await reports.change(id, change, baseRev)),
    'report:delete': ({ id }) => reports.delete(id),
    'report:restore': ({ id, name }) => reports.restore(id, name),
    'bin:list': () => bin.list(),
    'bin:erase': ({ name }) => library.eraseBinned(name),
    'history:list': ({ id }) => versions.list(id),
    'history:read': ({ id, place }) => versions.read(id, place),
    'history:changes': ({ id, name }) => versions.changes(id, name),
    'history:keep': ({ id }) => versions.keep(id),
    'history:lost': () => versions.lost(),
    'history:revive': ({ id, place }) => versions.revive(id, place),
    'editions:keep': ({ id }) => library.editions.keep(id),
    'editions:read': ({ id, version }) => library.editions.read(id, version),
    'changes:write': (input) => exportChanges({ window, library, t: translate() }, input),
    'sheet:write': (input) => exportSheet({ window, library, t: translate() }, input),
    'registry:save': async (input) =>
      noted('registry', await registry.save(input.registry, input.baseRev)),
    'desk:save': async (input) => noted('desk', await desk.save(input.desk, input.baseRev)),
    'search:query': ({ refresh, ...query }) => context.search.query(query, refresh),
    'import:opened': () => context.openedFiles.next(context.foreignFiles),
    'archive:reportFacts': ({ today }) => facts.read(today),
    'archive:cityRecords': ({ cityIds }) => cityRecords(library, cityIds),
    'import:choose': () => chooseImport(window, context.foreignFiles, translate()),
    'import:sample': () => readSourceFile(resourcePath(SAMPLE)),
    'import:read': ({ file, bytes }) => context.foreignFiles.readBytes(file, bytes),
    'import:unlock': async (input) => {
      const { unlockExchange } = await import('./exchange/exchange-files');
      return unlockExchange(sealing, input);
    },
    'exchange:write': async (input) => {
      const { writeExchange } = await import('./exchange/exchange-files');
      return writeExchange({ window, library, t: translate() }, sealing, input);
    },
    'export:write': (input) => exportReport({ window, library, t: translate() }, input),
    'picture:add': ({ file, bytes }) => library.pictures.add(bytes, file),
    'export:cancel': cancelExport,
    'export:showInFolder': ({ token }) => showExported(token),
    'export:open': ({ token }) => openExported(token),
  };
}
