import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFirstStart, readPreferences, readStart } from '../../main/start-data';
import { ANY_REVISION } from '../../main/storage/durable-file';
import { openLibrary } from '../../main/storage/library';
import { defaultPreferences } from '../../shared/model/preferences';
import { itemsOfType } from '../../shared/model/report';
import { filesIn, newFolder } from './storage/library-folder';
import { reportSaying } from './storage/saved-report';

/** A start of the program on this folder, as far as the first answer to the window. */
async function startOn(folder: string) {
  const library = await openLibrary(folder, { device: 'device-1' });
  const start = await readFirstStart(
    { library, state: { kind: 'held' } },
    await readPreferences(library),
    '1.0.0',
    Promise.resolve(),
  );
  await library.settle();
  return { library, start };
}

describe('the first start', () => {
  it('shows the sample report, kept as any other', async () => {
    const folder = await newFolder();
    const { start } = await startOn(folder);
    expect(start.notices).toEqual([]);
    expect(start.stored?.report).toMatchObject({ city: 'Красноярск', year: 2023 });
    expect(start.reports).toMatchObject([{ city: 'Красноярск', year: 2023 }]);
    expect(start.registry.registry.partnerCities).toHaveLength(5);
    expect(start.stored && itemsOfType(start.stored.report, 'event')).toHaveLength(11);
    expect(start.preferences.lastReportId).toBe(start.stored?.report.id);

    const again = await startOn(folder);
    expect(again.start).toEqual(start);
  });

  it('is made up for when it was cut off', async () => {
    const folder = await newFolder();
    const { library } = await startOn(folder);
    const [sample] = library.reports.list();
    await library.reports.delete(sample?.id ?? '');
    const files = await filesIn(folder);
    const registryOnly = await newFolder();
    await openLibrary(registryOnly, { device: 'device-1' });
    await writeFile(
      join(registryOnly, 'registry.json'),
      Buffer.from(files['registry.json'] ?? '', 'base64'),
    );
    const { start } = await startOn(registryOnly);
    expect(start.reports).toHaveLength(1);
    expect(start.registry.registry.partnerCities).toHaveLength(5);
  });
});

describe('later starts', () => {
  it('bring a damaged registry back as it was kept last, and say so', async () => {
    const folder = await newFolder();
    const { library, start } = await startOn(folder);
    const { registry } = start.registry;
    await library.registry.save(registry, start.registry.rev);
    await library.settle();
    const path = join(folder, 'registry.json');
    await writeFile(path, (await readFile(path)).subarray(0, 100));
    const again = await startOn(folder);
    expect(again.start.registry.registry).toEqual(registry);
    expect(again.start.notices).toEqual([
      { kind: 'failed', reason: 'restored', file: 'registry.json' },
    ]);
  });

  it('leave the sample deleted', async () => {
    const folder = await newFolder();
    const { library, start } = await startOn(folder);
    await library.reports.delete(start.stored?.report.id ?? '');
    const again = await startOn(folder);
    expect(again.start).toMatchObject({ reports: [], stored: null, notices: [] });
  });

  it('open the report that was open last, else the newest', async () => {
    const folder = await newFolder();
    const { library } = await startOn(folder);
    await library.reports.create(reportSaying('older', 'report-older'));
    await library.reports.create(reportSaying('newer', 'report-newer'));
    const openedBy = async (lastReportId: string) => {
      await library.preferences.save({ ...defaultPreferences, lastReportId }, ANY_REVISION);
      return (await startOn(folder)).start.stored?.report.id;
    };
    expect(await openedBy('report-older')).toBe('report-older');
    expect(await openedBy('report-gone')).toBe('report-newer');
    expect(await openedBy('')).toBe('report-newer');
  });

  it('pass over a damaged report and say so', async () => {
    const folder = await newFolder();
    const { library } = await startOn(folder);
    await library.reports.create(reportSaying('a', 'report-newer'));
    await library.preferences.save(
      { ...defaultPreferences, lastReportId: 'report-newer' },
      ANY_REVISION,
    );
    const path = join(folder, 'reports', 'report-newer.json');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('"city": "Омск"', '"city": "Томск"'));

    const { start } = await startOn(folder);
    expect(start.stored?.report.city).toBe('Красноярск');
    expect(start.reports).toHaveLength(1);
    expect(start.notices).toEqual([{ kind: 'failed', reason: 'setAside', file: 'Омск 2024' }]);
  });

  it('begin with what is usual when the preferences are damaged, and add no sample again', async () => {
    const folder = await newFolder();
    const { library, start } = await startOn(folder);
    await library.reports.delete(start.stored?.report.id ?? '');
    await writeFile(join(folder, 'preferences.json'), '');
    const again = await startOn(folder);
    expect(again.start).toMatchObject({ preferences: defaultPreferences, reports: [] });
    expect(again.start.notices).toMatchObject([{ reason: 'setAside', file: 'preferences.json' }]);
    expect((await startOn(folder)).start).toMatchObject({ reports: [], notices: [] });
  });
});

describe('a window that is loaded again', () => {
  it('gets what was saved last', async () => {
    const folder = await newFolder();
    const { library, start } = await startOn(folder);
    if (!start.stored) throw new Error('There is no report');
    const { report, rev } = start.stored;
    await library.reports.save({ ...report, city: 'Омск' }, rev);
    const next = await readStart({ library, state: { kind: 'held' } }, start.preferences, '1.0.0');
    expect(next.stored).toMatchObject({ report: { city: 'Омск' }, rev: rev + 1 });
    expect(next.reports).toMatchObject([{ city: 'Омск' }]);
  });
});
