import { join } from 'node:path';
import type { Desk } from '../../shared/model/desk';
import type { Preferences } from '../../shared/model/preferences';
import type { Registry } from '../../shared/model/registry';
import { DurableFile } from './durable-file';
import { type DurableFs, nodeFs } from './durable-fs';
import { sweepTemporaryFiles } from './durable-write';
import { DESK_FILE, REGISTRY_FILE, REPORTS_FOLDER } from './file-name';
import { deskFormat, preferencesFormat, registryFormat } from './formats';
import { ReportBin } from './report-bin';
import { ReportShelf } from './report-shelf';

/** The folder that holds reports, the registry and settings. */
export interface Library {
  folder: string;
  /** Nothing was ever kept here; a library whose reports were all deleted is not new. */
  isNew: boolean;
  reports: ReportShelf;
  bin: ReportBin;
  registry: DurableFile<Registry>;
  desk: DurableFile<Desk>;
  preferences: DurableFile<Preferences>;
  /** Resolves when no save is under way. */
  settle(): Promise<void>;
}

export interface LibraryOptions {
  /** The installation that writes, as each file says. */
  device: string;
  fs?: DurableFs;
  now?: () => Date;
}

const PREFERENCES = 'preferences.json';
/** What a start that was cut off before its end may have made. */
const BEGUN = new Set([REPORTS_FOLDER, REGISTRY_FILE]);

/** Opens the folder, which is made where there is none. The reports are not listed yet. */
export async function openLibrary(
  folder: string,
  { device, fs = nodeFs, now }: LibraryOptions,
): Promise<Library> {
  const inside = (name: string) => join(folder, name);
  const quarantine = inside('quarantine');
  await fs.mkdir(inside(REPORTS_FOLDER));
  await sweepTemporaryFiles(fs, folder);
  await sweepTemporaryFiles(fs, inside(REPORTS_FOLDER));

  const bin = new ReportBin(fs, inside('bin'));
  const reports = new ReportShelf({
    fs,
    folder: inside(REPORTS_FOLDER),
    bin,
    quarantine,
    device,
    now,
  });
  const registry = new DurableFile<Registry>(
    { fs, path: inside(REGISTRY_FILE), id: 'registry', format: registryFormat, device, quarantine },
    () => REGISTRY_FILE,
    now,
  );
  const desk = new DurableFile<Desk>(
    { fs, path: inside(DESK_FILE), id: 'desk', format: deskFormat, device, quarantine },
    () => DESK_FILE,
    now,
  );
  const preferences = new DurableFile<Preferences>(
    {
      fs,
      path: inside(PREFERENCES),
      id: 'preferences',
      format: preferencesFormat,
      device,
      quarantine,
    },
    () => PREFERENCES,
    now,
  );

  const names = [...(await fs.readdir(folder)), ...(await fs.readdir(inside(REPORTS_FOLDER)))];
  return {
    folder,
    isNew: names.every((name) => BEGUN.has(name)),
    reports,
    bin,
    registry,
    desk,
    preferences,
    settle: async () => {
      await Promise.all([reports, registry, desk, preferences].map((file) => file.settle()));
    },
  };
}
