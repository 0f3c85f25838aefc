import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openLibrary } from '../../../main/storage/library';
import { often } from '../../often';
import { RecordedDisk } from './recorded-disk';
import { reportSaying, textOf } from './saved-report';

/**
 * The clock of an office machine may be years off, be put back in the middle of the day and jump
 * an hour twice a year. The same work then leaves the same library: times are only shown.
 */
const RUNS = often(60, 1_000);
const ROOT = '/disk';
const FOLDER = '/disk/library';
const IDS = ['report-1', 'report-2'] as const;

const MINUTE = 60_000;
const YEAR = 365 * 24 * 60 * MINUTE;

/** What happens to the clock before a step. */
const jump = fc.oneof(
  fc.constantFrom(-10 * YEAR, 10 * YEAR, -60 * MINUTE, 60 * MINUTE, -1, 0, 2_000, -2_000),
  fc.integer({ min: -YEAR, max: YEAR }),
);

type Act = 'save' | 'keep' | 'delete' | 'restore' | 'restart' | 'rest';
const step = fc.record({
  act: fc.constantFrom<Act[]>(
    'save',
    'save',
    'save',
    'keep',
    'delete',
    'restore',
    'restart',
    'rest',
  ),
  id: fc.constantFrom(...IDS),
  jump,
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** Does the work by this clock; what it leaves, without the times that are shown. */
async function workBy(clockOf: (step: number) => number, steps: readonly Step[]) {
  const disk = new RecordedDisk(ROOT);
  let [wall, monotonic] = [clockOf(0), 0];
  const open = async () => {
    const library = await openLibrary(FOLDER, {
      device: 'device-1',
      fs: disk.fs,
      now: () => new Date(wall),
      clock: () => monotonic,
    });
    expect(await library.reports.load()).toEqual([]);
    return library;
  };
  let library = await open();
  const said: unknown[] = [];
  for (const [index, { act, id }] of steps.entries()) {
    wall = clockOf(index);
    const known = await library.reports.latest(id);
    const rev = known.kind === 'opened' ? known.rev : 0;
    if (act === 'save') said.push(await library.reports.save(reportSaying(`${index}`, id), rev));
    if (act === 'keep') said.push(await library.versions.keep(id));
    if (act === 'delete') said.push(await library.reports.delete(id));
    if (act === 'restore') said.push((await library.reports.restore(id)).kind);
    if (act === 'rest') monotonic += 6 * MINUTE;
    await library.settle();
    if (act === 'restart') library = await open();
  }
  const left = await Promise.all(
    IDS.map(async (id) => {
      const opened = await library.reports.open(id);
      const { versions } = await library.versions.list(id);
      const texts = [];
      for (const version of versions) {
        const read = await library.versions.read(id, version);
        texts.push([version.rev, read.kind === 'read' ? textOf(read.report) : read.reason]);
      }
      return [
        opened.kind === 'opened' ? [opened.rev, textOf(opened.report)] : opened.reason,
        texts,
      ];
    }),
  );
  const binned = (await library.bin.list()).map(({ name }) => name).sort();
  const timeless = said.map((each) =>
    typeof each === 'object' ? { ...each, savedAt: undefined } : each,
  );
  return { said: timeless, left, binned };
}

it('a clock that is wrong, jumps and runs backwards changes nothing but the times shown', async () => {
  const noon = Date.UTC(2026, 9, 25, 1);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20, size: 'max' }), async (steps) => {
      const times: number[] = [];
      let time = noon;
      for (const { jump: by } of steps) {
        // What a date can hold, and files can say.
        time = Math.min(Math.max(time + by, 0), 200 * YEAR);
        times.push(time);
      }
      const byGoodClock = await workBy((index) => noon + index * 1_000, steps);
      expect(await workBy((index) => times[index] ?? noon, steps)).toEqual(byGoodClock);
    }),
    { numRuns: RUNS },
  );
}, 600_000);
