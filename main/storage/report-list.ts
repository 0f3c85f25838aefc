import { join } from 'node:path';
import { z } from 'zod';
import { type Failure, failure } from '../../shared/failure';
import type { Report, ReportSummary } from '../../shared/model/report';
import type { DurableFs } from './durable-fs';
import { decodeHeader } from './envelope';
import { fileHeaderSchema, readStart } from './file-header';
import { fileNameOf, isReportFileName } from './file-name';
import { decodeAs } from './format';
import { reportFormat } from './formats';
import { storageFailure } from './outcome';
import { setAside } from './quarantine';

/** The headers of reports say who they are, so that a thousand are listed without being read. */
const reportHeaderSchema = fileHeaderSchema.extend({
  format: z.literal(reportFormat.name),
  city: z.string(),
  year: z.number().int(),
});

export type ReportHeader = z.infer<typeof reportHeaderSchema>;

/** Who a report is, from the first bytes of its file; null for anything else. */
export function reportHeaderOf(start: Uint8Array): ReportHeader | null {
  const header = reportHeaderSchema.safeParse(decodeHeader(start)?.header);
  return header.success ? header.data : null;
}

const MAX_CITY_LENGTH = 100;

export const factsOfReport = ({ city, year }: Report) => ({
  city: Array.from(city).slice(0, MAX_CITY_LENGTH).join(''),
  year,
});

export interface ReportList {
  summaries: ReportSummary[];
  /** Files that could not be listed. */
  notices: Failure[];
}

/** All reports of a folder. Damaged files are set aside; those of newer versions stay untouched. */
export async function listReports(
  fs: DurableFs,
  folder: string,
  quarantine: string,
): Promise<ReportList> {
  const list: ReportList = { summaries: [], notices: [] };
  const names = (await fs.readdir(folder)).filter(isReportFileName);
  await forEachOf(names, async (name) => {
    try {
      const found = await summaryOf(fs, join(folder, name), name, quarantine);
      if (found === null) return;
      if ('kind' in found) list.notices.push(found);
      else list.summaries.push(found);
    } catch (error) {
      list.notices.push(storageFailure(error, name));
    }
  });
  return list;
}

/** Null for a file that has gone meanwhile. */
async function summaryOf(
  fs: DurableFs,
  path: string,
  name: string,
  quarantine: string,
): Promise<ReportSummary | Failure | null> {
  const start = await readStart(fs, path);
  if (!start) return null;
  const header = reportHeaderOf(start);
  const isOurs = header && fileNameOf(header.id) === name;
  if (isOurs && header.version <= reportFormat.version) return summaryFrom(header);
  // Only the whole file tells damage from a version that we don't know.
  const decoded = decodeAs(reportFormat, await fs.readFile(path));
  if (decoded.kind === 'newerVersion') {
    return isOurs && decoded.value ? summaryFrom(header) : failure('newerVersion', name);
  }
  if (fs.isReadOnly?.()) return failure('damaged', name);
  await setAside(fs, path, quarantine);
  return failure('setAside', name);
}

const summaryFrom = ({ id, city, year, savedAt }: ReportHeader): ReportSummary => ({
  id,
  city,
  year,
  savedAt,
});

const AT_ONCE = 16;

/** A few at a time: a thousand files must not be open together. */
async function forEachOf<T>(values: T[], work: (value: T) => Promise<void>): Promise<void> {
  const rest = values.values();
  const worker = async () => {
    for (const value of rest) await work(value);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
