import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchIndex } from '../../shared/search/search-index';
import {
  documentsOfDesk,
  documentsOfRegistry,
  documentsOfReport,
} from '../../shared/search/searchable';
import { DESK_FILE, isReportFileName, REGISTRY_FILE, REPORTS_FOLDER } from '../storage/file-name';
import { decodeAs, type Format } from '../storage/format';
import { deskFormat, registryFormat, reportFormat } from '../storage/formats';

/** So much is done of so much. */
export interface Progress {
  done: number;
  total: number;
}

/**
 * Keeps an index in step with the files of a library. It only reads: a file that is damaged, or of
 * a newer version, is left to those who open it, and its records are not found.
 */
export class LibraryReader {
  readonly #folder: string;
  readonly #index: SearchIndex;
  /** What each file looked like when it was read. */
  readonly #seen = new Map<string, string>();
  progress: Progress | null = null;
  #running: Promise<void> | null = null;

  constructor(folder: string, index: SearchIndex) {
    this.#folder = folder;
    this.#index = index;
  }

  /** Reads what has changed since the last time. Calls that come meanwhile wait for the same end. */
  refresh(): Promise<void> {
    // From the first moment on: whoever asks now gets an answer that is not the last.
    this.progress ??= { done: 0, total: 0 };
    this.#running ??= this.#readChanged().finally(() => {
      this.#running = null;
      this.progress = null;
    });
    return this.#running;
  }

  async #readChanged(): Promise<void> {
    const names = (await readdir(join(this.#folder, REPORTS_FOLDER)).catch(() => []))
      .filter(isReportFileName)
      .map((name) => join(REPORTS_FOLDER, name));
    const files = [REGISTRY_FILE, DESK_FILE, ...names];
    for (const known of [...this.#seen.keys()]) {
      if (!files.includes(known)) this.#forget(known);
    }
    const changed: { file: string; mark: string }[] = [];
    for (const file of files) {
      const mark = await this.#markOf(file);
      if (mark === null) this.#forget(file);
      else if (mark !== this.#seen.get(file)) changed.push({ file, mark });
    }
    this.progress = { done: 0, total: changed.length };
    for (const { file, mark } of changed) {
      await this.#read(file);
      this.#seen.set(file, mark);
      this.progress = { done: this.progress.done + 1, total: changed.length };
    }
  }

  async #markOf(file: string): Promise<string | null> {
    try {
      const { mtimeMs, size, ino } = await stat(join(this.#folder, file));
      return `${mtimeMs} ${size} ${ino}`;
    } catch {
      return null;
    }
  }

  async #read(file: string): Promise<void> {
    if (file === REGISTRY_FILE) {
      const registry = await this.#decode(file, registryFormat);
      if (registry) this.#index.setRegistry(registry);
      this.#index.put(file, registry ? documentsOfRegistry(registry) : []);
    } else if (file === DESK_FILE) {
      const desk = await this.#decode(file, deskFormat);
      this.#index.put(file, desk ? documentsOfDesk(desk) : []);
    } else {
      const report = await this.#decode(file, reportFormat);
      this.#index.put(file, report ? documentsOfReport(report) : []);
    }
  }

  async #decode<T>(file: string, format: Format<T>): Promise<T | null> {
    try {
      const decoded = decodeAs(format, await readFile(join(this.#folder, file)));
      return decoded.kind === 'decoded' ? decoded.value : null;
    } catch {
      return null;
    }
  }

  #forget(file: string): void {
    if (this.#seen.delete(file)) this.#index.remove(file);
  }
}
