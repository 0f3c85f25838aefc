import { Worker } from 'node:worker_threads';
import type { SearchOutcome } from '../../shared/ipc';
import type { SearchQuery } from '../../shared/search/search-contract';
import { logError, logInfo } from '../log';
import { threadScript } from '../thread-script';
import type { SearchAnswer, SearchRequest } from './protocol';

/** An index that outgrows this ends its thread, not the program. */
const MAX_HEAP_MB = 1536;

interface Waiting {
  resolve: (outcome: SearchOutcome) => void;
}

/**
 * The full-text search as the main process sees it. The thread begins with the first question; one
 * that has failed is started anew with the next.
 */
export class SearchService {
  readonly #script: string;
  readonly #folder: string;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #lastId = 0;

  /** `script` is the built thread, `folder` the library's. */
  constructor(script: string, folder: string) {
    this.#script = threadScript(script);
    this.#folder = folder;
  }

  query(query: SearchQuery, refresh: boolean): Promise<SearchOutcome> {
    return new Promise((resolve) => {
      const id = ++this.#lastId;
      this.#waiting.set(id, { resolve });
      const isNew = this.#worker === null;
      this.#worker ??= this.#start();
      const request: SearchRequest = { id, query, refresh: refresh || isNew };
      this.#worker.postMessage(request);
    });
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.#script, {
      workerData: this.#folder,
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    });
    worker.on('message', ({ id, result, reading }: SearchAnswer) => {
      this.#waiting.get(id)?.resolve({ kind: 'found', ...result, reading });
      this.#waiting.delete(id);
    });
    worker.on('error', (error) => logError('search.threadFailed', error));
    worker.on('exit', (code) => {
      logInfo('search.threadEnded', { code: String(code) });
      this.#worker = null;
      for (const { resolve } of this.#waiting.values()) resolve({ kind: 'unavailable' });
      this.#waiting.clear();
    });
    worker.unref();
    return worker;
  }
}
