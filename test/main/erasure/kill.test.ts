import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { often } from '../../often';
import { buildProgram } from '../storage/built';
import { MEMORY, newFolder, openIn } from '../storage/library-folder';
import { filesWithCanaries, fillLibrary } from './library-of-person';

/** More of them, and other moments, by `npm run test:long`. */
const KILLS = often(12, 200);
/** Delays that fall everywhere into the milliseconds that an erasure takes. */
const delayOf = (kill: number) => (kill * 7.3 + Number(process.env.SEED ?? 0)) % 60;

it('an erasure that is killed at any moment is brought to its end by the next start', async () => {
  const programs = await newFolder();
  const eraser = await buildProgram('../erasure/eraser', programs);
  const whole = join(await newFolder(MEMORY), 'library');
  await fillLibrary(whole);
  const before = await filesWithCanaries(whole);
  expect(before.length).toBeGreaterThan(6);
  let midway = 0;
  for (let kill = 1; kill <= KILLS; kill++) {
    const folder = join(await newFolder(MEMORY), 'library');
    await cp(whole, folder, { recursive: true });
    const isDone = await eraseUntilKilled(eraser, folder, delayOf(kill));
    const left = await filesWithCanaries(folder);
    const isBegun = left.includes('erasure.json');
    if (isBegun) midway += 1;

    const library = await openIn(folder);
    expect(library.notices, `kill ${kill}`).toEqual([]);
    const after = await filesWithCanaries(folder);
    // What was to be done had not been written down in full yet, or it is done.
    expect([0, before.length], `kill ${kill}`).toContain(after.length);
    if (isDone || isBegun) expect(after, `kill ${kill}`).toEqual([]);
    if (after.length === 0) expect(await library.erasures.list()).toHaveLength(1);
  }
  expect(midway).toBeGreaterThan(0);
}, 300_000);

async function eraseUntilKilled(program: string, folder: string, delay: number) {
  const child = spawn(process.execPath, [program, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  const closed = once(child, 'close');
  const ready = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (output.startsWith('ready\n')) resolve();
    });
  });
  await Promise.race([ready, closed]);
  await wait(delay);
  child.kill('SIGKILL');
  await closed;
  return output.includes('done');
}
