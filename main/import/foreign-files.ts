import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import { failure } from '../../shared/failure';
import { logError, logInfo } from '../log';
import { threadScript } from '../thread-script';
import type { ReadSource } from './read-bytes';
import { readFileBytes } from './read-source';
import type { ReadingTask } from './worker';

/** What a thread may take for a file; a report of 20,000 events takes a tenth of each. */
const MAX_HEAP_MB = 192;
const MAX_MILLISECONDS = 5_000;

/**
 * Reads files that come from elsewhere. Nothing of a foreign file is ever taken apart in the main
 * process: each gets a thread of its own, which ends with it, or is ended when it takes too much.
 */
export class ForeignFiles {
  readonly #script: string;
  readonly #patience: number;

  /** `script` is the built thread. */
  constructor(script: string, patience = MAX_MILLISECONDS) {
    this.#script = threadScript(script);
    this.#patience = patience;
  }

  async readFile(path: string, shownAs = basename(path)): Promise<ReadSource> {
    const read = await readFileBytes(path, shownAs);
    return read.kind === 'failed' ? read : this.readBytes(shownAs, read.bytes);
  }

  /** The same for bytes that came without a path, as a file dropped into the window does. */
  readBytes(file: string, bytes: Uint8Array): Promise<ReadSource> {
    return new Promise((resolve) => {
      const task: ReadingTask = { file, bytes };
      const worker = new Worker(this.#script, {
        workerData: task,
        resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
      });
      const end = (outcome: ReadSource): void => {
        clearTimeout(timer);
        resolve(outcome);
        void worker.terminate();
      };
      const timer = setTimeout(() => {
        logInfo('import.tooSlow');
        end(failure('tooSlow', file));
      }, this.#patience);
      worker.once('message', end);
      worker.once('error', (error) => {
        logError('import.threadFailed', error);
        const isOutOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        end(failure(isOutOfMemory ? 'tooSlow' : 'damaged', file));
      });
      worker.once('exit', () => end(failure('damaged', file)));
      worker.unref();
    });
  }
}
