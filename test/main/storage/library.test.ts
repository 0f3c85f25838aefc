import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANY_REVISION } from '../../../main/storage/durable-file';
import { changeBetween } from '../../../shared/edit/report-change';
import { emptyPartnerCity } from '../../../shared/model/partner-city';
import { defaultPreferences } from '../../../shared/model/preferences';
import { emptyRegistry } from '../../../shared/model/registry';
import { reportArbitrary } from '../../shared/document/report-arbitrary';
import { filesIn, latestIn, newFolder, openIn } from './library-folder';
import { ID, reportSaying, textOf } from './saved-report';

describe('a library', () => {
  it('gives back what was saved, after a restart too', async () => {
    const folder = await newFolder();
    const { reports } = await openIn(folder);
    const report = reportSaying('Визит делегации');
    const created = await reports.create(report);
    expect(created).toMatchObject({ kind: 'opened', rev: 1 });
    expect(await reports.save(reportSaying('Два визита'), 1)).toMatchObject({
      kind: 'saved',
      rev: 2,
    });

    const again = await openIn(folder);
    expect(await again.reports.open(ID)).toMatchObject({
      kind: 'opened',
      rev: 2,
      report: reportSaying('Два визита'),
    });
  });

  it('gives back every report character for character', async () => {
    await fc.assert(
      fc.asyncProperty(reportArbitrary({ plain: false, irregular: true }), async (generated) => {
        const folder = await newFolder();
        const first = await openIn(folder);
        await first.reports.create(generated);
        const second = await openIn(folder);
        expect(await second.reports.open(generated.id)).toMatchObject({
          kind: 'opened',
          report: generated,
        });
        const { id, city, year } = generated;
        expect(second.reports.list()).toMatchObject([{ id, city, year }]);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps half a character out of its files', async () => {
    const folder = await newFolder();
    const first = await openIn(folder);
    await first.reports.create(reportSaying('Обмен \ud83d и 😀 и \\ud83d'));
    const opened = await (await openIn(folder)).reports.open(ID);
    if (opened.kind !== 'opened') throw new Error(opened.reason);
    expect(textOf(opened.report)).toBe('Обмен \u{FFFD} и 😀 и \\ud83d');
  });

  it('stores a report whose id is no file name inside its folder', async () => {
    const folder = await newFolder();
    const { reports } = await openIn(folder);
    const ids = ['../../escape', 'con', 'a/b', 'A'.repeat(20), 'a'.repeat(20), 'nul\0', '..', 'ы'];
    for (const id of ids)
      expect(await reports.create(reportSaying(id, id))).toMatchObject({ kind: 'opened' });

    const files = Object.keys(await filesIn(folder));
    expect(files.map((file) => file.toLowerCase())).toHaveLength(new Set(files).size);
    expect(files.every((file) => /^reports\/[a-z0-9_-]+\.json$/.test(file))).toBe(true);
    const again = await openIn(folder);
    expect(
      again.reports
        .list()
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort());
    for (const id of ids) expect(await again.reports.open(id)).toMatchObject({ kind: 'opened' });
  });

  it('keeps the registry and the preferences', async () => {
    const folder = await newFolder();
    const library = await openIn(folder);
    expect(await library.registry.open()).toEqual({ kind: 'missing' });
    const registry = {
      ...emptyRegistry(),
      partnerCities: [{ ...emptyPartnerCity('p1'), name: 'Харбин' }],
    };
    const preferences = { ...defaultPreferences, lastReportId: ID };
    await library.registry.save(registry, 0);
    await library.preferences.save(preferences, ANY_REVISION);
    await library.preferences.save(preferences, ANY_REVISION);

    const again = await openIn(folder);
    expect(await again.registry.open()).toMatchObject({ value: registry, rev: 1 });
    expect(await again.preferences.open()).toMatchObject({ value: preferences, rev: 2 });
  });

  it('is new until something was kept in it', async () => {
    const folder = await newFolder();
    const library = await openIn(folder);
    expect(library.isNew).toBe(true);
    await library.registry.save(emptyRegistry(), 0);
    expect((await openIn(folder)).isNew).toBe(true);
    await library.reports.create(reportSaying('a'));
    expect((await openIn(folder)).isNew).toBe(false);
    await library.reports.delete(ID);
    expect((await openIn(folder)).isNew).toBe(false);
  });

  it('writes files that people can read', async () => {
    const folder = await newFolder();
    const { reports } = await openIn(folder);
    await reports.create(reportSaying('Визит'));
    const text = await readFile(join(folder, 'reports', `${ID}.json`), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      format: 'pobratim-report',
      version: 3,
      id: ID,
      rev: 1,
      device: 'device-1',
      city: 'Омск',
      year: 2024,
      data: reportSaying('Визит'),
    });
  });

  it('leaves alone what others keep in its folders', async () => {
    const folder = await newFolder();
    const library = await openIn(folder);
    await library.reports.create(reportSaying('a'));
    for (const name of ['.DS_Store', 'Заметки.txt', 'report-1 (копия).json', 'x.tmp'])
      await writeFile(join(folder, 'reports', name), name);
    const before = await filesIn(folder);
    const again = await openIn(folder);
    expect(again.reports.list()).toHaveLength(1);
    expect(again.notices).toEqual([]);
    expect(await filesIn(folder)).toEqual(before);
  });

  it('sweeps away what a run that was cut off left', async () => {
    const folder = await newFolder();
    await openIn(folder);
    const leftovers = [
      join(folder, '.pobratim-123-0123456789ab.tmp'),
      join(folder, 'reports', '.pobratim-99999-ba9876543210.tmp'),
    ];
    for (const path of leftovers) await writeFile(path, '{"half":');
    await openIn(folder);
    expect(await filesIn(folder)).toEqual({});
  });
});

describe('the bin', () => {
  it('gives a deleted report back', async () => {
    const folder = await newFolder();
    const { reports } = await openIn(folder);
    await reports.create(reportSaying('a'));
    expect(await reports.delete(ID)).toEqual({ kind: 'deleted' });
    expect(reports.list()).toEqual([]);
    expect(await reports.open(ID)).toMatchObject({ reason: 'notFound' });

    const again = await openIn(folder);
    expect(again.reports.list()).toEqual([]);
    expect(await again.reports.restore(ID)).toMatchObject({ report: reportSaying('a'), rev: 1 });
    expect(again.reports.list()).toHaveLength(1);
  });

  it('keeps every report that was deleted and gives back the last', async () => {
    const { reports } = await openIn(await newFolder());
    for (const text of ['first', 'second']) {
      await reports.create(reportSaying(text));
      await reports.delete(ID);
    }
    expect(await reports.restore(ID)).toMatchObject({ report: reportSaying('second') });
    expect(await reports.restore(ID)).toMatchObject({ reason: 'exists' });
    await reports.delete(ID);
  });

  it('is not undone by a save that comes too late', async () => {
    const { reports } = await openIn(await newFolder());
    await reports.create(reportSaying('a'));
    const deleted = reports.delete(ID);
    const saved = reports.save(reportSaying('b'), 1);
    expect(await deleted).toEqual({ kind: 'deleted' });
    expect(await saved).toMatchObject({ kind: 'failed', reason: 'notFound' });
    expect(reports.list()).toEqual([]);
  });

  it('lists what was deleted, gives back the one that is chosen, and erases only by hand', async () => {
    const folder = await newFolder();
    const { reports, bin } = await openIn(folder);
    for (const text of ['first', 'second']) {
      await reports.create(reportSaying(text));
      await reports.delete(ID);
    }
    await writeFile(join(folder, 'bin', 'note.txt'), 'not ours');
    const names = (await bin.list()).map(({ name }) => name);
    expect(names.sort()).toEqual([`${ID}.1.json`, `${ID}.2.json`]);
    expect(await reports.restore(ID, `${ID}.1.json`)).toMatchObject({
      report: reportSaying('first'),
    });
    expect(await bin.erase('../registry.json')).toMatchObject({ reason: 'notFound' });
    expect(await bin.erase('note.txt')).toMatchObject({ reason: 'notFound' });
    expect(await bin.erase(`${ID}.2.json`)).toEqual({ kind: 'erased' });
    expect(await bin.list()).toEqual([]);
    expect(await readdir(join(folder, 'bin'))).toEqual(['note.txt']);
  });

  it('says so when there is nothing to delete or to give back', async () => {
    const { reports } = await openIn(await newFolder());
    expect(await reports.delete(ID)).toMatchObject({ reason: 'notFound' });
    expect(await reports.restore(ID)).toMatchObject({ reason: 'notFound' });
  });
});

describe('saves', () => {
  it('that come together all hear of a revision that holds them', async () => {
    const folder = await newFolder();
    const { reports } = await openIn(folder);
    await reports.create(reportSaying('0'));
    const saves = Array.from({ length: 50 }, (_, index) =>
      reports.save(reportSaying(String(index + 1)), 1),
    );
    const outcomes = await Promise.all(saves);
    const revisions = outcomes.map((saved) => (saved.kind === 'saved' ? saved.rev : saved.reason));
    const last = revisions.at(-1);
    expect(revisions).toEqual([...revisions].sort((a, b) => Number(a) - Number(b)));
    expect(await (await openIn(folder)).reports.open(ID)).toMatchObject({
      report: reportSaying('50'),
      rev: last,
    });
    expect(Object.keys(await latestIn(folder))).toEqual([`reports/${ID}.json`]);
  });

  it('of different reports go their own ways', async () => {
    const folder = await newFolder();
    const { reports } = await openIn(folder);
    const ids = Array.from({ length: 20 }, (_, index) => `report-${index}`);
    await Promise.all(ids.map((id) => reports.create(reportSaying(id, id))));
    const again = await openIn(folder);
    for (const id of ids)
      expect(await again.reports.open(id)).toMatchObject({ report: reportSaying(id, id), rev: 1 });
  });

  it('may be based on any revision since the window opened the report', async () => {
    const { reports } = await openIn(await newFolder());
    await reports.create(reportSaying('a'));
    await reports.open(ID);
    await reports.save(reportSaying('b'), 1);
    expect(await reports.save(reportSaying('c'), 1)).toMatchObject({ kind: 'saved', rev: 3 });
  });

  it('are refused when based on an older one', async () => {
    const folder = await newFolder();
    const { reports } = await openIn(folder);
    await reports.create(reportSaying('a'));
    await reports.save(reportSaying('b'), 1);
    await reports.open(ID);
    const before = await filesIn(folder);
    expect(await reports.save(reportSaying('c'), 1)).toMatchObject({ reason: 'conflict' });
    expect(await reports.create(reportSaying('d'))).toMatchObject({ reason: 'conflict' });
    expect(await reports.save(reportSaying('e'), 99)).toMatchObject({ reason: 'conflict' });
    expect(await filesIn(folder)).toEqual(before);
  });

  it('may send what has changed alone, on exactly the revision that is known', async () => {
    const folder = await newFolder();
    const { reports } = await openIn(folder);
    const before = reportSaying('a');
    const after = { ...before, city: 'Пермь', note: 'Уточнить' };
    const change = changeBetween(before, after);
    if (!change) throw new Error('A change was expected');
    await reports.create(before);
    expect(await reports.change(ID, change, 1)).toMatchObject({ kind: 'saved', rev: 2 });
    expect(await (await openIn(folder)).reports.open(ID)).toMatchObject({ report: after, rev: 2 });
    const files = await filesIn(folder);
    expect(await reports.change(ID, change, 1)).toMatchObject({ reason: 'conflict' });
    expect(await reports.change('unknown', change, 1)).toMatchObject({ reason: 'notFound' });
    expect(await filesIn(folder)).toEqual(files);
  });

  it('never overwrite what another program saved', async () => {
    const folder = await newFolder();
    const [mine, theirs] = [await openIn(folder), await openIn(folder)];
    await mine.reports.create(reportSaying('a'));
    await theirs.reports.open(ID);
    await theirs.reports.save(reportSaying('theirs'), 1);
    expect(await mine.reports.save(reportSaying('mine'), 1)).toEqual({
      kind: 'failed',
      reason: 'conflictCopy',
      file: 'Омск 2024',
    });
    expect(await mine.reports.save(reportSaying('mine, later'), 1)).toMatchObject({
      reason: 'conflictCopy',
    });
    const copies = mine.reports.list().filter(({ id }) => id !== ID);
    expect(copies).toHaveLength(1);
    const copy = await mine.reports.latest(copies[0]?.id ?? '');
    expect(copy.kind === 'opened' && textOf(copy.report)).toBe('mine, later');
    expect(await mine.reports.open(ID)).toMatchObject({ report: reportSaying('theirs'), rev: 2 });
    expect(await mine.reports.save(reportSaying('mine again'), 2)).toMatchObject({ rev: 3 });
  });

  it('put the file back when somebody took it away', async () => {
    const folder = await newFolder();
    const { reports } = await openIn(folder);
    await reports.create(reportSaying('a'));
    const elsewhere = await openIn(folder);
    await elsewhere.reports.delete(ID);
    expect(await reports.save(reportSaying('b'), 1)).toMatchObject({ kind: 'saved', rev: 2 });
    expect(await reports.open(ID)).toMatchObject({ report: reportSaying('b') });
  });
});
