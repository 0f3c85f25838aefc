import { join } from 'node:path';
import { type Failure, failure } from '../../shared/failure';
import {
  compareReports,
  countDifference,
  type DifferenceCounts,
} from '../../shared/history/compare-reports';
import type { ReportVersions, VersionPlace } from '../../shared/history/versions-contract';
import type { Report, ReportSummary } from '../../shared/model/report';
import type { DurableFs } from './durable-fs';
import { fileNameOf, stemOf } from './file-name';
import { decodeAs, salvage } from './format';
import { reportFormat } from './formats';
import type { History } from './history';
import { storageFailure } from './outcome';
import { setAsideNames } from './quarantine';
import type { ReportBin } from './report-bin';
import { reportHeaderOf } from './report-list';
import type { OpenedReport, ReportShelf } from './report-shelf';

export interface VersionsPlace {
  fs: DurableFs;
  /** The folder of the reports. */
  folder: string;
  quarantine: string;
  history: History;
  reports: ReportShelf;
  bin: ReportBin;
}

export type ReadVersion = { kind: 'read'; report: Report } | Failure;

/** The earlier states of reports: what was kept, and what of damaged files can still be read. */
export class ReportVersionShelf {
  readonly #place: VersionsPlace;

  constructor(place: VersionsPlace) {
    this.#place = place;
  }

  async list(id: string): Promise<ReportVersions> {
    const { history, reports } = this.#place;
    const kept = await history.list(stemOf(id));
    const damaged = await this.#damaged(id);
    const versions = [
      ...damaged,
      ...kept.map(({ name, rev, savedAt, bytes, isRedacted }) => ({
        ...{ source: 'history' as const, name, rev, savedAt, bytes },
        ...(isRedacted && { isRedacted }),
      })),
    ];
    return {
      ...(await this.#whoIs(id, versions)),
      versions,
      isThere: reports.list().some((summary) => summary.id === id),
      bytes: kept.reduce((sum, { bytes }) => sum + bytes, 0),
      allBytes: await history.bytes(),
      limit: history.limit,
    };
  }

  async read(id: string, place: VersionPlace): Promise<ReadVersion> {
    try {
      const bytes = await this.#bytesOf(id, place);
      if (bytes === null) return failure('notFound', place.name);
      if (place.source === 'quarantine') {
        const report = salvage(reportFormat, bytes);
        return report ? { kind: 'read', report } : failure('damaged', place.name);
      }
      const decoded = decodeAs(reportFormat, bytes);
      return decoded.kind === 'decoded'
        ? { kind: 'read', report: decoded.value }
        : failure('damaged', place.name);
    } catch (error) {
      return storageFailure(error, place.name);
    }
  }

  /** What a version changed in the one before it; null where either can't be read. */
  async changes(id: string, name: string): Promise<DifferenceCounts | null> {
    const versions = await this.#place.history.list(stemOf(id));
    const index = versions.findIndex((version) => version.name === name);
    const [version, earlier] = [versions[index], versions[index + 1]];
    if (!version || !earlier) return null;
    const before = await this.read(id, { source: 'history', name: earlier.name });
    const after = await this.read(id, { source: 'history', name: version.name });
    if (before.kind === 'failed' || after.kind === 'failed') return null;
    return countDifference(compareReports(before.report, after.report));
  }

  /** Reports of which nothing else is left, in no order. */
  async lost(): Promise<ReportSummary[]> {
    const { history, reports, bin } = this.#place;
    const binned = (await bin.list()).map(({ id }) => id);
    const known = new Set([...binned, ...reports.list().map(({ id }) => id)].map(stemOf));
    const lost: ReportSummary[] = [];
    for (const stem of await history.stems()) {
      const [newest] = known.has(stem) ? [] : await history.list(stem);
      const header = newest && reportHeaderOf(await history.read(stem, newest.name));
      if (!header || stemOf(header.id) !== stem) continue;
      lost.push({ id: header.id, city: header.city, year: header.year, savedAt: header.savedAt });
    }
    return lost;
  }

  /** Keeps the report as it lies on the disk now, before something large happens to it. */
  async keep(id: string): Promise<{ kind: 'kept' } | Failure> {
    const { history, folder } = this.#place;
    const path = join(folder, fileNameOf(id));
    try {
      await history.keep(stemOf(id), path);
      return { kind: 'kept' };
    } catch (error) {
      return storageFailure(error, fileNameOf(id));
    }
  }

  /** Puts a version in the place of a report that is no longer there. */
  async revive(id: string, place: VersionPlace): Promise<OpenedReport> {
    const read = await this.read(id, place);
    if (read.kind === 'failed') return read;
    return this.#place.reports.create({ ...read.report, id });
  }

  async #bytesOf(id: string, { source, name }: VersionPlace): Promise<Uint8Array | null> {
    const { fs, quarantine, history } = this.#place;
    if (source === 'history') {
      const known = (await history.list(stemOf(id))).some((version) => version.name === name);
      return known ? history.read(stemOf(id), name) : null;
    }
    const known = (await setAsideNames(fs, quarantine, stemOf(id))).includes(name);
    return known ? fs.readFile(join(quarantine, name)) : null;
  }

  async #damaged(id: string): Promise<ReportVersions['versions']> {
    const { fs, quarantine } = this.#place;
    const found: ReportVersions['versions'] = [];
    for (const name of await setAsideNames(fs, quarantine, stemOf(id))) {
      const bytes = await fs.readFile(join(quarantine, name));
      const header = reportHeaderOf(bytes);
      found.push({
        source: 'quarantine',
        name,
        rev: header?.rev ?? 0,
        savedAt: header?.savedAt ?? '',
        bytes: bytes.length,
      });
    }
    return found;
  }

  /** The city and year of a report that is there, or as its newest version has them. */
  async #whoIs(
    id: string,
    versions: ReportVersions['versions'],
  ): Promise<{ city: string; year: number }> {
    const listed = this.#place.reports.list().find((summary) => summary.id === id);
    if (listed) return { city: listed.city, year: listed.year };
    for (const version of versions) {
      const bytes = await this.#bytesOf(id, version);
      const header = bytes && reportHeaderOf(bytes);
      if (header) return { city: header.city, year: header.year };
    }
    return { city: '', year: 0 };
  }
}
