import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LibraryReader } from '../../../main/search/library-reader';
import { SearchService } from '../../../main/search/search-service';
import { REPORTS_FOLDER } from '../../../main/storage/file-name';
import { SearchIndex } from '../../../shared/search/search-index';
import { newFolder, openIn } from '../storage/library-folder';
import { reportSaying } from '../storage/saved-report';

const query = (text: string) => ({ text, filters: {}, limit: 10 });

describe('a search thread that dies', () => {
  /** Answers every question with how often its thread was asked, and dies of one. */
  const THREAD = `
    import { parentPort } from 'node:worker_threads';
    let asked = 0;
    parentPort.on('message', ({ id, query }) => {
      asked += 1;
      if (query.text === 'silence') return;
      if (query.text === 'crash') throw new Error('out of memory');
      parentPort.postMessage({ id, result: { total: asked, hits: [], countries: [] }, reading: null });
    });
  `;

  it('fails what waits for it, and is started anew by the next question', async () => {
    const folder = await newFolder();
    const script = join(folder, 'thread.mjs');
    await writeFile(script, THREAD);
    const service = new SearchService(script, folder);
    const ask = (text: string) => service.query(query(text), false);
    expect(await ask('one')).toMatchObject({ kind: 'found', total: 1 });
    expect(await ask('two')).toMatchObject({ kind: 'found', total: 2 });
    const waiting = ask('silence');
    expect(await Promise.all([waiting, ask('crash')])).toEqual([
      { kind: 'unavailable' },
      { kind: 'unavailable' },
    ]);
    expect(await ask('three')).toMatchObject({ kind: 'found', total: 1 });
    await service.close();
  });
});

describe('a damaged report', () => {
  it('is left out of the index, and hides none of the others', async () => {
    const folder = await newFolder();
    const library = await openIn(folder);
    for (const id of ['report-1', 'report-2']) {
      await library.reports.create(reportSaying(`Форум ${id}.`, id));
    }
    const names = await readdir(join(folder, REPORTS_FOLDER));
    const first = join(folder, REPORTS_FOLDER, 'report-1.json');
    expect(names).toContain('report-1.json');
    const whole = await readFile(first);

    const index = new SearchIndex();
    const reader = new LibraryReader(folder, index);
    const found = async () => {
      await reader.refresh();
      return index
        .query(query('форум'))
        .hits.flatMap(({ target }) => (target.kind === 'record' ? [target.reportId] : []))
        .sort();
    };
    expect(await found()).toEqual(['report-1', 'report-2']);
    await truncate(first, Math.floor(whole.length / 2));
    expect(await found()).toEqual(['report-2']);
    await writeFile(first, '');
    expect(await found()).toEqual(['report-2']);
    await writeFile(first, whole);
    expect(await found()).toEqual(['report-1', 'report-2']);
  });
});
