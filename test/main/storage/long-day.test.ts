import { readdirSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Library } from '../../../main/storage/library';
import { often } from '../../often';
import { filesIn, MEMORY, newFolder, openIn } from './library-folder';
import { reportSaying, textOf } from './saved-report';

/**
 * A day of work against a model of it that is too simple to be wrong: what each report says, and
 * what lies in the bin. `npm run test:long` has many days of it.
 */
const IDS = ['report-1', 'report-2', 'report-3'];
const RUNS = often(12, 500);
const LENGTH = often(40, 120);

interface Model {
  texts: Map<string, string>;
  /** The reports deleted, by id, the last one last. */
  bin: Map<string, string[]>;
}

interface Real {
  folder: string;
  library: Library;
  revs: Map<string, number>;
}

type Command = fc.AsyncCommand<Model, Real>;

const command = (
  name: string,
  check: (model: Model) => boolean,
  run: (model: Model, real: Real) => Promise<void>,
): Command => ({ check, run, toString: () => name });

const save = (id: string, text: string) =>
  command(
    `save(${id}, ${JSON.stringify(text)})`,
    () => true,
    async (model, real) => {
      const rev = real.revs.get(id) ?? 0;
      const saved = await real.library.reports.save(reportSaying(text, id), rev);
      if (saved.kind !== 'saved') throw new Error(saved.reason);
      real.revs.set(id, saved.rev);
      model.texts.set(id, text);
    },
  );

const remove = (id: string) =>
  command(
    `delete(${id})`,
    ({ texts }) => texts.has(id),
    async ({ texts, bin }, { library, revs }) => {
      expect(await library.reports.delete(id)).toEqual({ kind: 'deleted' });
      bin.set(id, [...(bin.get(id) ?? []), texts.get(id) ?? '']);
      texts.delete(id);
      revs.delete(id);
    },
  );

const bringBack = (id: string) =>
  command(
    `restore(${id})`,
    ({ texts, bin }) => !texts.has(id) && (bin.get(id)?.length ?? 0) > 0,
    async ({ texts, bin }, { library, revs }) => {
      const restored = await library.reports.restore(id);
      if (restored.kind !== 'opened') throw new Error(restored.reason);
      texts.set(id, bin.get(id)?.pop() ?? '');
      revs.set(id, restored.rev);
    },
  );

/** Keeps a version, and brings the newest back, which is what was kept. */
const useHistory = (id: string) =>
  command(
    `history(${id})`,
    ({ texts }) => texts.has(id),
    async ({ texts }, { library }) => {
      expect(await library.versions.keep(id)).toEqual({ kind: 'kept' });
      const [newest] = (await library.versions.list(id)).versions;
      if (!newest) throw new Error('No version was kept');
      const read = await library.versions.read(id, newest);
      expect(read.kind === 'read' ? textOf(read.report) : read.reason).toBe(texts.get(id));
    },
  );

const restart = command(
  'restart',
  () => true,
  async (_model, real) => {
    await real.library.settle();
    real.library = await openIn(real.folder);
    for (const { id } of real.library.reports.list()) {
      const opened = await real.library.reports.open(id);
      if (opened.kind === 'opened') real.revs.set(id, opened.rev);
    }
  },
);

const ids = fc.constantFrom(...IDS);
const commands = fc.commands(
  [
    fc
      .tuple(ids, fc.string({ maxLength: 20, unit: 'grapheme' }))
      .map(([id, text]) => save(id, text)),
    ids.map((id) => save(id, 'Визит делегации. '.repeat(50))),
    ids.map(remove),
    ids.map(bringBack),
    ids.map(useHistory),
    fc.constant(restart),
  ],
  { maxCommands: LENGTH, size: 'max' },
);

const openDescriptors = (): number =>
  process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0;

function heap(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}

it('a long day changes nothing but what it was told to', async () => {
  const sizes: number[] = [];
  const descriptors = openDescriptors();
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(commands, async (day) => {
      const folder = await newFolder(MEMORY);
      const model: Model = { texts: new Map(), bin: new Map() };
      const real: Real = { folder, library: await openIn(folder), revs: new Map() };
      await fc.asyncModelRun(() => ({ model, real }), day);
      await real.library.settle();
      const after = await openIn(folder);
      expect(after.notices).toEqual([]);
      const texts = new Map<string, string>();
      for (const { id } of after.reports.list()) {
        const opened = await after.reports.open(id);
        texts.set(id, opened.kind === 'opened' ? textOf(opened.report) : opened.reason);
      }
      expect([...texts].sort()).toEqual([...model.texts].sort());
      const names = Object.keys(await filesIn(folder));
      expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
      expect((await after.bin.list()).length).toBe([...model.bin.values()].flat().length);
      runs += 1;
      if (runs % 25 === 0) sizes.push(heap());
    }),
    { numRuns: RUNS },
  );
  expect(openDescriptors()).toBeLessThanOrEqual(descriptors + 2);
  // The first of them warms up.
  const [, warm, ...rest] = sizes;
  if (warm !== undefined && rest.length > 0) expect(rest.at(-1)).toBeLessThan(warm * 1.1);
}, 7_200_000);
