import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { applyChange, type ReportChange } from '../../shared/edit/report-change';
import { type Failure, failure } from '../../shared/failure';
import type { Report, ReportSummary } from '../../shared/model/report';
import { DurableFile, type Opened, type Saved } from './durable-file';
import type { DurableFs } from './durable-fs';
import { syncFolder } from './durable-write';
import { fileNameOf, stemOf, stemOfFile } from './file-name';
import { reportFormat } from './formats';
import type { History } from './history';
import { storageFailure } from './outcome';
import type { ReportBin } from './report-bin';
import { factsOfReport, listReports } from './report-list';

export interface ShelfPlace {
  fs: DurableFs;
  folder: string;
  bin: ReportBin;
  quarantine: string;
  history: History;
  device: string;
  now?: (() => Date) | undefined;
}

export type OpenedReport =
  | { kind: 'opened'; report: Report; rev: number; savedAt: string; isNewer?: boolean }
  | Failure;
export type Moved = { kind: 'deleted' } | Failure;

/** The reports of a library, one file each, so that a save costs the same however many there are. */
export class ReportShelf {
  readonly #place: ShelfPlace;
  readonly #files = new Map<string, DurableFile<Report>>();
  readonly #summaries = new Map<string, ReportSummary>();
  /** Where the reports are that another program overtook, by the ids of those. */
  readonly #copies = new Map<string, string>();

  constructor(place: ShelfPlace) {
    this.#place = place;
  }

  /** Reads who the reports are, for `list`, and says which files could not be listed. */
  async load(): Promise<Failure[]> {
    const { fs, folder, quarantine } = this.#place;
    const { summaries, notices } = await listReports(fs, folder, quarantine);
    this.#files.clear();
    this.#summaries.clear();
    for (const summary of summaries) this.#summaries.set(summary.id, summary);
    return Promise.all(
      notices.map((notice) => this.#withVersions(notice, stemOfFile(notice.file))),
    );
  }

  /** The one saved last comes first. */
  list(): ReportSummary[] {
    return [...this.#summaries.values()].sort(
      (a, b) => compare(b.savedAt, a.savedAt) || compare(a.id, b.id),
    );
  }

  /** Where a report lies; always inside the library, whatever its id is. */
  pathOf(id: string): string {
    return join(this.#place.folder, fileNameOf(id));
  }

  /** As it lies on disk; from now on saves are based on that. */
  async open(id: string): Promise<OpenedReport> {
    this.#copies.delete(id);
    return this.#outcome(id, await this.#file(id).open());
  }

  /** The report as it was opened or saved last, for reading alone. */
  async latest(id: string): Promise<OpenedReport> {
    return this.#outcome(id, await this.#file(id).latest());
  }

  async create(report: Report): Promise<OpenedReport> {
    const saved = await this.save(report, 0);
    return saved.kind === 'saved'
      ? { kind: 'opened', report, rev: saved.rev, savedAt: saved.savedAt }
      : saved;
  }

  async save(report: Report, baseRev: number): Promise<Saved> {
    const file = this.#file(report.id);
    const saved = await file.save(report, baseRev);
    if (saved.kind === 'saved') this.#remember(report, saved.savedAt);
    else if (saved.reason === 'conflict' && file.isOvertaken)
      return this.#saveBeside(report, saved);
    return saved;
  }

  /**
   * Another program has written the report. What was to be saved becomes a report of its own, which
   * the next saves of this window write to, until the report is opened anew.
   */
  async #saveBeside(report: Report, conflict: Failure): Promise<Saved> {
    const copyId = this.#copies.get(report.id) ?? randomUUID();
    this.#copies.set(report.id, copyId);
    const copy = { ...report, id: copyId };
    const known = await this.#file(copyId).latest();
    const rev = known.kind === 'opened' ? known.rev : 0;
    const saved = await this.#file(copyId).save(copy, rev);
    if (saved.kind === 'failed') return conflict;
    this.#remember(copy, saved.savedAt);
    return failure('conflictCopy', conflict.file);
  }

  /** Saves what has changed since the revision that was saved last, and nothing on any other. */
  async change(id: string, change: ReportChange, baseRev: number): Promise<Saved> {
    const known = await this.#file(id).latest();
    if (known.kind === 'failed') return known;
    if (known.kind === 'missing') return failure('notFound', this.#nameOf(id));
    const report = known.rev === baseRev ? applyChange(known.value, change) : null;
    return report ? this.save(report, baseRev) : failure('conflict', this.#nameOf(id));
  }

  /** To the bin. A save that comes too late does not bring the report back. */
  async delete(id: string): Promise<Moved> {
    const { fs, folder, bin } = this.#place;
    const name = this.#nameOf(id);
    try {
      await this.#file(id).moveAway(async () => {
        await bin.take(join(folder, fileNameOf(id)), id);
        await syncFolder(fs, folder);
      });
    } catch (error) {
      return storageFailure(error, name);
    }
    this.#summaries.delete(id);
    return { kind: 'deleted' };
  }

  /** Brings a report back from the bin: this file of it, or the one that was deleted last. */
  async restore(id: string, name?: string): Promise<OpenedReport> {
    const { fs, folder, bin } = this.#place;
    try {
      const binned = name ?? (await bin.lastOf(id));
      if (binned === null) return failure('notFound', this.#nameOf(id));
      if ((await fs.readdir(folder)).includes(fileNameOf(id)))
        return failure('exists', this.#nameOf(id));
      await bin.giveBack(binned, join(folder, fileNameOf(id)));
    } catch (error) {
      return storageFailure(error, this.#nameOf(id));
    }
    return await this.open(id);
  }

  async settle(): Promise<void> {
    await Promise.all([...this.#files.values()].map((file) => file.settle()));
  }

  #file(id: string): DurableFile<Report> {
    const known = this.#files.get(id);
    if (known) return known;
    const { fs, folder, quarantine, history: all, device, now } = this.#place;
    const path = join(folder, fileNameOf(id));
    const history = all.keeperOf(stemOf(id));
    const file = new DurableFile<Report>(
      { fs, path, id, format: reportFormat, device, quarantine, factsOf: factsOfReport, history },
      () => this.#nameOf(id),
      now,
    );
    this.#files.set(id, file);
    return file;
  }

  async #outcome(id: string, opened: Opened<Report>): Promise<OpenedReport> {
    if (opened.kind === 'opened') {
      const { value: report, rev, savedAt, isNewer } = opened;
      this.#remember(report, savedAt);
      return { kind: 'opened', report, rev, savedAt, ...(isNewer ? { isNewer } : {}) };
    }
    const outcome = opened.kind === 'missing' ? failure('notFound', this.#nameOf(id)) : opened;
    if (outcome.reason === 'notFound' || outcome.reason === 'setAside') this.#summaries.delete(id);
    return this.#withVersions(outcome, stemOf(id));
  }

  /** Of a damaged report, where its earlier versions are to be had. */
  async #withVersions(notice: Failure, stem: string): Promise<Failure> {
    if (notice.reason !== 'setAside') return notice;
    try {
      const [newest] = await this.#place.history.list(stem);
      if (!newest) return notice;
      return { ...failure('setAsideKept', notice.file), reportId: newest.id };
    } catch {
      return notice;
    }
  }

  #remember(report: Report, savedAt: string): void {
    this.#summaries.set(report.id, { id: report.id, ...factsOfReport(report), savedAt });
  }

  #nameOf(id: string): string {
    const summary = this.#summaries.get(id);
    return summary ? `${summary.city} ${summary.year}`.trim() : fileNameOf(id);
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
