import { dirname, join } from 'node:path';
import type { Desk } from '../../shared/model/desk';
import type { Preferences } from '../../shared/model/preferences';
import type { Registry } from '../../shared/model/registry';
import { Erasures } from '../erasure/erasures';
import { logError } from '../log';
import { DurableFile } from './durable-file';
import { type DurableFs, nodeFs } from './durable-fs';
import { sweepTemporaryFiles, syncFolder } from './durable-write';
import { EditionShelf } from './edition-shelf';
import {
  DESK_FILE,
  EDITIONS_FOLDER,
  HISTORY_FOLDER,
  PICTURES_FOLDER,
  QUARANTINE_FOLDER,
  REGISTRY_FILE,
  REPORTS_FOLDER,
  stemOf,
} from './file-name';
import type { Format } from './format';
import { deskFormat, preferencesFormat, registryFormat } from './formats';
import { History } from './history';
import { LOCK_FILE } from './library-lock';
import { PictureShelf } from './picture-shelf';
import { type Erased, ReportBin } from './report-bin';
import { ReportShelf } from './report-shelf';
import { ReportVersionShelf } from './report-versions';

/** The folder that holds reports, the registry and settings. */
export interface Library {
  folder: string;
  /** Nothing was ever kept here; a library whose reports were all deleted is not new. */
  isNew: boolean;
  reports: ReportShelf;
  /** Earlier states of all files. */
  history: History;
  versions: ReportVersionShelf;
  editions: EditionShelf;
  pictures: PictureShelf;
  bin: ReportBin;
  /** Deletes a report of the bin for ever, with its earlier states if that was its last copy. */
  eraseBinned(name: string): Promise<Erased>;
  /** What was erased of persons, and how that is done. */
  erasures: Erasures;
  /** Reads everything anew that was changed beneath: saves that are based on what was, are refused. */
  reopen(): Promise<void>;
  registry: DurableFile<Registry>;
  desk: DurableFile<Desk>;
  preferences: DurableFile<Preferences>;
  /** Removes what runs that were cut off left behind. */
  sweep(): Promise<void>;
  /** Resolves when no save is under way. */
  settle(): Promise<void>;
}

export interface LibraryOptions {
  /** The installation that writes, as each file says. */
  device: string;
  fs?: DurableFs;
  now?: () => Date;
  /** Milliseconds that never run backwards, for what is done every so often. */
  clock?: () => number;
}

const PREFERENCES = 'preferences.json';
/** What a start that was cut off before its end may have made. */
const BEGUN = new Set([REPORTS_FOLDER, REGISTRY_FILE, LOCK_FILE]);

/** Opens the folder, which is made where there is none. The reports are not listed yet. */
export async function openLibrary(
  folder: string,
  { device, fs = nodeFs, now, clock }: LibraryOptions,
): Promise<Library> {
  const inside = (name: string) => join(folder, name);
  const quarantine = inside(QUARANTINE_FOLDER);
  const erasures = new Erasures(fs, folder);
  const pictures = new PictureShelf(fs, inside(PICTURES_FOLDER));
  const sweep = async () => {
    await sweepTemporaryFiles(fs, folder);
    await sweepTemporaryFiles(fs, inside(REPORTS_FOLDER));
    await erasures.finish();
    await pictures.sweep();
  };
  // What another program is writing is not ours to sweep.
  if (!fs.isReadOnly?.()) {
    const made = await fs.mkdir(inside(REPORTS_FOLDER));
    if (made !== undefined) await confirmFolders(fs, folder);
    await sweep();
  }

  const history = new History(fs, inside(HISTORY_FOLDER), clock ? { now: clock } : {});
  const bin = new ReportBin(fs, inside('bin'));
  const reports = new ReportShelf({
    ...{ fs, bin, quarantine, history, device, now },
    folder: inside(REPORTS_FOLDER),
  });
  const versions = new ReportVersionShelf({
    ...{ fs, quarantine, history, reports, bin },
    folder: inside(REPORTS_FOLDER),
  });
  const editions = new EditionShelf({
    fs,
    folder: inside(EDITIONS_FOLDER),
    reports: inside(REPORTS_FOLDER),
  });
  /** A file of which a library has one. */
  const single = <T>(name: string, id: string, format: Format<T>) =>
    new DurableFile<T>(
      {
        ...{ fs, path: inside(name), id, format, device, quarantine },
        // No report's versions lie under such a name.
        history: history.keeperOf(`_${id}`),
      },
      () => name,
      now,
    );
  const registry = single(REGISTRY_FILE, 'registry', registryFormat);
  const desk = single(DESK_FILE, 'desk', deskFormat);
  const preferences = single(PREFERENCES, 'preferences', preferencesFormat);

  const names = [...(await fs.readdir(folder)), ...(await fs.readdir(inside(REPORTS_FOLDER)))];
  return {
    folder,
    isNew: names.every((name) => BEGUN.has(name)),
    reports,
    history,
    versions,
    editions,
    pictures,
    bin,
    eraseBinned: async (name) => {
      const binned = (await bin.list()).find((each) => each.name === name);
      const erased = await bin.erase(name);
      if (erased.kind === 'failed' || !binned) return erased;
      const { id } = binned;
      const isElsewhere =
        reports.list().some((report) => report.id === id) || (await bin.lastOf(id));
      if (!isElsewhere) {
        await history.erase(stemOf(id));
        await editions.erase(id);
      }
      return erased;
    },
    erasures,
    reopen: async () => {
      history.measureAnew();
      await Promise.all([registry.open(), desk.open(), reports.load()]);
    },
    registry,
    desk,
    preferences,
    sweep,
    settle: async () => {
      await Promise.all([reports, registry, desk, preferences].map((file) => file.settle()));
      await history.settle();
    },
  };
}

/** A new library is on the disk with its first report, not some time after it. */
async function confirmFolders(fs: DurableFs, folder: string): Promise<void> {
  await syncFolder(fs, folder);
  // The folder above may be one in which this user can see nothing.
  await syncFolder(fs, dirname(folder)).catch((error: unknown) => {
    logError('library.folderNotSynced', error);
  });
}
