import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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
    const { reports, settle } = await openIn(folder, fs);
    await reports.create(reportSaying('a'));
    await reports.save(reportSaying('b'), 1);
    await settle();
    fs.calls.length = 0;
    await reports.save(reportSaying('c'), 2);
    const onWindows = process.platform === 'win32';
    expect(fs.calls.map(({ operation }) => operation)).toEqual([
      ...['open', 'handle.writeFile', 'handle.sync', 'handle.stat', 'handle.close'],
      ...['open', 'handle.read', 'handle.close'],
      'rename',
      ...(onWindows ? [] : ['open', 'handle.sync', 'handle.close']),
    ]);
  });

  it('keeps the state that a session found, on the disk, before it is replaced', async () => {
    const folder = await newFolder();
    const fs = faultyFs();
    const { reports } = await openIn(folder, fs);
    await reports.create(reportSaying('a'));
    fs.calls.length = 0;
    await reports.save(reportSaying('b'), 1);
    const order = fs.calls.map(
      ({ operation, path }) => `${operation} ${path.slice(folder.length)}`,
    );
    const kept = order.indexOf(`link /reports/${ID}.json`);
    const inFolder = order.indexOf(`handle.sync /history/${ID}`, kept);
    const replaced = order.findIndex((call) => call.startsWith('rename'));
    expect(kept).toBeGreaterThan(0);
    if (process.platform !== 'win32') expect(inFolder).toBeGreaterThan(kept);
    expect(replaced).toBeGreaterThan(Math.max(kept, inFolder));
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
