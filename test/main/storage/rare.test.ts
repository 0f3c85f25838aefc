import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFs } from '../../../main/storage/durable-fs';
import { decodeEnvelope, encodeEnvelope } from '../../../main/storage/envelope';
import { registryFormat } from '../../../main/storage/formats';
import { guardedFs } from '../../../main/storage/guarded-fs';
import { openLibrary } from '../../../main/storage/library';
import { LibraryLock } from '../../../main/storage/library-lock';
import { openOrRestore } from '../../../main/storage/open-or-restore';
import { emptyRegistry } from '../../../shared/model/registry';
import { type Fault, faultyFs } from './faulty-fs';
import { filesIn, newFolder, openIn } from './library-folder';
import { ID, reportSaying, textOf } from './saved-report';

/** What happens once in a thousand libraries, and must not be the end of one. */

const pathIn = (folder: string, id = ID) => join(folder, 'reports', `${id}.json`);

/** A library with a report that was saved twice, so that a version of it is kept. */
async function libraryWithVersion(): Promise<string> {
  const folder = await newFolder();
  await (await openIn(folder)).reports.create(reportSaying('old'));
  const { reports, settle } = await openIn(folder);
  await reports.open(ID);
  await reports.save(reportSaying('new'), 1);
  await settle();
  return folder;
}

/** The same file with another header or data, and whole. */
async function rewritten(path: string, header: object, data: object = {}): Promise<void> {
  const file = decodeEnvelope(await readFile(path));
  if (!file) throw new Error('This is no file of ours');
  const { sha256: _, ...before } = file.header;
  await writeFile(
    path,
    encodeEnvelope({ ...before, ...header }, { ...(file.data as object), ...data }),
  );
}

describe('a file of a newer program', () => {
  it('whose content is known is shown, listed, and never written', async () => {
    const folder = await libraryWithVersion();
    await rewritten(pathIn(folder), { version: 99 }, { somethingNew: [1, 2, 3] });
    const before = await filesIn(folder);
    const { reports, notices } = await openIn(folder);
    expect(notices).toEqual([]);
    expect(reports.list()).toHaveLength(1);
    const opened = await reports.open(ID);
    expect(opened).toMatchObject({ kind: 'opened', isNewer: true });
    expect(await reports.save(reportSaying('mine'), 2)).toMatchObject({ reason: 'newerVersion' });
    expect(await filesIn(folder)).toEqual(before);
  });

  it.each([
    ['of another report', { version: 99, id: 'report-9' }, {}],
    ['whose header says too little', { version: 99, rev: 0 }, {}],
    ['whose content is not known', { version: 99 }, { answers: 7 }],
  ])('%s is left alone and named', async (_which, header, data) => {
    const folder = await libraryWithVersion();
    await rewritten(pathIn(folder), header, data);
    const before = await filesIn(folder);
    const { reports, notices } = await openIn(folder);
    expect(notices).toEqual([{ kind: 'failed', reason: 'newerVersion', file: `${ID}.json` }]);
    expect(await reports.open(ID)).toMatchObject({ reason: 'newerVersion' });
    expect(await filesIn(folder)).toEqual(before);
  });
});

describe('what was set aside', () => {
  async function setAside(damage: (text: string) => string) {
    const folder = await libraryWithVersion();
    const text = await readFile(pathIn(folder), 'utf8');
    await writeFile(pathIn(folder), damage(text));
    const library = await openIn(folder);
    await library.reports.open(ID);
    const { versions } = await library.versions.list(ID);
    const damaged = versions.find(({ source }) => source === 'quarantine');
    if (!damaged) throw new Error('Nothing was set aside');
    return library.versions.read(ID, damaged);
  }

  it('is shown with what can still be read of it', async () => {
    const read = await setAside((text) => text.replace('new', 'n3w'));
    expect(read.kind === 'read' && textOf(read.report)).toBe('n3w');
  });

  it.each<[string, (text: string) => string]>([
    ['cut', (text) => text.slice(0, 900)],
    ['of other JSON', () => '[1]'],
    ['without its records', (text) => text.replace('"answers"', '"a"').replace('new', 'n3w')],
  ])('and is %s is said to be damaged', async (_how, damage) => {
    expect(await setAside(damage)).toMatchObject({ kind: 'failed', reason: 'damaged' });
  });

  it('is not looked for beside the library', async () => {
    const folder = await libraryWithVersion();
    const { versions, history } = await openIn(folder);
    for (const source of ['quarantine', 'history'] as const)
      expect(await versions.read(ID, { source, name: '../desk.json' })).toMatchObject({
        reason: 'notFound',
      });
    expect(() => history.read(ID, '../desk.json')).toThrow();
  });
});

it('a report of which only versions are left is found, and strangers among them are not', async () => {
  const folder = await libraryWithVersion();
  await rm(pathIn(folder));
  await mkdir(join(folder, 'history', 'stranger'), { recursive: true });
  await copyFile(join(folder, 'history', ID, '1.json'), join(folder, 'history/stranger/1.json'));
  await writeFile(join(folder, 'history', ID, 'notes.txt'), 'mine');
  await mkdir(join(folder, 'history', '_registry'), { recursive: true });
  const library = await openIn(folder);
  expect(await library.versions.lost()).toMatchObject([{ id: ID, city: 'Омск', year: 2024 }]);
  const [version] = (await library.versions.list(ID)).versions;
  if (!version) throw new Error('No version was kept');
  expect(await library.versions.changes(ID, version.name)).toBeNull();
  await library.versions.revive(ID, version);
  expect(await library.versions.lost()).toEqual([]);
  expect(await filesIn(folder)).toHaveProperty([`history/${ID}/notes.txt`]);
});

it('a version that was damaged has no changes to show, and does not stop the others', async () => {
  const folder = await libraryWithVersion();
  const library = await openIn(folder);
  await library.versions.keep(ID);
  const path = join(folder, 'history', ID, '1.json');
  await writeFile(path, (await readFile(path, 'utf8')).replace('old', '0ld'));
  const [newest, oldest] = await library.history.list(ID);
  expect(await library.versions.changes(ID, newest?.name ?? '')).toBeNull();
  const place = { source: 'history' as const, name: oldest?.name ?? '' };
  expect(await library.versions.read(ID, place)).toMatchObject({ reason: 'damaged' });
});

describe('the registry', () => {
  /** Of three saves, whose first two are kept; then it is damaged. */
  async function damagedRegistry(spoil: (folder: string) => Promise<void> = async () => undefined) {
    const folder = await newFolder();
    for (const [rev, name] of ['Чанчунь', 'Харбин', 'Минск'].entries()) {
      const { registry, settle } = await openIn(folder);
      await registry.open();
      await registry.save({ ...emptyRegistry(), keptWords: [name] }, rev);
      await settle();
    }
    await writeFile(join(folder, 'registry.json'), 'damaged');
    await spoil(folder);
    return folder;
  }
  const restored = async (folder: string, fault: Fault | null = null) => {
    const { registry, history } = await openIn(folder, faultyFs(fault));
    return openOrRestore(registry, registryFormat, history, '_registry');
  };

  it('that is damaged gives way to its newest version', async () => {
    const { opened, isRestored } = await restored(await damagedRegistry());
    expect([opened.kind === 'opened' && opened.value.keptWords, isRestored]).toEqual([
      ['Харбин'],
      true,
    ]);
  });

  it('gives way to the newest that is whole', async () => {
    const folder = await damagedRegistry(async (folder) => {
      const path = join(folder, 'history', '_registry', '2.json');
      await writeFile(path, (await readFile(path, 'utf8')).replace('Харбин', 'Шанхай'));
    });
    const { opened } = await restored(folder);
    expect(opened.kind === 'opened' && opened.value.keptWords).toEqual(['Чанчунь']);
  });

  it('without versions is said to be set aside, and one that is whole is opened', async () => {
    const folder = await damagedRegistry((folder) =>
      rm(join(folder, 'history'), { recursive: true }),
    );
    expect(await restored(folder)).toMatchObject({
      opened: { kind: 'failed', reason: 'setAside' },
      isRestored: false,
    });
    expect(await restored(folder)).toMatchObject({ opened: { kind: 'missing' } });
  });

  it('that can’t be written back is not said to be restored', async () => {
    const folder = await damagedRegistry();
    const fault: Fault = {
      hits: (operation) => operation === 'handle.writeFile',
      code: 'ENOSPC',
      when: 'before',
    };
    expect(await restored(folder, fault)).toMatchObject({ isRestored: false });
    expect(await restored(folder)).toMatchObject({ opened: { kind: 'missing' } });
  });
});

describe('a conflict', () => {
  it('whose copy can’t be written either is refused, and nothing is lost on the disk', async () => {
    const folder = await libraryWithVersion();
    let isFull = false;
    const fs = faultyFs({
      hits: (operation, _, path) => isFull && operation === 'rename' && !path.includes('history'),
      code: 'ENOSPC',
      when: 'before',
    });
    const mine = await openIn(folder, fs);
    await mine.reports.open(ID);
    const theirs = await openIn(folder);
    await theirs.reports.open(ID);
    await theirs.reports.save(reportSaying('theirs'), 2);
    isFull = true;
    expect(await mine.reports.save(reportSaying('mine'), 2)).toMatchObject({ reason: 'conflict' });
    isFull = false;
    const { reports } = await openIn(folder);
    expect(reports.list()).toHaveLength(1);
    const opened = await reports.open(ID);
    expect(opened.kind === 'opened' && textOf(opened.report)).toBe('theirs');
  });

  it('a change of a report that can’t be read says why', async () => {
    const folder = await libraryWithVersion();
    const fs = faultyFs({ hits: (op) => op === 'readFile', code: 'EIO', when: 'before' });
    const { reports } = await openIn(folder, fs);
    expect(await reports.change(ID, [] as never, 2)).toMatchObject({ kind: 'failed' });
    expect(await reports.change('report-9', [] as never, 2)).toMatchObject({ kind: 'failed' });
  });
});

describe('the lock', () => {
  const identity = { host: 'PC-3', user: 'Иванова', pid: 77, bootId: 'boot-1' };
  const other = { ...identity, host: 'PC-4' };
  async function robbed() {
    const folder = await newFolder();
    const mine = new LibraryLock(nodeFs, folder, { identity, grace: 0 });
    await mine.acquire();
    const library = await openLibrary(folder, { device: 'a', fs: guardedFs(nodeFs, mine) });
    await library.reports.create(reportSaying('mine'));
    await rm(join(folder, '.lock'));
    const theirs = new LibraryLock(nodeFs, folder, { identity: other, grace: 0 });
    await theirs.acquire();
    return { folder, mine, theirs, library };
  }

  it('that another has taken lets nothing be written, nor be given back for the other', async () => {
    const { folder, mine, theirs, library } = await robbed();
    const before = await filesIn(folder);
    expect(await library.reports.save(reportSaying('late'), 1)).toMatchObject({
      reason: 'libraryLocked',
    });
    expect(mine.isHeld).toBe(false);
    await mine.release();
    expect(await filesIn(folder)).toEqual(before);
    expect(await theirs.holds()).toBe(true);
  });

  it('is missed at the next look, and when it is given back', async () => {
    const { mine } = await robbed();
    expect(await mine.beat()).toMatchObject({ kind: 'other', owner: { host: 'PC-4' } });
    const { folder, mine: again, theirs } = await robbed();
    await again.release();
    expect(await theirs.holds()).toBe(true);
    expect(Object.keys(await filesIn(folder))).toContain('.lock');
  });

  it('says why where the disk refuses it', async () => {
    const folder = await newFolder();
    const fs = faultyFs({ hits: (op) => op === 'open', code: 'EROFS', when: 'before' });
    const lock = new LibraryLock(fs, folder, { identity });
    await expect(lock.acquire()).rejects.toMatchObject({ code: 'EROFS' });
    expect(lock.isHeld).toBe(false);
  });

  it('that goes away between two looks is tried for once more', async () => {
    const folder = await newFolder();
    await new LibraryLock(nodeFs, folder, { identity: other }).acquire();
    const fs = faultyFs();
    const readFileOf = fs.readFile;
    fs.readFile = async (path) => {
      await rm(path, { force: true });
      return readFileOf(path);
    };
    expect(await new LibraryLock(fs, folder, { identity }).acquire()).toEqual({ kind: 'held' });
  });
});

describe('the bin', () => {
  it('leaves out what is no report of ours, and shows two of one moment', async () => {
    const folder = await newFolder();
    const now = () => new Date('2026-11-24T10:00:00Z');
    const library = await openLibrary(folder, { device: 'a', now });
    for (const id of [ID, 'report-2']) await library.reports.create(reportSaying(id, id));
    for (const id of [ID, 'report-2']) await library.reports.delete(id);
    const file = join(folder, 'bin', `${ID}.1.json`);
    await copyFile(file, join(folder, 'bin', 'stranger.1.json'));
    await writeFile(join(folder, 'bin', 'report-3.1.json'), 'damaged');
    expect((await library.bin.list()).map(({ id }) => id).sort()).toEqual([ID, 'report-2']);
    expect(await library.reports.restore('report-2')).toMatchObject({ kind: 'opened' });
    expect(await library.reports.restore('report-9')).toMatchObject({ reason: 'notFound' });
  });

  it('erases the versions of a report with its last copy, and not before', async () => {
    const folder = await libraryWithVersion();
    const library = await openIn(folder);
    await library.reports.delete(ID);
    const [first] = await library.bin.list();
    await library.reports.create(reportSaying('again'));
    await library.eraseBinned(first?.name ?? '');
    expect(await library.history.list(ID)).not.toEqual([]);
    await library.reports.delete(ID);
    const [last] = await library.bin.list();
    await library.eraseBinned(last?.name ?? '');
    expect(await library.history.list(ID)).toEqual([]);
  });
});

it('a large report is saved again and again as it is', async () => {
  const folder = await newFolder();
  const { reports } = await openIn(folder);
  const large = (number: number) => {
    const report = reportSaying(`${number}`);
    const texts = Array.from({ length: 40 - 9 * number }, () => 'Визит делегации. '.repeat(4_000));
    return { ...report, titleLines: texts };
  };
  await reports.create(large(0));
  for (let rev = 1; rev < 5; rev++) {
    await reports.save(large(rev), rev);
    const opened = await (await openIn(folder)).reports.open(ID);
    expect(opened.kind === 'opened' && opened.report).toEqual(large(rev));
  }
});
