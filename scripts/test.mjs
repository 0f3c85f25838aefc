/**
 * `npm test`: every check, each with its time. A failure does not keep the others from running; the
 * last line counts the tests, and a step that failed without one counts as one.
 *
 * The tests in the real window mostly wait for it, so that the unit tests run beside them, on all
 * processors but one; what they say is shown when they are done.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { describeTime, failWith, root, run, say } from './common.mjs';
import { runE2e } from './e2e.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Promise<boolean>} work
 * @property {() => Promise<Count>} [count]
 */

const results = join(root, '.cache', 'results');
const unitResults = join(results, 'vitest.json');
const windowResults = join(results, 'playwright.json');

/**
 * @param {string} program
 * @param {string[]} args
 * @param {boolean} [shown] while it runs; else when it has ended
 */
const tool =
  (program, args, shown = true) =>
  async () => {
    const path = join(root, 'node_modules', ...program.split('/'));
    // The machine may be one where everything else is in production.
    const { NODE_ENV: _, ...env } = process.env;
    const { status, output } = await run(process.execPath, [path, ...args], { env, shown });
    if (!shown) say(`\n${output}`);
    return status === 0;
  };

/** @type {Step} */
const UNIT_TESTS = {
  name: 'unit and component tests',
  work: tool(
    'vitest/vitest.mjs',
    [
      'run',
      `--maxWorkers=${Math.max(1, availableParallelism() - 1)}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitResults}`,
    ],
    false,
  ),
  count: countUnitTests,
};

/** @type {Step} */
const WINDOW_TESTS = {
  name: 'tests in the real window',
  work: windowWorks,
  count: countWindowTests,
};

/** One after the other; those in one line beside each other. @type {Step[][]} */
const STEPS = [
  [{ name: 'format and lint', work: tool('@biomejs/biome/bin/biome', ['check', '.']) }],
  [{ name: 'types', work: tool('typescript/bin/tsc', ['--build']) }],
  [{ name: 'build', work: buildWorks }],
  [UNIT_TESTS, WINDOW_TESTS],
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

/** @param {Step} step */
async function runOne(step) {
  const started = Date.now();
  const count = await counted(step, await step.work());
  return { ...count, name: step.name, time: describeTime(Date.now() - started) };
}

async function runAll() {
  await rm(results, { recursive: true, force: true });
  await mkdir(results, { recursive: true });
  const total = { passed: 0, failed: 0 };
  const report = [];
  for (const steps of STEPS) {
    say(`\n── ${steps.map(({ name }) => name).join(', ')}`);
    for (const { name, passed, failed, time } of await Promise.all(steps.map(runOne))) {
      total.passed += passed;
      total.failed += failed;
      report.push(`${failed > 0 ? '✗' : '✓'} ${name} (${time})`);
    }
  }
  say(`\n${report.join('\n')}\n`);
  say(`${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) process.exitCode = 1;
}

await runAll().catch(failWith);
