import { join } from 'node:path';
import { type Failure, failure } from '../../shared/failure';
import { MOST_EDITIONS } from '../../shared/model/edition';
import type { Report } from '../../shared/model/report';
import type { DurableFs } from './durable-fs';
import { fileNameOf, stemOf } from './file-name';
import { decodeAs } from './format';
import { reportFormat } from './formats';
import { HistoryFolder } from './history-folder';
import { storageFailure } from './outcome';

interface EditionPlace {
  fs: DurableFs;
  /** Where the contents of editions lie. */
  folder: string;
  /** The folder of the reports. */
  reports: string;
}

/**
 * What others have seen of reports, as it was. Unlike the history nothing is thinned: each content
 * is a file that is never written again, and a report has a bounded number of them.
 */
export class EditionShelf {
  readonly #place: EditionPlace;

  constructor(place: EditionPlace) {
    this.#place = place;
  }

  /** Keeps the report as it lies on the disk; of an unchanged one the content is there already. */
  async keep(id: string): Promise<{ kind: 'kept'; version: string } | Failure> {
    const file = fileNameOf(id);
    try {
      const folder = this.#folderOf(id);
      if (!(await this.#hasRoom(id, folder))) return failure('tooManyEditions', file);
      await folder.keep(join(this.#place.reports, file));
      const [newest] = await folder.list();
      return newest ? { kind: 'kept', version: newest.name } : failure('notFound', file);
    } catch (error) {
      return storageFailure(error, file);
    }
  }

  async read(id: string, version: string): Promise<{ kind: 'read'; report: Report } | Failure> {
    try {
      const folder = this.#folderOf(id);
      if (!(await folder.list()).some(({ name }) => name === version)) {
        return failure('notFound', version);
      }
      const decoded = decodeAs(reportFormat, await folder.read(version));
      return decoded.kind === 'decoded'
        ? { kind: 'read', report: decoded.value }
        : failure('damaged', version);
    } catch (error) {
      return storageFailure(error, version);
    }
  }

  /** For a report that was deleted for ever. */
  async erase(id: string): Promise<void> {
    const folder = this.#folderOf(id);
    await folder.remove(await folder.list());
  }

  /** Contents whose editions were taken off the report wait for an undo until their room is needed. */
  async #hasRoom(id: string, folder: HistoryFolder): Promise<boolean> {
    const kept = await folder.list();
    if (kept.length < MOST_EDITIONS) return true;
    const { fs, reports } = this.#place;
    const report = decodeAs(reportFormat, await fs.readFile(join(reports, fileNameOf(id))));
    if (report.kind !== 'decoded') return false;
    const named = new Set(report.value.editions.map(({ version }) => version));
    const left = kept.filter(({ name }) => !named.has(name));
    await folder.remove(left);
    return left.length > 0;
  }

  #folderOf(id: string): HistoryFolder {
    return new HistoryFolder(this.#place.fs, join(this.#place.folder, stemOf(id)));
  }
}
