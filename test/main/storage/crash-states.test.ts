import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../../main/storage/library';
import { emptyRegistry } from '../../../shared/model/registry';
import { openIn } from './library-folder';
import { RecordedDisk, type Remains } from './recorded-disk';
import { ID, reportSaying, textOf } from './saved-report';

/**
 * Power cuts. The disk notes every step of an action; then every state that a power cut may leave,
 * at every moment, is opened as the next start would open it. What was acknowledged must be there,
 * and nothing that is neither the old nor the new.
 */
const ROOT = '/disk';
const FOLDER = '/disk/library';
const OTHER = 'report-2';
const OLD_REPORT = 'ab0d9a7a-d218-4e2d-8bd9-b8f7d4182e48';
const OLD_FILE = join(import.meta.dirname, '../../fixtures/formats/report-1.json');

/** What a library says: the texts of its reports, and of those in its bin. */
type Says = Record<string, string>;

interface Step {
  act: (library: Library) => Promise<unknown>;
  /** What is promised as soon as the action has said that it is done. */
  says: Says;
}

const started: Step = { act: async () => undefined, says: {} };
const save = (text: string, rev: number, says: Says): Step => ({
  act: ({ reports }) => reports.save(reportSaying(text), rev),
  says,
});

/** A library that was made in peace; what it says is the first promise. */
async function made(files: Remains, ...texts: string[]): Promise<Remains> {
  const disk = new RecordedDisk(ROOT, files);
  const { reports, settle } = await openIn(FOLDER, disk.fs);
  await reports.create(reportSaying('other', OTHER));
  for (const [rev, text] of texts.entries()) await reports.save(reportSaying(text), rev);
  await settle();
  return disk.files();
}

async function oldLibrary(): Promise<Remains> {
  const path = join(FOLDER, 'reports', `${OLD_REPORT}.json`);
  return new Map([[path, await readFile(OLD_FILE)]]);
}

const SCENARIOS: { name: string; files: () => Promise<Remains>; steps: Step[] }[] = [
  {
    name: 'the first report of a new library, and saves of it',
    files: async () => new Map(),
    steps: [
      started,
      save('a', 0, { [ID]: 'a' }),
      save('b', 1, { [ID]: 'b' }),
      save('c', 2, { [ID]: 'c' }),
    ],
  },
  {
    name: 'saves of a session, the first of which keeps a version',
    files: () => made(new Map(), 'old'),
    steps: [
      {
        act: ({ reports }) => reports.open(ID),
        says: { [ID]: 'old', [OTHER]: 'other' },
      },
      save('new', 1, { [ID]: 'new', [OTHER]: 'other' }),
      save('newer', 2, { [ID]: 'newer', [OTHER]: 'other' }),
    ],
  },
  {
    name: 'deleting a report and bringing it back',
    files: () => made(new Map(), 'old'),
    steps: [
      { act: async () => undefined, says: { [ID]: 'old', [OTHER]: 'other' } },
      { act: ({ reports }) => reports.delete(ID), says: { [OTHER]: 'other' } },
      { act: ({ reports }) => reports.restore(ID), says: { [ID]: 'old', [OTHER]: 'other' } },
    ],
  },
  {
    name: 'keeping a version by hand and going back to it',
    files: () => made(new Map(), 'old'),
    steps: [
      { act: ({ reports }) => reports.open(ID), says: { [ID]: 'old', [OTHER]: 'other' } },
      { act: ({ versions }) => versions.keep(ID), says: { [ID]: 'old', [OTHER]: 'other' } },
      save('new', 1, { [ID]: 'new', [OTHER]: 'other' }),
    ],
  },
  {
    name: 'the save that brings a file to today’s version',
    files: oldLibrary,
    steps: [
      {
        act: ({ reports }) => reports.open(OLD_REPORT),
        says: { [OLD_REPORT]: '' },
      },
      {
        act: async ({ reports }) => {
          const opened = await reports.latest(OLD_REPORT);
          if (opened.kind !== 'opened') throw new Error(opened.reason);
          return reports.save({ ...opened.report, note: 'migrated' }, opened.rev);
        },
        says: { [OLD_REPORT]: 'migrated' },
      },
    ],
  },
  {
    name: 'a damaged report, set aside and revived',
    files: async () => {
      const files = await made(new Map(), 'old', 'newer');
      return files.set(join(FOLDER, 'reports', `${ID}.json`), Buffer.from('damaged'));
    },
    steps: [
      { act: ({ reports }) => reports.open(ID), says: { [OTHER]: 'other' } },
      {
        act: async ({ versions }) => {
          const [version] = (await versions.list(ID)).versions.filter(
            ({ source }) => source === 'history',
          );
          if (!version) throw new Error('No version was kept');
          return versions.revive(ID, version);
        },
        says: { [ID]: 'old', [OTHER]: 'other' },
      },
    ],
  },
  {
    name: 'the registry beside a report',
    files: () => made(new Map(), 'old'),
    steps: [
      { act: async () => undefined, says: { [ID]: 'old', [OTHER]: 'other' } },
      {
        act: async ({ registry }) => {
          await registry.open();
          return registry.save(emptyRegistry(), 0);
        },
        says: { [ID]: 'old', [OTHER]: 'other', registry: '1' },
      },
    ],
  },
];

/** What the library says after a start; what is only in the bin is said with an asterisk. */
async function saidBy(library: Library): Promise<Says> {
  const says: Says = {};
  for (const { id } of await library.bin.list()) says[`*${id}`] = 'deleted';
  for (const { id } of library.reports.list()) {
    const opened = await library.reports.open(id);
    if (opened.kind !== 'opened') throw new Error(`${id}: ${opened.reason}`);
    says[id] = id === OLD_REPORT ? opened.report.note : textOf(opened.report);
  }
  const registry = await library.registry.open();
  if (registry.kind === 'failed') throw new Error(registry.reason);
  if (registry.kind === 'opened') says.registry = String(registry.rev);
  return says;
}

/** Each version can be read, and a version of an old file is that file. */
async function checkVersions(library: Library, original: Buffer): Promise<void> {
  for (const { name } of await library.history.list(OLD_REPORT))
    expect(Buffer.from(await library.history.read(OLD_REPORT, name)).equals(original)).toBe(true);
  for (const version of (await library.versions.list(ID)).versions) {
    if (version.source !== 'history') continue;
    const read = await library.versions.read(ID, version);
    expect(read.kind).toBe('read');
  }
}

const keyOf = (remains: Remains): string => {
  const hash = createHash('sha1');
  for (const [path, bytes] of [...remains].sort()) hash.update(path).update('\0').update(bytes);
  return hash.digest('hex');
};

describe('a power cut', () => {
  it.each(SCENARIOS)('in $name: nothing that was acknowledged is lost', async (scenario) => {
    const original = await readFile(OLD_FILE);
    const disk = new RecordedDisk(ROOT, await scenario.files());
    const isDamaged = scenario.name.includes('damaged');
    const begin = disk.length;
    const library = await openIn(FOLDER, disk.fs);
    for (const [mark, { act }] of scenario.steps.entries()) {
      const outcome = await act(library);
      if (!isDamaged) expect(outcome).not.toMatchObject({ kind: 'failed' });
      disk.mark(mark);
      await library.settle();
    }
    const seen = new Set<string>();
    for (let length = begin; length <= disk.length; length++) {
      for (const { mark, remains } of disk.remainsAfter(length)) {
        const key = `${mark} ${keyOf(remains)}`;
        if (seen.has(key)) continue;
        seen.add(key);
        await check(mark, remains).catch((cause: unknown) => {
          const left = [...remains].map(([path, { length: bytes }]) => `${path} ${bytes}`);
          throw new Error(`After step ${length}, told ${mark}: ${left.join(', ')}`, { cause });
        });
      }
    }
    expect(seen.size).toBeGreaterThan(scenario.steps.length);

    async function check(mark: number, remains: Remains): Promise<void> {
      const after = await openIn(FOLDER, new RecordedDisk(ROOT, remains).fs);
      if (!isDamaged) expect(after.notices).toEqual([]);
      // What is damaged may be all that there is, and is not deleted by anybody.
      else expect([...remains.values()].map(String)).toContain('damaged');
      const says = await saidBy(after);
      const [told = {}, next = told] = scenario.steps.slice(mark).map((step) => step.says);
      for (const id of new Set([...Object.keys(told), ...Object.keys(next)])) {
        expect([told[id], next[id]]).toContain(says[id]);
        // On its way to the bin or back, it is in one place at least.
        const isKept = says[id] !== undefined || says[`*${id}`] !== undefined;
        expect(isKept || told[id] === undefined).toBe(true);
      }
      const reports = after.reports.list().map(({ id }) => id);
      expect(reports.filter((id) => told[id] === undefined && next[id] === undefined)).toEqual([]);
      // What was deleted is in the bin for as long as nobody brings it back.
      if (scenario.name.startsWith('deleting') && !says[ID]) expect(says[`*${ID}`]).toBe('deleted');
      await checkVersions(after, original);
    }
  });
});
