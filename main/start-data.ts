import type { Failure } from '../shared/failure';
import type { Start, StoredReport } from '../shared/ipc';
import { emptyDesk } from '../shared/model/desk';
import { defaultPreferences, type Preferences } from '../shared/model/preferences';
import { emptyRegistry } from '../shared/model/registry';
import type { DurableFile } from './storage/durable-file';
import type { Library } from './storage/library';

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
  library: Library,
  read: ReadPreferences,
  version: string,
  whenIdle: Promise<void>,
): Promise<Start> {
  const notices = await library.reports.load();
  if (!library.isNew)
    return readStart(library, read.preferences, version, [...read.notices, ...notices]);
  await whenIdle;
  const { addSample } = await import('./first-run');
  const seeded = await addSample(library);
  return readStart(library, seeded.preferences, version, [...notices, ...seeded.notices]);
}

/** Everything that the window shows first, read from the disk. */
export async function readStart(
  library: Library,
  preferences: Preferences,
  version: string,
  earlier: Failure[] = [],
): Promise<Start> {
  const registry = await readOr(library.registry, emptyRegistry());
  const desk = await readOr(library.desk, emptyDesk());
  const { stored, notices } = await openLast(library, preferences.lastReportId);
  return {
    version,
    dataFolder: library.folder,
    preferences,
    reports: library.reports.list(),
    stored,
    registry: { registry: registry.value, rev: registry.rev },
    desk: { desk: desk.value, rev: desk.rev },
    notices: [...earlier, ...registry.notices, ...desk.notices, ...notices],
  };
}

/** The report that was open last; else the newest one that can be opened. */
async function openLast({ reports }: Library, lastId: string) {
  const notices: Failure[] = [];
  const newest = reports.list().map(({ id }) => id);
  const ids = newest.includes(lastId) ? [lastId, ...newest.filter((id) => id !== lastId)] : newest;
  for (const id of ids) {
    const opened = await reports.open(id);
    if (opened.kind === 'opened') {
      const { report, rev, savedAt } = opened;
      const stored: StoredReport = { report, rev, savedAt };
      return { stored, notices };
    }
    notices.push(opened);
  }
  return { stored: null, notices };
}

/** What a file holds; if it can't be read, what stands for it, and why. */
async function readOr<T>(file: DurableFile<T>, fallback: T) {
  const opened = await file.open();
  switch (opened.kind) {
    case 'opened':
      return { value: opened.value, rev: opened.rev, notices: [] };
    case 'missing':
      return { value: fallback, rev: 0, notices: [] };
    case 'failed':
      return { value: fallback, rev: 0, notices: [opened] };
  }
}
