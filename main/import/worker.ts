import { parentPort, workerData } from 'node:worker_threads';
import { type ReadSource, readSourceBytes } from './read-bytes';

/** The thread that reads one foreign file and ends. */

export interface ReadingTask {
  file: string;
  bytes: Uint8Array;
}

const { file, bytes } = workerData as ReadingTask;
void readSourceBytes(file, bytes).then((answer: ReadSource) => parentPort?.postMessage(answer));
