import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../../shared/model/report';
import { type CityRecord, recordsOfCities } from '../../shared/registry/city-records';
import { logInfo } from '../log';
import { fileNameOf } from '../storage/file-name';
import { decodeAs } from '../storage/format';
import { reportFormat } from '../storage/formats';
import type { Library } from '../storage/library';

/**
 * What all reports of the library say about these cities, the newest report first. They are read
 * one after another, so that the window's saves get their turn between two, and none is kept: a
 * library may hold a thousand. A report that can't be read is left out and left alone.
 */
export async function cityRecords(
  { folder, reports }: Pick<Library, 'folder' | 'reports'>,
  cityIds: readonly string[],
): Promise<CityRecord[]> {
  const wanted = new Set(cityIds);
  if (wanted.size === 0) return [];
  const records: CityRecord[] = [];
  const newestFirst = reports.list().sort((a, b) => b.year - a.year);
  for (const { id } of newestFirst) {
    const report = await readReport(join(folder, 'reports', fileNameOf(id)));
    if (report) records.push(...recordsOfCities(report, wanted));
  }
  return records;
}

async function readReport(path: string): Promise<Report | null> {
  try {
    const decoded = decodeAs(reportFormat, await readFile(path));
    if (decoded.kind === 'decoded') return decoded.value;
    logInfo('archive.reportSkipped', { reason: decoded.kind });
  } catch {
    logInfo('archive.reportSkipped', { reason: 'unreadable' });
  }
  return null;
}
