import { readFileSync } from 'node:fs';
import { ANY_REVISION } from '../../main/storage/durable-file';
import { openLibrary } from '../../main/storage/library';
import { parseText } from '../../shared/document/parse';
import type { Report } from '../../shared/model/report';

/** The real storage, filled with copies of the sample report, for `npm run bench`. */
export async function openBenchLibrary(folder: string, size: number, sample: string) {
  const parsed = parseText(readFileSync(sample, 'utf8'), { newId: counter(), fallbackYear: 2023 });
  if (parsed.kind === 'refused') throw new Error(parsed.reason);
  const library = await openLibrary(folder, { device: 'bench' });
  for (let index = 0; index < size; index += 1) {
    await library.reports.create({ ...parsed.report, id: `report-${index}` });
  }
  let report: Report = { ...parsed.report, id: 'report-0' };
  let count = 0;
  return {
    text: () => JSON.stringify(report),
    /** A change as a keystroke makes it, until it is acknowledged. */
    async saveOnce() {
      count += 1;
      report = { ...report, titleLines: [`ГОРОД ${count}`] };
      const saved = await library.reports.save(report, ANY_REVISION);
      if (saved.kind !== 'saved') throw new Error(saved.reason);
    },
  };
}

function counter() {
  let count = 0;
  return () => `record-${++count}`;
}
