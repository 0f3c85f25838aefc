import { dirname, join } from 'node:path';
import { type Failure, failure } from '../../shared/failure';
import type { BinnedReport } from '../../shared/model/report';
import type { DurableFs } from './durable-fs';
import { makeFolder, renameWithRetries, syncFolder } from './durable-write';
import { readStart } from './file-header';
import { stemOf } from './file-name';
import { storageFailure } from './outcome';
import { freePath } from './quarantine';
import { reportHeaderOf } from './report-list';

export type Erased = { kind: 'erased' } | Failure;

/** `<stem>.<number>.json`: the same report can have been deleted more than once. */
const BINNED_NAME = /^((?:[a-z0-9-]{8,64}|_[0-9a-f]{64}))\.(\d{1,9})\.json$/;

/** The deleted reports of a library. Nothing leaves it but by hand. */
export class ReportBin {
  readonly #fs: DurableFs;
  readonly #folder: string;

  constructor(fs: DurableFs, folder: string) {
    this.#fs = fs;
    this.#folder = folder;
  }

  /** The deleted reports, the one saved last first. What is no whole report is left out. */
  async list(): Promise<BinnedReport[]> {
    const found: BinnedReport[] = [];
    for (const name of await this.#names()) {
      const start = await readStart(this.#fs, join(this.#folder, name));
      const header = start && reportHeaderOf(start);
      if (header && stemOf(header.id) === BINNED_NAME.exec(name)?.[1]) {
        const { id, city, year, savedAt } = header;
        found.push({ name, id, city, year, savedAt });
      }
    }
    return found.sort((a, b) => (a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : 0));
  }

  /** Takes a report's file in. */
  async take(path: string, id: string): Promise<void> {
    await makeFolder(this.#fs, this.#folder);
    const binned = await freePath(this.#fs, this.#folder, stemOf(id), '.json');
    await renameWithRetries(this.#fs, path, binned);
    await syncFolder(this.#fs, this.#folder);
  }

  /** Gives a file back to where it came from. */
  async giveBack(name: string, path: string): Promise<void> {
    await renameWithRetries(this.#fs, join(this.#folder, name), path);
    // First where it is now: it may be in both places for a moment, and never in none.
    await syncFolder(this.#fs, dirname(path));
    await syncFolder(this.#fs, this.#folder);
  }

  /** The file of a report as it was deleted last, or null. */
  async lastOf(id: string): Promise<string | null> {
    const numbers = (await this.#names()).flatMap((name) => {
      const [, stem, number] = BINNED_NAME.exec(name) ?? [];
      return stem === stemOf(id) ? [Number(number)] : [];
    });
    return numbers.length === 0 ? null : `${stemOf(id)}.${Math.max(...numbers)}.json`;
  }

  /** Deletes one for ever. */
  async erase(name: string): Promise<Erased> {
    if (!(await this.#names()).includes(name)) return failure('notFound', name);
    try {
      await this.#fs.rm(join(this.#folder, name));
      await syncFolder(this.#fs, this.#folder);
      return { kind: 'erased' };
    } catch (error) {
      return storageFailure(error, name);
    }
  }

  async #names(): Promise<string[]> {
    await this.#fs.mkdir(this.#folder);
    return (await this.#fs.readdir(this.#folder)).filter((name) => BINNED_NAME.test(name));
  }
}
