import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Library } from '../../../main/storage/library';
import { often } from '../../often';
import { faultyFs } from './faulty-fs';
import { openIn } from './library-folder';
import { RecordedDisk, type Remains } from './recorded-disk';
import { ID, reportSaying, textOf } from './saved-report';

/**
 * Misfortunes that come together: a library that a start has to mend and to bring to today's
 * version, and starts that fail or are killed while they do, one after another.
 */
const RUNS = often(60, 2_000);
const ROOT = '/disk';
const FOLDER = '/disk/library';
const OTHER = 'report-2';
const OLD_REPORT = 'ab0d9a7a-d218-4e2d-8bd9-b8f7d4182e48';
const FORMATS = join(import.meta.dirname, '../../fixtures/formats');
const inside = (...names: string[]) => join(FOLDER, ...names);

/** A damaged report of which the history has versions, files of version 1, and a rest of a write. */
async function troubled(): Promise<Remains> {
  const disk = new RecordedDisk(ROOT);
  const { reports, settle } = await openIn(FOLDER, disk.fs);
  await reports.create(reportSaying('other', OTHER));
  await reports.create(reportSaying('old'));
  await reports.open(ID);
  await reports.save(reportSaying('newer'), 1);
  await settle();
  return disk
    .files()
    .set(inside('reports', `${ID}.json`), Buffer.from('damaged'))
    .set(inside('reports', `${OLD_REPORT}.json`), await readFile(join(FORMATS, 'report-1.json')))
    .set(inside('registry.json'), await readFile(join(FORMATS, 'registry-1.json')))
    .set(inside('reports', '.pobratim-1-0123456789ab.tmp'), Buffer.from('half'));
}

/** What a start does with such a library, and how far it said to have got. */
async function mend(library: Library, day: string): Promise<{ note: string; revived: boolean }> {
  const told = { note: '', revived: false };
  await library.registry.open();
  const opened = await library.reports.open(OLD_REPORT);
  if (opened.kind === 'opened') {
    const saved = await library.reports.save({ ...opened.report, note: day }, opened.rev);
    if (saved.kind === 'saved') told.note = day;
  }
  const registry = await library.registry.latest();
  if (registry.kind === 'opened') await library.registry.save(registry.value, registry.rev);
  const damaged = await library.reports.open(ID);
  if (damaged.kind === 'failed') {
    const { versions } = await library.versions.list(ID);
    const version = versions.find(({ source }) => source === 'history');
    if (version) told.revived = (await library.versions.revive(ID, version)).kind === 'opened';
  }
  await library.settle();
  return told;
}

const misfortune = fc.record({
  /** The call that goes wrong, of some 130. */
  at: fc.integer({ min: 1, max: 150 }),
  when: fc.constantFrom('before', 'after', 'short'),
  code: fc.constantFrom('ENOSPC', 'EIO', 'EPERM', 'EBUSY', 'EACCES', 'EROFS', 'EMFILE', 'EDQUOT'),
  /** A kill: nothing reaches the disk any more. */
  isKill: fc.boolean(),
});

it('starts that go wrong while they mend what went wrong lose nothing', async () => {
  const trouble = await troubled();
  const originals = ['report-1.json', 'registry-1.json'].map((name) => join(FORMATS, name));
  const [oldReport, oldRegistry] = await Promise.all(originals.map((path) => readFile(path)));
  const other = trouble.get(inside('reports', `${OTHER}.json`));
  let hits = 0;
  const property = fc.asyncProperty(
    fc.array(misfortune, { minLength: 2, maxLength: 3 }),
    async (misfortunes) => {
      let files = trouble;
      const told = { note: '', revived: false };
      for (const [day, { at, when, code, isKill }] of misfortunes.entries()) {
        const disk = new RecordedDisk(ROOT, files);
        const failing = faultyFs(
          {
            when,
            code,
            hits: (_, number) => {
              if (number === at) hits += 1;
              return number === at;
            },
          },
          disk.fs,
        );
        const isDead = (number: number) => isKill && number > at;
        const fs = faultyFs({ when: 'before', code, hits: (_, n) => isDead(n) }, failing);
        try {
          const { note, revived } = await mend(await openIn(FOLDER, fs), `day ${day}`);
          if (note) told.note = note;
          told.revived ||= revived;
        } catch {
          // This start did not come about.
        }
        files = disk.files();
      }

      const disk = new RecordedDisk(ROOT, files);
      const library = await openIn(FOLDER, disk.fs);
      const opened = await library.reports.open(OLD_REPORT);
      if (opened.kind === 'failed') throw new Error(opened.reason);
      // A note that was told, or a later one that was not told any more.
      const days = misfortunes.map((_, day) => `day ${day}`);
      const possible = told.note === '' ? ['', ...days] : days.slice(days.indexOf(told.note));
      expect(possible).toContain(opened.report.note);
      const left = [...disk.files()];
      const holds = (bytes: Buffer | undefined) =>
        left.some(([, each]) => bytes !== undefined && each.equals(bytes));
      expect(holds(oldReport)).toBe(true);
      expect(holds(oldRegistry)).toBe(true);
      expect(holds(Buffer.from('damaged'))).toBe(true);
      expect(disk.files().get(inside('reports', `${OTHER}.json`))).toEqual(other);
      expect((await library.registry.open()).kind).toBe('opened');
      const id = await library.reports.open(ID);
      if (id.kind === 'opened') expect(['old', 'newer']).toContain(textOf(id.report));
      expect(id.kind === 'opened' || !told.revived).toBe(true);
      // A start that nothing ails ends the matter.
      await mend(library, 'last');
      const after = await openIn(FOLDER, disk.fs);
      expect(after.notices).toEqual([]);
      expect(after.reports.list()).toHaveLength(3);
      expect([...disk.files().keys()].filter((path) => path.endsWith('.tmp'))).toEqual([]);
    },
  );
  await fc.assert(property, { numRuns: RUNS });
  expect(hits).toBeGreaterThan(RUNS);
}, 1_200_000);
