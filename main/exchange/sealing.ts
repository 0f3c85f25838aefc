import { Worker } from 'node:worker_threads';
import { threadScript } from '../thread-script';
import type { Opened } from './age';

export interface SealingWork {
  kind: 'seal' | 'unseal';
  bytes: Uint8Array;
  passphrase: string;
}

/** Files under passwords; each is worked on in a thread of its own. */
export class Sealing {
  readonly #script: string;

  /** `script` is the built thread. */
  constructor(script: string) {
    this.#script = threadScript(script);
  }

  /** The bytes under a password; rejects when the thread fails. */
  seal(bytes: Uint8Array, passphrase: string): Promise<Uint8Array> {
    return this.#run({ kind: 'seal', bytes, passphrase });
  }

  /** What is under the password. */
  unseal(bytes: Uint8Array, passphrase: string): Promise<Opened> {
    return this.#run({ kind: 'unseal', bytes, passphrase });
  }

  #run<T>(work: SealingWork): Promise<T> {
    return new Promise((resolve, reject) => {
      const worker = new Worker(this.#script, { workerData: work });
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('The thread ended without an answer')));
    });
  }
}
