import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFs } from '../../../main/storage/durable-fs';
import { writeFileDurably } from '../../../main/storage/durable-write';
import { type Fault, faultyFs } from './faulty-fs';
import { filesIn, newFolder, openIn } from './library-folder';
import { ID, reportSaying, textOf } from './saved-report';

/** A library whose report says "old", opened through a file system that will fail. */
async function openedWith(fault: Fault) {
  const folder = await newFolder();
  await (await openIn(folder)).reports.create(reportSaying('old'));
  let armed = false;
  const fs = faultyFs({ ...fault, hits: (...call) => armed && fault.hits(...call) });
  const { reports } = await openIn(folder, fs);
  await reports.open(ID);
  const arm = (on: boolean) => {
    armed = on;
  };
  return { folder, reports, arm };
}

const savedText = async (folder: string) => {
  const { reports, notices } = await openIn(folder);
  expect(notices).toEqual([]);
  const opened = await reports.open(ID);
  if (opened.kind !== 'opened') throw new Error(opened.reason);
  return { text: textOf(opened.report), rev: opened.rev };
};

describe('the order of a save', () => {
  it('is write, sync, compare, rename, sync of the folder', async () => {
    const folder = await newFolder();
    const fs = faultyFs();
    const { reports } = await openIn(folder, fs);
    await reports.create(reportSaying('a'));
    fs.calls.length = 0;
    await reports.save(reportSaying('b'), 1);
    const onWindows = process.platform === 'win32';
    expect(fs.calls.map(({ operation }) => operation)).toEqual([
      ...['open', 'handle.writeFile', 'handle.sync', 'handle.stat', 'handle.close'],
      ...['open', 'handle.read', 'handle.close'],
      'rename',
      ...(onWindows ? [] : ['open', 'handle.sync', 'handle.close']),
    ]);
  });
});

describe('a disk error', () => {
  it.each([
    ['ENOSPC', 'diskFull'],
    ['EDQUOT', 'diskFull'],
    ['EROFS', 'readOnly'],
    ['EIO', 'unknown'],
    ['EMFILE', 'unknown'],
    ['EACCES', 'noPermission'],
    ['ETXTBSY', 'busy'],
  ])('%s while writing leaves the old file and a named reason', async (code, reason) => {
    const { folder, reports, arm } = await openedWith({
      hits: (operation) => operation === 'handle.writeFile',
      code,
      when: 'before',
    });
    arm(true);
    const before = await filesIn(folder);
    expect(await reports.save(reportSaying('new'), 1)).toEqual({
      kind: 'failed',
      reason,
      file: 'Омск 2024',
    });
    expect(await filesIn(folder)).toEqual(before);
    arm(false);
    expect(await reports.save(reportSaying('newer'), 1)).toMatchObject({ kind: 'saved' });
    expect(await savedText(folder)).toMatchObject({ text: 'newer' });
  });

  it('that is a short write without a word counts as a full disk', async () => {
    const folder = await newFolder();
    const fs = {
      ...nodeFs,
      open: async (...args: Parameters<typeof nodeFs.open>) => {
        const handle = await nodeFs.open(...args);
        return {
          ...{ read: handle.read.bind(handle), sync: handle.sync.bind(handle) },
          ...{ stat: handle.stat.bind(handle), close: handle.close.bind(handle) },
          writeFile: (bytes: Uint8Array) => handle.writeFile(bytes.subarray(0, 100)),
        };
      },
    };
    const { reports } = await openIn(folder, fs);
    expect(await reports.create(reportSaying('a'))).toMatchObject({ reason: 'diskFull' });
    expect(await filesIn(folder)).toEqual({});
  });

  // Each call of a save fails once, before and after its work, then all calls from it on.
  const CALLS = 12;
  const cases = (['before', 'after'] as const).flatMap((when) =>
    [false, true].flatMap((forGood) =>
      Array.from({ length: CALLS }, (_, index) => ({ number: index + 1, when, forGood })),
    ),
  );
  it.each(cases)(
    'at call $number, $when its work, for good: $forGood, loses nothing',
    async (at) => {
      let count = 0;
      const { folder, reports, arm } = await openedWith({
        hits: () => {
          count += 1;
          return at.forGood ? count >= at.number : count === at.number;
        },
        code: 'EIO',
        when: at.when,
      });
      arm(true);
      const first = await reports.save(reportSaying('new'), 1);
      arm(false);
      const now = await savedText(folder);
      if (first.kind === 'saved') expect(now).toEqual({ text: 'new', rev: first.rev });
      else expect(['old', 'new']).toContain(now.text);

      const base = first.kind === 'saved' ? first.rev : 1;
      const second = await reports.save(reportSaying('second'), base);
      if (second.kind !== 'saved') throw new Error(second.reason);
      expect(second.rev).toBeGreaterThan(now.rev);
      expect(await savedText(folder)).toEqual({ text: 'second', rev: second.rev });
      expect(Object.keys(await filesIn(folder))).toEqual([`reports/${ID}.json`]);
    },
  );
});

describe('a file that another program holds for a moment', () => {
  it.each(['EPERM', 'EBUSY', 'EACCES'])('is waited for on %s', async (code) => {
    let held = 3;
    const { folder, reports, arm } = await openedWith({
      hits: (operation) => operation === 'rename' && held-- > 0,
      code,
      when: 'before',
    });
    arm(true);
    expect(await reports.save(reportSaying('new'), 1)).toMatchObject({ kind: 'saved' });
    expect(await savedText(folder)).toMatchObject({ text: 'new' });
  });
});

describe('writing a file durably', () => {
  it('replaces the file at a path, whatever its name', async () => {
    const folder = await newFolder();
    const name = `${'Ж'.repeat(120)}.docx`;
    await writeFileDurably(join(folder, name), Buffer.from('one'));
    await writeFileDurably(join(folder, name), Buffer.from('two'));
    expect(await filesIn(folder)).toEqual({ [name]: Buffer.from('two').toString('base64') });
  });

  it('leaves nothing where it can’t write', async () => {
    const folder = await newFolder();
    const path = join(folder, 'none', 'a.docx');
    await expect(writeFileDurably(path, Buffer.from('a'))).rejects.toMatchObject({
      code: 'ENOENT',
    });
    expect(await filesIn(folder)).toEqual({});
  });
});
