import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { nodeFs } from '../../../main/storage/durable-fs';
import { EditionShelf } from '../../../main/storage/edition-shelf';
import { encodeEnvelope } from '../../../main/storage/envelope';
import { reportFormat } from '../../../main/storage/formats';
import { type Edition, MOST_EDITIONS } from '../../../shared/model/edition';
import { emptyReport } from '../../../shared/model/report';
import { newFolder } from './library-folder';

const ID = 'ab0d9a7a-d218-4e2d-8bd9-b8f7d4182e48';

describe('the shelf of editions', () => {
  let folder: string;
  let shelf: EditionShelf;
  let rev = 0;

  beforeEach(async () => {
    folder = await newFolder();
    await mkdir(join(folder, 'reports'));
    const place = { folder: join(folder, 'editions'), reports: join(folder, 'reports') };
    shelf = new EditionShelf({ fs: nodeFs, ...place });
  });

  /** Puts a state of the report on the disk as a save does: a new file under the old name. */
  async function put(note: string, editions: Edition[] = []): Promise<void> {
    const report = { ...emptyReport(ID, 'Омск', 2023), note, editions };
    const { name: format, version } = reportFormat;
    const header = { format, version, id: ID, rev: ++rev, savedAt: '2026-01-01T00:00:00.000Z' };
    const path = join(folder, 'reports', `${ID}.json`);
    await nodeFs.rm(path);
    await writeFile(path, encodeEnvelope(header, report));
  }

  async function keep(): Promise<string> {
    const kept = await shelf.keep(ID);
    if (kept.kind !== 'kept') throw new Error(kept.reason);
    return kept.version;
  }

  const edition = (version: string): Edition => ({
    id: version,
    date: '2026-01-01',
    recipient: '',
    remark: '',
    version,
  });

  it('keeps what was shown, whatever becomes of the report', async () => {
    await put('первая');
    const first = await keep();
    await put('вторая');
    expect(await keep()).not.toBe(first);
    expect(await shelf.read(ID, first)).toMatchObject({ kind: 'read', report: { note: 'первая' } });
  });

  it('keeps a report that has not changed once', async () => {
    await put('та же');
    expect(await keep()).toBe(await keep());
    expect(await readdir(join(folder, 'editions', ID))).toHaveLength(1);
  });

  it('refuses what it does not hold, and a content that is damaged', async () => {
    await put('первая');
    const version = await keep();
    expect(await shelf.read(ID, '../x')).toMatchObject({ reason: 'notFound' });
    const path = join(folder, 'editions', ID, version);
    const bytes = Buffer.from(await nodeFs.readFile(path));
    bytes[bytes.length - 5] = 0x21;
    await writeFile(path, bytes);
    expect(await shelf.read(ID, version)).toMatchObject({ reason: 'damaged' });
  });

  it('is full when every content belongs to an edition, and has room when one was taken off', async () => {
    const editions: Edition[] = [];
    for (let count = 0; count < MOST_EDITIONS; count += 1) {
      await put(`${count}`, editions);
      editions.push(edition(await keep()));
    }
    await put('ещё одна', editions);
    expect(await shelf.keep(ID)).toMatchObject({ kind: 'failed', reason: 'tooManyEditions' });
    await put('ещё одна', editions.slice(1));
    await keep();
    expect(await shelf.read(ID, editions[0]?.version ?? '')).toMatchObject({ reason: 'notFound' });
    expect(await shelf.read(ID, editions[1]?.version ?? '')).toMatchObject({ kind: 'read' });
  });

  it('forgets all of a report that is erased', async () => {
    await put('первая');
    const version = await keep();
    await shelf.erase(ID);
    expect(await shelf.read(ID, version)).toMatchObject({ reason: 'notFound' });
  });
});
