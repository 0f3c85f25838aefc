/**
 * `npm test`: every check, one after the other, each with its time. A failure does not keep the
 * others from running; the last line counts the tests, and a step that failed without one counts
 * as one.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describeTime, failWith, root, run, say } from './common.mjs';
import { runE2e } from './e2e.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ name: string, work: () => Promise<boolean>, count?: () => Promise<Count> }} Step
 */

const results = join(root, '.cache', 'results');
const unitResults = join(results, 'vitest.json');
const windowResults = join(results, 'playwright.json');

/** @param {string} program @param {string[]} args */
const tool = (program, args) => async () => {
  const path = join(root, 'node_modules', ...program.split('/'));
  // The machine may be one where everything else is in production.
  const { NODE_ENV: _, ...env } = process.env;
  return (await run(process.execPath, [path, ...args], { env, shown: true })).status === 0;
};

/** @type {Step[]} */
const STEPS = [
  { name: 'format and lint', work: tool('@biomejs/biome/bin/biome', ['check', '.']) },
  { name: 'types', work: tool('typescript/bin/tsc', ['--build']) },
  { name: 'build', work: buildWorks },
  {
    name: 'unit and component tests',
    work: tool('vitest/vitest.mjs', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitResults}`,
    ]),
    count: countUnitTests,
  },
  {
    name: 'tests in the real window',
    work: windowWorks,
    count: countWindowTests,
  },
];

let built = false;

/** In a process of its own: Vite says NODE_ENV=production to everything that comes after it. */
async function buildWorks() {
  built = (await run(process.execPath, ['scripts/build.mjs'], { shown: true })).status === 0;
  return built;
}

async function windowWorks() {
  if (built) {
    const file = { PLAYWRIGHT_JSON_OUTPUT_FILE: windowResults };
    return (await runE2e(['--reporter=list,json'], file)) === 0;
  }
  say('There is no build to open.');
  return false;
}

async function countUnitTests() {
  const { numPassedTests, numFailedTests } = JSON.parse(await readFile(unitResults, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests };
}

async function countWindowTests() {
  const { stats } = JSON.parse(await readFile(windowResults, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

/**
 * What a step has to show. One that failed without a failed test, be it that it has none or that
 * it broke off, is a failure all the same.
 *
 * @param {Step} step
 * @param {boolean} succeeded
 * @returns {Promise<Count>}
 */
async function counted({ count }, succeeded) {
  const { passed, failed } = (await (count?.().catch(() => null) ?? null)) ?? {
    passed: 0,
    failed: 0,
  };
  return { passed, failed: succeeded ? failed : Math.max(failed, 1) };
}

async function runAll() {
  await rm(results, { recursive: true, force: true });
  await mkdir(results, { recursive: true });
  const total = { passed: 0, failed: 0 };
  const report = [];
  for (const step of STEPS) {
    say(`\n── ${step.name}`);
    const started = Date.now();
    const { passed, failed } = await counted(step, await step.work());
    total.passed += passed;
    total.failed += failed;
    report.push(`${failed > 0 ? '✗' : '✓'} ${step.name} (${describeTime(Date.now() - started)})`);
  }
  say(`\n${report.join('\n')}\n`);
  say(`${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) process.exitCode = 1;
}

await runAll().catch(failWith);
