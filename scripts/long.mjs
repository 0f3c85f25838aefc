/**
 * `npm run test:long`: what takes too long for every day. Thousands of kills, every fault with every
 * word that a system has for it, many days of work against a model, and the program killed in its
 * window. Each says its seed; `SEED=… npm run test:long` does the same again.
 */
import { join } from 'node:path';
import { build } from './build.mjs';
import { failWith, root, run, say } from './common.mjs';
import { runE2e } from './e2e.mjs';
import { ensureRuntime } from './runtime.mjs';

const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const storage = [
  ...['kill', 'fault-matrix', 'compound', 'crash-states', 'long-day', 'lock', 'full-disk'],
  ...['old-data', 'wrong-clock'],
];
const erasure = ['erasure', 'kill'];

async function runLong() {
  const SEED = process.env.SEED ?? String(Date.now() % 1_000_000);
  say(`SEED=${SEED}`);
  const env = { ...process.env, SEED, POBRATIM_LONG: '1' };
  const tests = [
    ...storage.map((name) => `test/main/storage/${name}.test.ts`),
    ...erasure.map((name) => `test/main/erasure/${name}.test.ts`),
  ];
  const unit = await run(process.execPath, [vitest, 'run', '--project', 'unit', ...tests], {
    env: { ...env, POBRATIM_KILLS: '2000' },
    shown: true,
  });
  await ensureRuntime();
  await build();
  const window = await runE2e(['safety', 'endings'], { ...env, POBRATIM_KILLS: '200' });
  if (unit.status !== 0 || window !== 0) process.exitCode = 1;
}

await runLong().catch(failWith);
