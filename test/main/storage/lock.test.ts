import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { nodeFs } from '../../../main/storage/durable-fs';
import { guardedFs } from '../../../main/storage/guarded-fs';
import { openLibrary } from '../../../main/storage/library';
import { LibraryLock, type LockOptions, SILENCE_MS } from '../../../main/storage/library-lock';
import { buildProgram } from './built';
import { filesIn, newFolder, openIn } from './library-folder';
import { ID, reportSaying, textOf } from './saved-report';

const ANNA = { host: 'PC-3', user: 'Иванова', pid: 77, bootId: 'boot-1' };
const BORIS = { host: 'PC-4', user: 'Петров', pid: 77, bootId: 'boot-9' };

/** Two who share a folder, and the time as the second sees it. */
async function rivals(options: { second?: LockOptions['identity']; isAlive?: boolean } = {}) {
  const folder = await newFolder();
  let now = 0;
  const first = new LibraryLock(nodeFs, folder, { identity: ANNA });
  const second = new LibraryLock(nodeFs, folder, {
    identity: options.second ?? BORIS,
    clock: () => now,
    isAlive: () => options.isAlive ?? true,
  });
  const pass = (time: number) => {
    now += time;
  };
  return { folder, first, second, pass };
}

describe('the lock of a library', () => {
  it('is had by one, who is named to the other', async () => {
    const { first, second } = await rivals();
    expect(await first.acquire()).toEqual({ kind: 'held' });
    expect(await second.acquire()).toEqual({
      ...{ kind: 'other', canTakeOver: false },
      owner: { user: 'Иванова', host: 'PC-3' },
    });
    await first.release();
    expect(await second.beat()).toEqual({ kind: 'free' });
    expect(await second.acquire()).toEqual({ kind: 'held' });
    expect(await first.acquire()).toMatchObject({ kind: 'other', owner: { user: 'Петров' } });
  });

  it('is never had from one who gives signs of life, however long it takes', async () => {
    const { first, second, pass } = await rivals();
    await first.acquire();
    for (let minute = 0; minute < 20; minute++) {
      expect(await second.beat()).toMatchObject({ canTakeOver: false });
      pass(SILENCE_MS - 1);
      expect(await second.beat()).toMatchObject({ canTakeOver: false });
      expect(await second.takeOver()).toMatchObject({ kind: 'other' });
      await first.beat();
    }
    expect(await first.holds()).toBe(true);
  });

  it('may be taken by hand from one who has been silent, and is not taken by itself', async () => {
    const { first, second, pass } = await rivals();
    await first.acquire();
    await second.acquire();
    pass(SILENCE_MS);
    expect(await second.acquire()).toMatchObject({ kind: 'other', canTakeOver: true });
    expect(await second.takeOver()).toEqual({ kind: 'held' });
    // The one who slept wakes up and hears of it before it writes.
    expect(await first.holds()).toBe(false);
    expect(await first.beat()).toMatchObject({ kind: 'other', owner: { user: 'Петров' } });
    expect(await second.holds()).toBe(true);
  });

  it.each([
    ['of this run of this machine', ANNA, true],
    ['of another machine with the same number', { ...ANNA, host: 'PC-4' }, false],
    ['of an earlier run of this machine', { ...ANNA, bootId: 'boot-2' }, false],
    ['of a machine whose runs can’t be told', { ...ANNA, bootId: '' }, false],
  ])('of a dead process %s: taken by itself: %s', async (_whose, me, taken) => {
    const { first, second } = await rivals({ second: { ...me, pid: 78 }, isAlive: false });
    await first.acquire();
    expect((await second.acquire()).kind).toBe(taken ? 'held' : 'other');
  });

  it('is made anew when somebody deletes it, by whoever comes first', async () => {
    const { folder, first, second } = await rivals();
    await first.acquire();
    await second.acquire();
    await rm(join(folder, '.lock'));
    expect(await first.beat()).toEqual({ kind: 'held' });
    await rm(join(folder, '.lock'));
    expect(await second.acquire()).toEqual({ kind: 'held' });
    expect(await first.holds()).toBe(false);
  });

  it('that can’t be read counts as another’s until it has been silent', async () => {
    const { folder, second, pass } = await rivals();
    await writeFile(join(folder, '.lock'), '{"token":');
    expect(await second.acquire()).toEqual({ kind: 'other', owner: null, canTakeOver: false });
    pass(SILENCE_MS);
    expect(await second.takeOver()).toEqual({ kind: 'held' });
  });

  it('names no time, so that no clock can be wrong', async () => {
    const { folder, first } = await rivals();
    await first.acquire();
    expect(Object.keys(JSON.parse(await readFile(join(folder, '.lock'), 'utf8'))).sort()).toEqual([
      ...['beat', 'bootId', 'host', 'pid', 'token', 'user'],
    ]);
  });

  it('of a dead owner goes to exactly one of many who find it', async () => {
    for (let round = 0; round < 20; round++) {
      const folder = await newFolder();
      await new LibraryLock(nodeFs, folder, { identity: ANNA }).acquire();
      const many = Array.from(
        { length: 6 },
        (_, index) =>
          new LibraryLock(nodeFs, folder, {
            identity: { ...ANNA, pid: 100 + index },
            isAlive: (pid) => pid !== ANNA.pid,
          }),
      );
      await Promise.all(many.map((lock) => lock.acquire()));
      const holders = [];
      for (const lock of many) if (await lock.holds()) holders.push(lock);
      expect(holders).toHaveLength(1);
      expect(Object.keys(await filesIn(folder))).toEqual(['.lock']);
    }
  });
});

describe('a library that another program owns', () => {
  async function readOnly() {
    const folder = await newFolder();
    await (await openIn(folder)).reports.create(reportSaying('theirs'));
    await writeFile(join(folder, 'reports', '.pobratim-1-0123456789ab.tmp'), 'being written');
    await writeFile(join(folder, 'reports', 'report-2.json'), 'damaged');
    await new LibraryLock(nodeFs, folder, { identity: ANNA }).acquire();
    const lock = new LibraryLock(nodeFs, folder, { identity: BORIS });
    await lock.acquire();
    const before = await filesIn(folder);
    const library = await openLibrary(folder, { device: 'b', fs: guardedFs(nodeFs, lock) });
    return { folder, lock, library, before };
  }

  it('can be read, and nothing in it is changed, swept or set aside', async () => {
    const { folder, library, before } = await readOnly();
    expect(await library.reports.load()).toEqual([
      { kind: 'failed', reason: 'damaged', file: 'report-2.json' },
    ]);
    expect(await library.reports.open(ID)).toMatchObject({ kind: 'opened' });
    expect(await library.reports.save(reportSaying('mine'), 1)).toMatchObject({
      reason: 'libraryLocked',
    });
    expect(await library.reports.delete(ID)).toMatchObject({ reason: 'libraryLocked' });
    expect(await library.versions.keep(ID)).toMatchObject({ reason: 'libraryLocked' });
    expect(await library.reports.create(reportSaying('new', 'report-3'))).toMatchObject({
      reason: 'libraryLocked',
    });
    expect(await library.reports.open('report-2')).toMatchObject({ reason: 'damaged' });
    expect(await filesIn(folder)).toEqual(before);
  });

  it('is written to again when the owner has gone', async () => {
    const { folder, library, lock } = await readOnly();
    await rm(join(folder, '.lock'));
    expect(await lock.takeOver()).toEqual({ kind: 'held' });
    await library.sweep();
    await library.reports.load();
    await library.reports.open(ID);
    expect(await library.reports.save(reportSaying('mine'), 1)).toMatchObject({ kind: 'saved' });
  });
});

describe('real processes', () => {
  /** Each adds `count` numbers to the report; resolves with what each was told was saved. */
  async function run(folder: string, program: string, names: string[], count: number) {
    const children: ChildProcess[] = [];
    const outputs = names.map(async (name) => {
      const child = spawn(process.execPath, [program, folder, name, String(count)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      children.push(child);
      let output = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
      const [status] = await once(child, 'close');
      expect(status).toBe(0);
      return output.split('\n').filter((line) => line.startsWith(name) && /\d$/.test(line));
    });
    return { children, acknowledged: Promise.all(outputs) };
  }

  it.each([false, true])(
    'lose none of each other’s saves; lock deleted by hand: %s',
    async (deleted) => {
      const program = await buildProgram('rival', await newFolder());
      const folder = await newFolder();
      await (await openIn(folder)).reports.create(reportSaying('start'));
      const { acknowledged } = await run(folder, program, ['a', 'b', 'c'], 28);
      let isDone = false;
      const all = acknowledged.then((lines) => {
        isDone = true;
        return lines.flat();
      });
      while (deleted && !isDone) {
        await rm(join(folder, '.lock'), { force: true });
        await wait(450);
      }
      const saved = await all;
      expect(saved).toHaveLength(84);
      const library = await openIn(folder);
      const texts = await Promise.all(
        library.reports.list().map(async ({ id }) => {
          const opened = await library.reports.open(id);
          return opened.kind === 'opened' ? textOf(opened.report) : '';
        }),
      );
      const words = new Set(texts.join(' ').split(' '));
      expect(saved.filter((word) => !words.has(word))).toEqual([]);
    },
    120_000,
  );

  it('that are killed free the lock, and those that only sleep keep it', async () => {
    const program = await buildProgram('rival', await newFolder());
    const folder = await newFolder();
    await (await openIn(folder)).reports.create(reportSaying('start'));
    const child = spawn(process.execPath, [program, folder, 'a', '100000'], { stdio: 'pipe' });
    onTestFinished(() => void child.kill('SIGKILL'));
    await once(child.stdout, 'data');
    await wait(300);
    child.kill('SIGSTOP');
    const lock = new LibraryLock(nodeFs, folder);
    // It may just have let go of it.
    const state = await lock.acquire();
    if (state.kind === 'held') await lock.release();
    else expect(state).toMatchObject({ kind: 'other', canTakeOver: false });
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    expect(await lock.acquire()).toEqual({ kind: 'held' });
    expect((await openIn(folder)).notices).toEqual([]);
  }, 60_000);
});
