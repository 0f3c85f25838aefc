import { type Failure, failure } from '../shared/failure';
import type { Start } from '../shared/ipc';
import type { LockState } from '../shared/library-lock';
import { emptyDesk } from '../shared/model/desk';
import { defaultPreferences, type Preferences } from '../shared/model/preferences';
import { emptyRegistry } from '../shared/model/registry';
import type { DurableFile, Opened } from './storage/durable-file';
import type { Format } from './storage/format';
import { deskFormat, registryFormat } from './storage/formats';
import type { Library } from './storage/library';
import { openOrRestore, restoredNotice } from './storage/open-or-restore';

/** The library, and whether it may be written to. */
export interface Access {
  library: Library;
  state: LockState;
}

export interface ReadPreferences {
  preferences: Preferences;
  notices: Failure[];
}

/** The preferences come before all else: the window has their colours. */
export async function readPreferences({ preferences }: Library): Promise<ReadPreferences> {
  const { value, notices } = await readOr(preferences, defaultPreferences);
  return { preferences: value, notices };
}

/**
 * The first answer to `app:start`: the library is listed, and filled if it is new. The latter takes
 * a good part of a second and waits for `whenIdle`.
 */
export async function readFirstStart(
  access: Access,
  read: ReadPreferences,
  version: string,
  whenIdle: Promise<void>,
): Promise<Start> {
  const { library, state } = access;
  const notices = await library.reports.load();
  if (!library.isNew || state.kind !== 'held')
    return readStart(access, read.preferences, version, [...read.notices, ...notices]);
  await whenIdle;
  const { addSample } = await import('./first-run');
  const seeded = await addSample(library);
  return readStart(access, seeded.preferences, version, [...notices, ...seeded.notices]);
}

/** Everything that the window shows first, read from the disk. */
export async function readStart(
  access: Access,
  preferences: Preferences,
  version: string,
  earlier: Failure[] = [],
): Promise<Start> {
  const { library, state: lock } = access;
  const registry = await readOrRestore(
    library,
    library.registry,
    'registry',
    registryFormat,
    emptyRegistry(),
  );
  const desk = await readOrRestore(library, library.desk, 'desk', deskFormat, emptyDesk());
  const { stored, notices } = await openLast(library, preferences.lastReportId);
  return {
    version,
    lock,
    dataFolder: library.folder,
    preferences,
    reports: library.reports.list(),
    stored,
    registry: { registry: registry.value, rev: registry.rev },
    desk: { desk: desk.value, rev: desk.rev },
    notices: [
      ...earlier,
      ...erasureNotices(library),
      ...registry.notices,
      ...desk.notices,
      ...notices,
    ],
  };
}

/** What the start did about an erasure that an earlier run had begun. */
function erasureNotices({ erasures: { atStart } }: Library): Failure[] {
  if (atStart.isLeft) return [failure('erasureLeft', '')];
  return atStart.finished ? [failure('erasureFinished', atStart.finished.initials)] : [];
}

/** The report that was open last; else the newest one that can be opened. */
async function openLast({ reports }: Library, lastId: string) {
  const notices: Failure[] = [];
  const newest = reports.list().map(({ id }) => id);
  const ids = newest.includes(lastId) ? [lastId, ...newest.filter((id) => id !== lastId)] : newest;
  for (const id of ids) {
    const opened = await reports.open(id);
    if (opened.kind === 'opened') {
      const { kind: _, ...stored } = opened;
      return { stored, notices };
    }
    notices.push(opened);
  }
  return { stored: null, notices };
}

/** What a file holds; if it can't be read, what stands for it, and why. */
async function readOr<T>(file: DurableFile<T>, fallback: T) {
  return readAs(await file.open(), fallback);
}

function readAs<T>(opened: Opened<T>, fallback: T) {
  switch (opened.kind) {
    case 'opened':
      return { value: opened.value, rev: opened.rev, notices: [] };
    case 'missing':
      return { value: fallback, rev: 0, notices: [] };
    case 'failed':
      return { value: fallback, rev: 0, notices: [opened] };
  }
}

/** The same for what the window can't do without: a damaged file gives way to its last version. */
async function readOrRestore<T>(
  { history }: Library,
  file: DurableFile<T>,
  name: 'registry' | 'desk',
  format: Format<T>,
  fallback: T,
) {
  const { opened, isRestored } = await openOrRestore(file, format, history, `_${name}`);
  if (opened.kind !== 'opened' || !isRestored) return readAs(opened, fallback);
  return { value: opened.value, rev: opened.rev, notices: [restoredNotice(`${name}.json`)] };
}
