import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cityRecords } from '../../../main/archive/city-records';
import { fileNameOf } from '../../../main/storage/file-name';
import { openLibrary } from '../../../main/storage/library';
import { insertItem } from '../../../shared/edit/edit-answer';
import { emptyEvent } from '../../../shared/model/event';
import { emptyReport } from '../../../shared/model/report';

const report = (id: string, year: number, cityIds: string[]) =>
  insertItem(emptyReport(id, 'Омск', year), 'international.achievements', {
    ...emptyEvent(`event-${id}`, null),
    partnerCityIds: cityIds,
  });

it('reads what every report says about a city, and leaves a damaged one alone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pobratim-archive-'));
  const library = await openLibrary(folder, { device: 'test' });
  await library.reports.create(report('report-2022', 2022, ['old-id', 'other']));
  await library.reports.create(report('report-2023', 2023, ['harbin']));
  await library.reports.create(report('report-2021', 2021, ['other']));
  await library.reports.create(report('report-2020', 2020, ['harbin']));
  const damaged = join(folder, 'reports', fileNameOf('report-2020'));
  await writeFile(damaged, 'nothing');

  const records = await cityRecords(library, ['harbin', 'old-id']);
  expect(records.map(({ reportId, year, item }) => [reportId, year, item.id])).toEqual([
    ['report-2023', 2023, 'event-report-2023'],
    ['report-2022', 2022, 'event-report-2022'],
  ]);
  expect(await readFile(damaged, 'utf8')).toBe('nothing');
  expect(await readdir(join(folder, 'reports'))).toHaveLength(4);
  expect(await cityRecords(library, [])).toEqual([]);
});
