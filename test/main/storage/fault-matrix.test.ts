import { cpSync } from 'node:fs';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFileDurably } from '../../../main/storage/durable-write';
import type { Library } from '../../../main/storage/library';
import { type Fault, type FaultyFs, faultyFs } from './faulty-fs';
import { filesIn, MEMORY, newFolder, openIn } from './library-folder';
import { ID, reportSaying, textOf } from './saved-report';

/**
 * Every call that an action makes of the disk fails: once and from then on, before its work and
 * after it, and writes fall short without a word, with everything that a system may say.
 */
const ALL_CODES = [
  ...['ENOSPC', 'EIO', 'EPERM', 'EBUSY', 'EACCES', 'EROFS', 'EMFILE', 'EDQUOT', 'ENOENT'],
] as const;
/** One of each kind that is treated in a way of its own; all of them in `npm run test:long`. */
const CODES = process.env.POBRATIM_LONG ? ALL_CODES : (['ENOSPC', 'EPERM', 'ENOENT'] as const);
const WHEN = ['before', 'after', 'short'] as const;
const OTHER = 'report-2';
const OLD_REPORT = 'ab0d9a7a-d218-4e2d-8bd9-b8f7d4182e48';
const OLD_FILE = join(import.meta.dirname, '../../fixtures/formats/report-1.json');

type Done = 'done' | 'refused';
type Opened = Library & { notices: unknown[] };

interface Action {
  name: string;
  /** What lies in the folder before. */
  prepare: (folder: string) => Promise<void>;
  /** What comes before the action and is not under test. */
  before?: (library: Opened) => Promise<void>;
  act: (library: Opened, fs: FaultyFs, folder: string) => Promise<Done>;
  /** What must be true, read by a library that nothing ails; `done` when the action said so. */
  check: (library: Opened, done: Done, folder: string, code: string) => Promise<void>;
}

const done = (outcome: { kind: string }): Done => (outcome.kind === 'failed' ? 'refused' : 'done');

async function textIn({ reports }: Opened, id = ID): Promise<string> {
  const opened = await reports.open(id);
  return opened.kind === 'opened' ? textOf(opened.report) : opened.reason;
}

const twoReports = async (folder: string) => {
  const { reports } = await openIn(folder);
  await reports.create(reportSaying('old'));
  await reports.create(reportSaying('other', OTHER));
};

const ACTIONS: Action[] = [
  {
    name: 'a save',
    prepare: twoReports,
    before: async ({ reports }) => {
      await reports.save(reportSaying('old'), 1);
    },
    act: async ({ reports }) => done(await reports.save(reportSaying('new'), 2)),
    check: async (library, outcome) =>
      expect(outcome === 'done' ? ['new'] : ['old', 'new']).toContain(await textIn(library)),
  },
  {
    name: 'the first save of a session, which keeps a version',
    prepare: twoReports,
    before: async ({ reports }) => {
      await reports.open(ID);
    },
    act: async ({ reports, history }) => {
      const saved = done(await reports.save(reportSaying('new'), 1));
      await history.settle();
      return saved;
    },
    check: async (library, outcome) => {
      expect(outcome === 'done' ? ['new'] : ['old', 'new']).toContain(await textIn(library));
      for (const version of (await library.versions.list(ID)).versions) {
        const read = await library.versions.read(ID, version);
        expect(read.kind === 'read' ? textOf(read.report) : read.reason).toBe('old');
      }
    },
  },
  {
    name: 'a new report',
    prepare: twoReports,
    act: async ({ reports }) => done(await reports.create(reportSaying('new', 'report-3'))),
    check: async (library, outcome) =>
      expect(outcome === 'done' ? ['new'] : ['new', 'notFound']).toContain(
        await textIn(library, 'report-3'),
      ),
  },
  {
    name: 'opening',
    prepare: twoReports,
    act: async ({ reports }) => done(await reports.open(ID)),
    check: async (library) => expect(await textIn(library)).toBe('old'),
  },
  {
    name: 'the save that brings a file to today’s version',
    prepare: async (folder) => {
      await twoReports(folder);
      await copyFile(OLD_FILE, join(folder, 'reports', `${OLD_REPORT}.json`));
    },
    before: async ({ reports }) => {
      await reports.open(OLD_REPORT);
    },
    act: async ({ reports }) => {
      const opened = await reports.latest(OLD_REPORT);
      if (opened.kind === 'failed') return 'refused';
      return done(await reports.save({ ...opened.report, note: 'new' }, opened.rev));
    },
    check: async ({ reports, history, versions }, outcome, _folder, code) => {
      const opened = await reports.open(OLD_REPORT);
      if (opened.kind === 'failed') throw new Error(opened.reason);
      if (outcome === 'done') expect(opened.report.note).toBe('new');
      if (opened.report.note !== 'new') return;
      // Replaced, so what was there before is kept as it was.
      const [version] = (await versions.list(OLD_REPORT)).versions;
      // A system that denies that the file is there has it replaced like one that isn't.
      if (!version && code === 'ENOENT') return;
      const kept = await history.read(OLD_REPORT, version?.name ?? '');
      expect(Buffer.from(kept).equals(await readFile(OLD_FILE))).toBe(true);
    },
  },
  {
    name: 'keeping a version by hand',
    prepare: twoReports,
    act: async ({ versions }) => done(await versions.keep(ID)),
    check: async (library, outcome) => {
      expect(await textIn(library)).toBe('old');
      const { versions } = await library.versions.list(ID);
      expect(versions.length).toBeGreaterThanOrEqual(outcome === 'done' ? 1 : 0);
    },
  },
  {
    name: 'setting a damaged report aside and bringing a version back',
    prepare: async (folder) => {
      await twoReports(folder);
      const { reports } = await openIn(folder);
      await reports.open(ID);
      await reports.save(reportSaying('newer'), 1);
      await writeFile(join(folder, 'reports', `${ID}.json`), 'damaged');
    },
    act: async ({ reports, versions }) => {
      await reports.open(ID);
      const known = await versions.list(ID).catch(() => null);
      const version = known?.versions.find(({ source }) => source === 'history');
      return version ? done(await versions.revive(ID, version)) : 'refused';
    },
    check: async (library, outcome, folder) => {
      const text = await textIn(library);
      if (outcome === 'done') expect(text).toBe('old');
      expect(['old', 'setAside', 'notFound']).toContain(text);
      const bytes = Object.values(await filesIn(folder));
      expect(bytes).toContain(Buffer.from('damaged').toString('base64'));
    },
  },
  {
    name: 'deleting and restoring',
    prepare: twoReports,
    act: async ({ reports }) => {
      const deleted = await reports.delete(ID);
      return deleted.kind === 'failed' ? 'refused' : done(await reports.restore(ID));
    },
    check: async (library) => {
      const text = await textIn(library);
      if (text === 'old') return;
      expect(text).toBe('notFound');
      expect(await library.bin.list()).toHaveLength(1);
    },
  },
  {
    name: 'writing an export',
    prepare: async (folder) => {
      await twoReports(folder);
      await writeFile(join(folder, 'report.docx'), 'old');
    },
    act: async (_library, fs, folder) => {
      try {
        await writeFileDurably(join(folder, 'report.docx'), Buffer.from('a new document'), { fs });
        return 'done';
      } catch {
        return 'refused';
      }
    },
    check: async (_library, outcome, folder) => {
      const text = await readFile(join(folder, 'report.docx'), 'utf8');
      expect(outcome === 'done' ? ['a new document'] : ['a new document', 'old']).toContain(text);
    },
  },
];

describe.each(ACTIONS)('$name', ({ prepare, before, act, check }) => {
  it('survives every fault of every call', async () => {
    const origin = await newFolder(MEMORY);
    await prepare(origin);
    const unhandled: unknown[] = [];
    const note = (error: unknown) => unhandled.push(error);
    process.on('unhandledRejection', note);
    let cases = 0;
    for (const code of CODES) {
      for (const when of WHEN) {
        for (const forGood of [false, true]) {
          for (let number = 1; ; number++) {
            const isLast = await attempt({ code, when, forGood, number });
            cases += 1;
            if (isLast) break;
          }
        }
      }
    }
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
    expect(cases).toBeGreaterThan(CODES.length * WHEN.length * 2);

    /** One fault; true when the action made fewer calls than that. */
    async function attempt(
      at: Pick<Fault, 'code' | 'when'> & { forGood: boolean; number: number },
    ) {
      const folder = await newFolder(MEMORY);
      cpSync(origin, folder, { recursive: true });
      const others = (await filesIn(folder))[`reports/${OTHER}.json`];
      let [armed, count] = [false, 0];
      const isShort = at.when === 'short';
      const fs = faultyFs({
        ...at,
        hits: (operation) => {
          if (!armed || (isShort && operation !== 'handle.writeFile')) return false;
          count += 1;
          return at.forGood ? count >= at.number : count === at.number;
        },
      });
      const library = await openIn(folder, fs);
      await before?.(library);
      await library.settle();
      armed = true;
      const said = await act(library, fs, folder);
      await library.settle();
      armed = false;
      try {
        const now = await openIn(folder);
        await check(now, said, folder, at.code);
        const files = await filesIn(folder);
        expect(files[`reports/${OTHER}.json`]).toBe(others);
        expect(Object.keys(files).filter((path) => path.endsWith('.tmp'))).toEqual([]);
      } catch (error) {
        throw new Error(`${JSON.stringify(at)}, which said ${said}`, { cause: error });
      }
      return count < at.number;
    }
  }, 120_000);
});
