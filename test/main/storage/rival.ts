import { writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { nodeFs } from '../../../main/storage/durable-fs';
import { guardedFs } from '../../../main/storage/guarded-fs';
import { openLibrary } from '../../../main/storage/library';
import { LibraryLock } from '../../../main/storage/library-lock';
import { ID, reportSaying, textOf } from './saved-report';

/**
 * One of several programs on one library. It wants the lock, and while it has it, adds its own name
 * and a number to the text of the report, save after save. Says which of them were acknowledged.
 */
const [, , folder = '', name = '', count = '0'] = process.argv;
const say = (line: string) => writeSync(1, `${line}\n`);

const lock = new LibraryLock(nodeFs, folder, { grace: 100 });
const library = await openLibrary(folder, { device: name, fs: guardedFs(nodeFs, lock) });
say('ready');
for (let number = 1; number <= Number(count); ) {
  const { kind } = lock.isHeld ? { kind: 'held' } : await lock.acquire();
  if (kind !== 'held') {
    await wait(2);
    continue;
  }
  const opened = await library.reports.open(ID);
  if (opened.kind !== 'opened') throw new Error(opened.reason);
  const text = `${textOf(opened.report)} ${name}${number}`;
  const saved = await library.reports.save(reportSaying(text), opened.rev);
  if (saved.kind === 'saved') say(`${name}${number++}`);
  // A breath for the others.
  if (number % 7 === 0) {
    await lock.release();
    await wait(1);
  }
}
await lock.release();
say('done');
// Stays alive for those who want to stop or kill it.
if (process.argv.includes('stay')) setInterval(() => undefined, 1000);
