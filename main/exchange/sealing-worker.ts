import { parentPort, workerData } from 'node:worker_threads';
import { decrypt, encrypt } from './age';
import type { SealingWork } from './sealing';

/** The thread that tries a password: a second of arithmetic, which nothing else waits for. */
async function work({ kind, bytes, passphrase }: SealingWork): Promise<void> {
  const answer = kind === 'seal' ? encrypt(bytes, passphrase) : decrypt(bytes, passphrase);
  parentPort?.postMessage(await answer);
}

// What it rejects with ends the thread, and the main process hears of it.
void work(workerData);
