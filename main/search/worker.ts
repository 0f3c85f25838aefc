import { parentPort, workerData } from 'node:worker_threads';
import { SearchIndex } from '../../shared/search/search-index';
import { LibraryReader } from './library-reader';
import type { SearchAnswer, SearchRequest } from './protocol';

/**
 * The thread of the full-text index: neither reading a library nor looking through it ever keeps
 * the window's main process waiting.
 */

const index = new SearchIndex();
const reader = new LibraryReader(String(workerData), index);

/** A small change is in the answer; a whole library is not waited for. */
const PATIENCE_MS = 150;

parentPort?.on('message', async ({ id, query, refresh }: SearchRequest) => {
  if (refresh || reader.progress) {
    const late = new Promise<void>((resolve) => {
      setTimeout(resolve, PATIENCE_MS);
    });
    await Promise.race([reader.refresh(), late]);
  }
  const answer: SearchAnswer = { id, result: index.query(query), reading: reader.progress };
  parentPort?.postMessage(answer);
});
