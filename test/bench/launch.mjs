import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { _electron } from '@playwright/test';
import { comparePairs, median } from './measure.mjs';

const BUDGET = 1.2;
const LAUNCH_PAIRS = 7;
const MEMORY_PAIRS = 5;
/** Until what a start leaves behind has been cleared away, in milliseconds. */
const REST = 4000;

/** A window with a line of text in it, as bare as Electron can be. */
const EMPTY_MAIN = `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadFile('index.html'));
app.on('window-all-closed', () => app.quit());
`;
const EMPTY_PAGE = '<!doctype html><html data-ready="true"><title>Empty</title><p>Empty</p></html>';

/**
 * From the start of the process to a report that can be edited, and the memory of all processes
 * then, beside an empty window. Both are started through Playwright, whose share is in both times.
 *
 * @param {{ folder: string, program: string, executable: string, env: NodeJS.ProcessEnv }} place
 */
export async function launchRows({ folder, program, executable, env }) {
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  writeFileSync(join(empty, 'package.json'), '{"name":"empty","version":"1.0.0","main":"main.js"}');
  writeFileSync(join(empty, 'main.js'), EMPTY_MAIN);
  writeFileSync(join(empty, 'index.html'), EMPTY_PAGE);

  const userData = {
    [program]: mkdtempSync(join(folder, 'data-own-')),
    [empty]: mkdtempSync(join(folder, 'data-empty-')),
  };
  const start = (/** @type {string} */ application) => ({
    executable,
    application,
    userData: userData[application] ?? '',
    env,
  });
  return [
    {
      what: 'launch to an editable report',
      peerName: 'empty window',
      unit: 'ms',
      budget: BUDGET,
      ...(await comparePairs(
        () => launched(start(program), async ({ time }) => time),
        () => launched(start(empty), async ({ time }) => time),
        LAUNCH_PAIRS,
      )),
    },
    {
      what: 'memory, sample open (PSS of all processes)',
      peerName: 'empty window',
      unit: 'MB',
      budget: BUDGET,
      ...(await comparePairs(
        () => launched(start(program), ({ pid }) => restingMemory(pid)),
        () => launched(start(empty), ({ pid }) => restingMemory(pid)),
        MEMORY_PAIRS,
      )),
    },
  ];
}

/**
 * @param {{ executable: string, application: string, userData: string, env: NodeJS.ProcessEnv }} start
 * @param {(running: { time: number, pid: number }) => Promise<number>} look
 */
async function launched({ executable, application, userData, env }, look) {
  const started = performance.now();
  const app = await _electron.launch({
    executablePath: executable,
    args: [
      application,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${userData}`,
    ],
    env: /** @type {Record<string, string>} */ (env),
  });
  try {
    const page = await app.firstWindow();
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    const time = performance.now() - started;
    return await look({ time, pid: app.process().pid ?? 0 });
  } finally {
    await app.close();
  }
}

/** @param {number} pid @returns {Promise<number>} megabytes; the middle of three readings */
async function restingMemory(pid) {
  const readings = [];
  await wait(REST);
  for (let reading = 0; reading < 3; reading += 1) {
    readings.push(treeOf(pid).reduce((sum, each) => sum + proportionalSize(each), 0));
    await wait(200);
  }
  return median(readings) / 1024;
}

/** @param {number} pid @returns {number[]} the process and all that it started */
function treeOf(pid) {
  const children = new Map();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = Number(readIfAlive(`/proc/${name}/stat`).split(') ')[1]?.split(' ')[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const below = (/** @type {number} */ one) => [one, ...(children.get(one) ?? []).flatMap(below)];
  return below(pid);
}

/** @param {number} pid @returns {number} kilobytes */
const proportionalSize = (pid) =>
  Number(/^Pss:\s+(\d+)/m.exec(readIfAlive(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);

/** @param {string} path A process may end while it is looked at; it has no memory then. */
function readIfAlive(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      ['ENOENT', 'ESRCH'].includes(String(error.code))
    ) {
      return '';
    }
    throw error;
  }
}
