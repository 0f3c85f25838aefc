import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeFs } from '../../../main/storage/durable-fs';
import { History } from '../../../main/storage/history';
import { openLibrary } from '../../../main/storage/library';
import { versionsToThin } from '../../../main/storage/thinning';
import { faultyFs } from './faulty-fs';
import { filesIn, newFolder, openIn } from './library-folder';
import { ID, reportSaying, textOf } from './saved-report';

const MINUTE = 60_000;

/** A library whose clock the test turns. */
async function timedLibrary(folder: string) {
  let now = 0;
  const library = await openLibrary(folder, { device: 'device-1', clock: () => now });
  return {
    ...library,
    pass: (time: number) => {
      now += time;
    },
  };
}

async function textsOf(library: Awaited<ReturnType<typeof openIn>>): Promise<string[]> {
  const { versions } = await library.versions.list(ID);
  const read = await Promise.all(versions.map((version) => library.versions.read(ID, version)));
  return read.map((each) => (each.kind === 'read' ? textOf(each.report) : each.reason));
}

describe('the history', () => {
  it('keeps what a session found, and then a state every five minutes', async () => {
    const folder = await newFolder();
    await (await openIn(folder)).reports.create(reportSaying('0'));
    const { reports, pass } = await timedLibrary(folder);
    let rev = 1;
    await reports.open(ID);
    const save = async (text: string) => {
      const saved = await reports.save(reportSaying(text), rev);
      if (saved.kind === 'saved') rev = saved.rev;
    };
    for (let minute = 1; minute <= 11; minute++) {
      await save(String(minute));
      pass(MINUTE);
    }
    expect(await textsOf(await openIn(folder))).toEqual(['10', '5', '0']);
  });

  it('lies beside the reports as whole files of our own kind', async () => {
    const folder = await newFolder();
    const { reports } = await openIn(folder);
    await reports.create(reportSaying('a'));
    const before = await readFile(join(folder, 'reports', `${ID}.json`));
    await reports.save(reportSaying('b'), 1);
    expect(await readFile(join(folder, 'history', ID, '1.json'))).toEqual(before);
  });

  it('keeps the registry and the desk too, which a library has only once', async () => {
    const folder = await newFolder();
    const { registry } = await openIn(folder);
    await registry.save({ partnerCities: [] } as never, 0);
    await registry.save({ partnerCities: [] } as never, 1);
    expect(Object.keys(await filesIn(folder))).toContain('history/_registry/1.json');
  });

  it('copies where the disk knows no links', async () => {
    const folder = await newFolder();
    const fs = faultyFs({
      hits: (operation) => operation === 'link',
      code: 'EPERM',
      when: 'before',
    });
    const { reports } = await openIn(folder, fs);
    await reports.create(reportSaying('a'));
    await reports.save(reportSaying('b'), 1);
    expect(await textsOf(await openIn(folder))).toEqual(['a']);
  });

  it('never stands in the way of a save', async () => {
    const folder = await newFolder();
    const fs = faultyFs({
      hits: (_operation, _number, path) => path.includes('history'),
      code: 'EIO',
      when: 'before',
    });
    const { reports } = await openIn(folder, fs);
    await reports.create(reportSaying('a'));
    expect(await reports.save(reportSaying('b'), 1)).toMatchObject({ kind: 'saved' });
  });

  it('keeps by hand whatever lies there, once', async () => {
    const folder = await newFolder();
    const library = await openIn(folder);
    await library.reports.create(reportSaying('a'));
    expect(await library.versions.keep(ID)).toEqual({ kind: 'kept' });
    expect(await library.versions.keep(ID)).toEqual({ kind: 'kept' });
    expect(await textsOf(library)).toEqual(['a']);
    expect(await library.versions.keep('nothing-of-the-kind')).toMatchObject({
      reason: 'notFound',
    });
  });

  it('says what a version changed in the one before', async () => {
    const folder = await newFolder();
    const { reports, versions } = await openIn(folder);
    let rev = 0;
    for (const text of ['a', 'b', 'c']) {
      const saved = await reports.save(reportSaying(text), rev);
      if (saved.kind === 'saved') rev = saved.rev;
      await versions.keep(ID);
    }
    const { versions: kept } = await versions.list(ID);
    const counts = { added: 0, removed: 0, changed: 1, moved: 0, properties: false };
    expect(await versions.changes(ID, kept[0]?.name ?? '')).toEqual(counts);
    expect(await versions.changes(ID, kept.at(-1)?.name ?? '')).toBeNull();
    expect(await versions.changes(ID, 'none')).toBeNull();
  });

  it('refuses names that are none of its own', async () => {
    const { reports, versions } = await openIn(await newFolder());
    await reports.create(reportSaying('a'));
    for (const source of ['history', 'quarantine'] as const) {
      expect(await versions.read(ID, { source, name: '../../registry.json' })).toMatchObject({
        reason: 'notFound',
      });
    }
  });

  it('says which versions are damaged and leaves them as they are', async () => {
    const folder = await newFolder();
    const library = await openIn(folder);
    await library.reports.create(reportSaying('a'));
    await library.versions.keep(ID);
    const path = join(folder, 'history', ID, '1.json');
    await writeFile(path, (await readFile(path, 'utf8')).replace('"a"', '"x"'));
    expect(await textsOf(library)).toEqual(['damaged']);
    await writeFile(join(folder, 'history', ID, '7.json'), 'nothing of ours');
    expect((await library.versions.list(ID)).versions).toHaveLength(1);
  });

  it('goes with the report that is erased', async () => {
    const folder = await newFolder();
    const library = await openIn(folder);
    await library.reports.create(reportSaying('a'));
    await library.reports.save(reportSaying('b'), 1);
    await library.reports.delete(ID);
    const [binned] = await library.bin.list();
    expect(await library.eraseBinned(binned?.name ?? '')).toEqual({ kind: 'erased' });
    expect(await filesIn(folder)).toEqual({});
  });

  it('stays while another copy of the report is there', async () => {
    const folder = await newFolder();
    const library = await openIn(folder);
    await library.reports.create(reportSaying('a'));
    await library.reports.save(reportSaying('b'), 1);
    await library.reports.delete(ID);
    await library.reports.create(reportSaying('c'));
    const [binned] = await library.bin.list();
    await library.eraseBinned(binned?.name ?? '');
    expect(await textsOf(library)).toEqual(['a']);
    expect(await library.eraseBinned('none')).toMatchObject({ reason: 'notFound' });
  });
});

describe('thinning', () => {
  const day = (offset: number) => new Date(2026, 0, 1 + offset, 12).toISOString();

  it('keeps the last twenty and the last of each of thirty days', () => {
    const versions = Array.from({ length: 200 }, (_, index) => ({
      number: index + 1,
      // Four a day.
      savedAt: day(Math.floor(index / 4)),
    }));
    const gone = new Set(versionsToThin(versions).map(({ number }) => number));
    const kept = versions.filter(({ number }) => !gone.has(number)).map(({ number }) => number);
    expect(kept.slice(-20)).toEqual(Array.from({ length: 20 }, (_, index) => 181 + index));
    // Five days are among the last twenty; the other twenty-five have one each.
    expect(kept).toHaveLength(45);
    expect(kept.slice(0, -20).every((number) => number % 4 === 0)).toBe(true);
  });

  it('takes nothing for old because a clock was wrong', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 60 }), (clocks) => {
        const versions = clocks.map((savedAt, index) => ({ number: index + 1, savedAt }));
        const gone = versionsToThin(versions);
        expect(gone.every(({ number }) => number <= versions.length - 20)).toBe(true);
        const days = new Set(clocks).size;
        expect(versions.length - gone.length).toBeGreaterThanOrEqual(
          Math.min(versions.length, Math.max(20, Math.min(30, days) > 20 ? 20 : 0)),
        );
      }),
    );
  });

  it('makes room where all versions take too much, and leaves three of each report', async () => {
    const folder = await newFolder();
    const file = join(folder, 'a.json');
    const history = new History(nodeFs, join(folder, 'history'), { limit: 5_000 });
    const library = await openIn(folder);
    for (const stem of ['report-1', 'report-2']) {
      for (let number = 1; number <= 10; number++) {
        await library.reports.delete(ID);
        await library.reports.create(reportSaying(`${stem} ${number} ${'x'.repeat(800)}`));
        await writeFile(file, await readFile(join(folder, 'reports', `${ID}.json`)));
        await history.keep(stem, file);
        await nodeFs.rm(file);
      }
      await history.settle();
    }
    expect((await history.list('report-1')).map(({ number }) => number)).toEqual([10, 9, 8]);
    expect((await history.list('report-2')).map(({ number }) => number)).toEqual([10, 9, 8]);
    const roomy = new History(nodeFs, join(folder, 'history'));
    expect(await roomy.bytes()).toBe(await history.bytes());
  });
});
