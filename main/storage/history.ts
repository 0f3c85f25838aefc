import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { logError } from '../log';
import { type DurableFs, isMissing } from './durable-fs';
import { HistoryFolder, type Version } from './history-folder';
import { LEAST_KEPT, versionsToThin } from './thinning';

export interface HistoryOptions {
  /** Milliseconds that never run backwards. */
  now?: () => number;
  /** So many bytes may all versions of a library take. */
  limit?: number;
}

/** Between two versions that a session keeps, in milliseconds. */
const INTERVAL = 5 * 60_000;
export const HISTORY_LIMIT = 200 * 1024 * 1024;

/** Has a file's earlier states kept, as far as the writer of the file needs it. */
export interface VersionKeeper {
  /** Called before a state is replaced: keeps it when it is time, or when it must be. */
  beforeReplace(path: string, must: boolean): Promise<void>;
}

/**
 * The earlier states of a library's files: of each the one that a session found, then one every
 * five minutes, thinned as they grow old. A version that can't be kept never keeps a save from
 * being made.
 */
export class History {
  readonly #fs: DurableFs;
  readonly folder: string;
  readonly #now: () => number;
  readonly limit: number;
  readonly #keptAt = new Map<string, number>();
  #thinning: Promise<unknown> = Promise.resolve();
  /** How much each file's versions take; null until they have been looked at. */
  #sizes: Map<string, number> | null = null;

  constructor(
    fs: DurableFs,
    folder: string,
    { now = () => performance.now(), limit = HISTORY_LIMIT }: HistoryOptions = {},
  ) {
    this.#fs = fs;
    this.folder = folder;
    this.#now = now;
    this.limit = limit;
  }

  /** The keeper of the file whose versions lie under this name. */
  keeperOf(stem: string): VersionKeeper {
    return {
      beforeReplace: async (path, must) => {
        const last = this.#keptAt.get(stem);
        if (!must && last !== undefined && this.#now() - last < INTERVAL) return;
        try {
          await this.keep(stem, path);
        } catch (error) {
          if (must) throw error;
          logError('history.notKept', error);
        }
      },
    };
  }

  /** Keeps a state now, whenever the last one was kept. */
  async keep(stem: string, path: string): Promise<void> {
    const kept = await this.#folderOf(stem).keep(path);
    this.#keptAt.set(stem, this.#now());
    if (kept === 'kept') this.#thinLater(stem);
  }

  /** The newest first. */
  list(stem: string): Promise<Version[]> {
    return this.#folderOf(stem).list();
  }

  read(stem: string, name: string): Promise<Uint8Array> {
    return this.#folderOf(stem).read(name);
  }

  /** The names under which versions are kept. */
  async stems(): Promise<string[]> {
    try {
      return await this.#fs.readdir(this.folder);
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  }

  /** Removes all versions of a file. */
  async erase(stem: string): Promise<void> {
    await this.#inTurn(async () => {
      const folder = this.#folderOf(stem);
      await folder.remove(await folder.list());
      this.#sizes?.delete(stem);
    });
    this.#keptAt.delete(stem);
  }

  /** For files that were rewritten beneath. */
  measureAnew(): void {
    this.#sizes = null;
  }

  /** How much the versions of all files take. */
  async bytes(): Promise<number> {
    return sum((await this.#inTurn(() => this.#measured())).values());
  }

  /** Resolves when no version is being removed. */
  async settle(): Promise<void> {
    await this.#thinning;
  }

  #folderOf(stem: string): HistoryFolder {
    return new HistoryFolder(this.#fs, join(this.folder, stem));
  }

  /** Thinning takes its time after the save, and what goes wrong with it is nobody's loss. */
  #thinLater(stem: string): void {
    void this.#inTurn(async () => {
      const sizes = await this.#measured();
      await this.#thin(stem, sizes);
      await this.#makeRoom(sizes);
    }).catch((error: unknown) => logError('history.notThinned', error));
  }

  #inTurn<R>(work: () => Promise<R>): Promise<R> {
    const done = this.#thinning.then(work);
    this.#thinning = done.catch(() => undefined);
    return done;
  }

  async #measured(): Promise<Map<string, number>> {
    if (this.#sizes) return this.#sizes;
    const sizes = new Map<string, number>();
    for (const stem of await this.stems()) sizes.set(stem, sizeOf(await this.list(stem)));
    this.#sizes = sizes;
    return sizes;
  }

  async #thin(stem: string, sizes: Map<string, number>): Promise<void> {
    const folder = this.#folderOf(stem);
    await folder.sweep();
    const versions = await folder.list();
    const old = versionsToThin(versions);
    await folder.remove(old);
    sizes.set(stem, sizeOf(versions) - sizeOf(old));
  }

  /** While all take too much, the file whose versions take most gives up its oldest. */
  async #makeRoom(sizes: Map<string, number>): Promise<void> {
    const full = new Set<string>();
    while (sum(sizes.values()) > this.limit) {
      const [stem] =
        [...sizes].filter(([each]) => !full.has(each)).sort((a, b) => b[1] - a[1])[0] ?? [];
      if (stem === undefined) return;
      const folder = this.#folderOf(stem);
      const versions = await folder.list();
      const oldest = versions.length > LEAST_KEPT ? versions.slice(-1) : [];
      if (oldest.length === 0) full.add(stem);
      await folder.remove(oldest);
      sizes.set(stem, sizeOf(versions) - sizeOf(oldest));
    }
  }
}

const sizeOf = (versions: readonly Version[]): number => sum(versions.map(({ bytes }) => bytes));

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
