import { join } from 'node:path';
import type { Desk } from '../../shared/model/desk';
import type { Preferences } from '../../shared/model/preferences';
import type { Registry } from '../../shared/model/registry';
import { DurableFile } from './durable-file';
import { type DurableFs, nodeFs } from './durable-fs';
import { sweepTemporaryFiles } from './durable-write';
import { deskFormat, preferencesFormat, registryFormat } from './formats';
import { ReportShelf } from './report-shelf';

/** The folder that holds reports, the registry and settings. */
export interface Library {
  folder: string;
  /** Nothing was ever kept here; a library whose reports were all deleted is not new. */
  isNew: boolean;
  reports: ReportShelf;
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

const REPORTS = 'reports';
const REGISTRY = 'registry.json';
const DESK = 'desk.json';
const PREFERENCES = 'preferences.json';
/** What a start that was cut off before its end may have made. */
const BEGUN = new Set([REPORTS, REGISTRY]);

/** Opens the folder, which is made where there is none. The reports are not listed yet. */
export async function openLibrary(
  folder: string,
  { device, fs = nodeFs, now }: LibraryOptions,
): Promise<Library> {
  const inside = (name: string) => join(folder, name);
  const quarantine = inside('quarantine');
  await fs.mkdir(inside(REPORTS));
  await sweepTemporaryFiles(fs, folder);
  await sweepTemporaryFiles(fs, inside(REPORTS));

  const reports = new ReportShelf({
    fs,
    folder: inside(REPORTS),
    bin: inside('bin'),
    quarantine,
    device,
    now,
  });
  const registry = new DurableFile<Registry>(
    { fs, path: inside(REGISTRY), id: 'registry', format: registryFormat, device, quarantine },
    () => REGISTRY,
    now,
  );
  const desk = new DurableFile<Desk>(
    { fs, path: inside(DESK), id: 'desk', format: deskFormat, device, quarantine },
    () => DESK,
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

  const names = [...(await fs.readdir(folder)), ...(await fs.readdir(inside(REPORTS)))];
  return {
    folder,
    isNew: names.every((name) => BEGUN.has(name)),
    reports,
    registry,
    desk,
    preferences,
    settle: async () => {
      await Promise.all([reports, registry, desk, preferences].map((file) => file.settle()));
    },
  };
}
