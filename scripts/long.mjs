/**
 * `npm run test:long`: what takes too long for every day. Thousands of kills, every fault with every
 * word that a system has for it, many days of work against a model, and the program killed in its
 * window. Each says its seed; `SEED=… npm run test:long` does the same again, and
 * `POBRATIM_LONG=0.1` a tenth of it.
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
  const env = { ...process.env, SEED, POBRATIM_LONG: process.env.POBRATIM_LONG ?? '1' };
  const tests = [
    ...storage.map((name) => `test/main/storage/${name}.test.ts`),
    ...erasure.map((name) => `test/main/erasure/${name}.test.ts`),
  ];
  const unit = await run(process.execPath, [vitest, 'run', '--project', 'unit', ...tests], {
    env,
    shown: true,
  });
  await ensureRuntime();
  await build();
  const window = await runE2e(['safety', 'endings'], env);
  if (unit.status !== 0 || window !== 0) process.exitCode = 1;
}

await runLong().catch(failWith);
