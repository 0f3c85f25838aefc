import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeEnvelope } from '../../../main/storage/envelope';
import { emptyRegistry } from '../../../shared/model/registry';
import { filesIn, newFolder, openIn } from './library-folder';
import { ID, reportSaying } from './saved-report';

const FILE = `${ID}.json`;
const OTHER = 'report-2';

/** A library of two reports, of which the first is then damaged. */
async function libraryWith(damage: (whole: Buffer) => Uint8Array): Promise<string> {
  const folder = await newFolder();
  const { reports } = await openIn(folder);
  await reports.create(reportSaying('Визит делегации Улан-Батора'));
  await reports.create(reportSaying('другой', OTHER));
  const path = join(folder, 'reports', FILE);
  await writeFile(path, damage(await readFile(path)));
  return folder;
}

const cut = (share: number) => (whole: Buffer) => whole.subarray(0, whole.length * share);
const replaced = (from: string, to: string) => (whole: Buffer) =>
  Buffer.from(whole.toString('utf8').replace(from, to));

const DAMAGES: [string, (whole: Buffer) => Uint8Array][] = [
  ['emptied', () => new Uint8Array()],
  ['of zeros', (whole) => new Uint8Array(whole.length)],
  ['of zeros at its end', (whole) => Buffer.from(whole).fill(0, whole.length >> 1)],
  ['cut in its header', cut(0.01)],
  ['cut in its middle', cut(0.5)],
  ['cut before its last byte', (whole) => whole.subarray(0, -1)],
  ['with something after its end', (whole) => Buffer.concat([whole, Buffer.from(' ')])],
  ['written over itself', (whole) => Buffer.concat([whole, whole])],
  ['with another text', replaced('Улан-Батора', 'Улан-Удэ')],
  ['with another revision', replaced('"rev":1', '"rev":9')],
  ['with another version', replaced('"version":3', '"version":9')],
  ['with another format', replaced('pobratim-report', 'pobratim-repart')],
  ['with another checksum', replaced('"sha256":"', '"sha256":"0')],
  ['with the content of another report', replaced(ID, OTHER)],
  ['in another code page', () => Buffer.from([0xc2, 0xe8, 0xe7, 0xe8, 0xf2])],
  ['of plain JSON', () => Buffer.from('{}')],
  [
    'that is whole, but no report',
    () => encodeEnvelope({ format: 'pobratim-report', version: 1, id: ID, rev: 1 }, { a: 1 }),
  ],
];

describe('a damaged report', () => {
  it.each(DAMAGES)('%s is set aside unchanged and said so', async (_what, damage) => {
    const folder = await libraryWith(damage);
    const before = await filesIn(folder);

    const { reports, notices } = await openIn(folder);
    const opened = await reports.open(ID);
    const said = [...notices, opened];
    expect(said).toContainEqual(expect.objectContaining({ kind: 'failed', reason: 'setAside' }));
    expect(reports.list().map(({ id }) => id)).toEqual([OTHER]);

    const after = await filesIn(folder);
    const [quarantined] = Object.keys(after).filter((path) => path.startsWith('quarantine/'));
    expect(after[quarantined ?? '']).toBe(before[`reports/${FILE}`]);
    expect(Object.keys(after)).toHaveLength(2);
    expect(after[`reports/${OTHER}.json`]).toBe(before[`reports/${OTHER}.json`]);
  });

  it('is noticed whichever of its bytes changed', async () => {
    const folder = await libraryWith((whole) => whole);
    const path = join(folder, 'reports', FILE);
    const whole = await readFile(path);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (index, change) => {
          const changed = Buffer.from(whole);
          changed[index] = (changed[index] ?? 0) ^ change;
          await writeFile(path, changed);
          const { reports } = await openIn(folder);
          expect((await reports.open(ID)).kind).toBe('failed');
          const files = await filesIn(folder);
          expect(Object.values(files)).toContain(changed.toString('base64'));
          await rm(join(folder, 'quarantine'), { recursive: true, force: true });
        },
      ),
      { numRuns: 150 },
    );
  });

  it('makes room for a new one and is kept beside earlier ones', async () => {
    const folder = await libraryWith(cut(0.5));
    for (let round = 0; round < 3; round++) {
      const { reports } = await openIn(folder);
      await reports.open(ID);
      await reports.create(reportSaying(`round ${round}`));
      const path = join(folder, 'reports', FILE);
      await writeFile(path, cut(0.5)(await readFile(path)));
    }
    await (await openIn(folder)).reports.open(ID);
    const kept = Object.keys(await filesIn(folder)).filter((path) => path.startsWith('quarantine'));
    expect(kept).toHaveLength(4);
  });

  it('found in place of the one that is open is set aside, and the open one saved', async () => {
    const folder = await newFolder();
    const { reports } = await openIn(folder);
    await reports.create(reportSaying('a'));
    await writeFile(join(folder, 'reports', FILE), 'not a report');
    expect(await reports.save(reportSaying('b'), 1)).toMatchObject({ kind: 'saved', rev: 2 });
    expect(await reports.open(ID)).toMatchObject({ report: reportSaying('b') });
    const files = await filesIn(folder);
    expect(files['quarantine/report-1.unknown.1.json']).toBe(
      Buffer.from('not a report').toString('base64'),
    );
  });

  it('never hides a whole one, even with a mark before it', async () => {
    const folder = await libraryWith((whole) => Buffer.concat([Buffer.from('\u{FEFF}'), whole]));
    const { reports, notices } = await openIn(folder);
    expect(notices).toEqual([]);
    expect(await reports.open(ID)).toMatchObject({ kind: 'opened' });
    expect(await reports.save(reportSaying('b'), 1)).toMatchObject({ kind: 'saved', rev: 2 });
  });
});

describe('a registry that can’t be read', () => {
  it.each([
    ['emptied', ''],
    ['of the lowdb kind', '{"partnerCities":[]}'],
  ])('%s is set aside, and a new one begins', async (_what, content) => {
    const folder = await newFolder();
    await openIn(folder);
    await writeFile(join(folder, 'registry.json'), content);
    const { registry } = await openIn(folder);
    expect(await registry.open()).toEqual({
      kind: 'failed',
      reason: 'setAside',
      file: 'registry.json',
    });
    expect(await registry.save(emptyRegistry(), 0)).toMatchObject({ kind: 'saved', rev: 1 });
    const files = await filesIn(folder);
    expect(files['quarantine/registry.unknown.1.json']).toBe(
      Buffer.from(content).toString('base64'),
    );
  });
});

describe('a file of a newer version', () => {
  const newer = (format: string, id: string) =>
    encodeEnvelope({ format, version: 9, id, rev: 7, newField: true }, { all: 'different' });

  it('of a report is left untouched by opening and by saving', async () => {
    const folder = await newFolder();
    await openIn(folder);
    const path = join(folder, 'reports', FILE);
    await writeFile(path, newer('pobratim-report', ID));
    const before = await filesIn(folder);

    const { reports, notices } = await openIn(folder);
    expect(notices).toEqual([{ kind: 'failed', reason: 'newerVersion', file: FILE }]);
    expect(reports.list()).toEqual([]);
    expect(await reports.open(ID)).toMatchObject({ reason: 'newerVersion' });
    expect(await reports.save(reportSaying('a'), 7)).toMatchObject({ reason: 'newerVersion' });
    expect(await reports.create(reportSaying('a'))).toMatchObject({ reason: 'newerVersion' });
    expect(await filesIn(folder)).toEqual(before);
  });

  it('of a registry is left untouched too, and so is a format that we don’t know', async () => {
    const folder = await newFolder();
    await openIn(folder);
    await writeFile(join(folder, 'registry.json'), newer('pobratim-registry', 'registry'));
    await writeFile(
      join(folder, 'reports', FILE),
      encodeEnvelope({ format: 'pobratim-atlas', version: 1 }, []),
    );
    const before = await filesIn(folder);
    const { registry, notices } = await openIn(folder);
    expect(notices).toMatchObject([{ reason: 'newerVersion' }]);
    expect(await registry.open()).toMatchObject({ reason: 'newerVersion' });
    expect(await registry.save(emptyRegistry(), 0)).toMatchObject({ reason: 'newerVersion' });
    expect(await filesIn(folder)).toEqual(before);
  });

  it('that comes while the report is open is left untouched', async () => {
    const folder = await newFolder();
    const { reports } = await openIn(folder);
    await reports.create(reportSaying('a'));
    const path = join(folder, 'reports', FILE);
    const header = { format: 'pobratim-report', version: 9, id: ID, rev: 2, savedAt: '2030' };
    await writeFile(path, encodeEnvelope(header, {}));
    const before = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
    expect(await reports.save(reportSaying('b'), 1)).toMatchObject({ reason: 'newerVersion' });
    expect(
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    ).toBe(before);
  });
});
