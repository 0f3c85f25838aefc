import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { _electron, type ElectronApplication, errors, type Page } from '@playwright/test';

/**
 * Starts the real program: the build of this checkout, or the packaged program that
 * `POBRATIM_E2E_BINARY` names. Tests use it through the fixture in `test.ts`.
 */

const root = join(import.meta.dirname, '..', '..');
const { POBRATIM_E2E_BINARY: packaged } = process.env;

/** How long a program may take until it can be driven. */
const START_PATIENCE = 60_000;
/** How long a program may take to end when it is asked to. */
const PATIENCE = 10_000;

export interface LaunchOptions {
  /** The folder of an earlier launch, or one that the test has filled; else a new one. */
  userData?: string;
  language?: 'ru' | 'en';
  /** Leaves the introduction of a first start open. */
  welcome?: boolean;
  args?: string[];
  env?: Record<string, string>;
}

export interface Launched {
  app: ElectronApplication;
  page: Page;
  userData: string;
  /** What the windows complained of: errors on a console, exceptions, refusals by the policy. */
  complaints: string[];
  /** Ends the program as its menu does, and waits until it has ended. */
  close(): Promise<void>;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
  /** Every address that was asked of the network; the program has to have ended. */
  networkRequests(): Promise<string[]>;
}

export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  try {
    return await launchOnce(options);
  } catch (error) {
    if (!(error instanceof NotDriven)) throw error;
    process.stderr.write(`${error.message}\n`);
    return launchOnce(options);
  }
}

/**
 * Playwright waits for ever, once in many hundred times, for the first page of a program that runs
 * (microsoft/playwright#9351, #29386). Only when the program's own log says that its window has
 * started is it that, and launched again; a program that hangs by itself fails its test.
 */
class NotDriven extends Error {}

async function begin(
  userData: string,
  options: Parameters<typeof _electron.launch>[0],
): Promise<ElectronApplication> {
  try {
    return await _electron.launch({ ...options, timeout: START_PATIENCE });
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    const log = await readFile(join(userData, 'logs', 'main.log'), 'utf8').catch(() => '');
    const present = log.slice(log.lastIndexOf('program.started'));
    throw present.includes('window.started') ? new NotDriven(error.message) : error;
  }
}

async function launchOnce(options: LaunchOptions): Promise<Launched> {
  const { language = 'ru', args = [], env = {} } = options;
  const userData = options.userData ?? (await temporaryFolder('user-data'));
  const netLog = join(await temporaryFolder('network'), 'log.json');
  const app = await begin(userData, {
    executablePath: packaged ?? runtime(),
    args: [
      ...(packaged ? [] : [root]),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${userData}`,
      `--log-net-log=${netLog}`,
      `--lang=${language}`,
      ...args,
    ],
    env: { ...cleanEnvironment(), LANGUAGE: language, ...env },
  });
  const child = app.process();
  const complaints: string[] = [];
  app.on('window', (window) => listenForComplaints(window, complaints));
  for (const window of app.windows()) listenForComplaints(window, complaints);
  const page = await readyWindow(app).catch(async (error) => {
    await kill(child);
    throw new Error(['The window did not load', error.message, ...complaints].join('\n'));
  });
  if (options.userData === undefined && !options.welcome) await dismissWelcome(page);
  return {
    app,
    page,
    userData,
    complaints,
    close: () => close(app, child),
    kill: () => kill(child),
    networkRequests: () => readNetworkRequests(netLog),
  };
}

async function readyWindow(app: ElectronApplication): Promise<Page> {
  const page = await app.firstWindow();
  await page.locator('html[data-ready]').waitFor({ state: 'attached', timeout: 20_000 });
  return page;
}

/** A first start introduces the program, once. */
async function dismissWelcome(page: Page): Promise<void> {
  const welcome = page.locator('.welcome');
  await welcome.waitFor();
  await page.keyboard.press('Escape');
  await welcome.waitFor({ state: 'detached' });
}

const folders: string[] = [];

/** A folder that is gone after the test. */
export async function temporaryFolder(purpose: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `pobratim-e2e-${purpose}-`));
  folders.push(folder);
  return folder;
}

/** The set-up writes down where the runtime is. */
const runtime = (): string =>
  JSON.parse(readFileSync(join(root, '.cache', 'runtime.json'), 'utf8')).executable;

/** An editor's terminal may turn Electron into a plain Node, and test runners say NODE_ENV=test. */
function cleanEnvironment(): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _, NODE_ENV: __, ...rest } = process.env;
  return Object.fromEntries(
    Object.entries(rest).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function listenForComplaints(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

async function close(app: ElectronApplication, child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = app.close().then(() => true);
  if (await Promise.race([ended, wait(PATIENCE, false)])) return;
  await kill(child);
  throw new Error(`The program had not ended ${PATIENCE / 1000} s after it was asked to`);
}

async function kill(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

interface NetEvent {
  type: number;
  params?: { url?: string; host?: string };
}

/**
 * Chromium's own record of what reached its network service, host names included. It writes a line
 * for what the numbers mean, then one for each event; a program that was killed left it unfinished
 * anywhere.
 */
async function readNetworkRequests(netLog: string): Promise<string[]> {
  const lines = (await readFile(netLog, 'utf8')).split('\n');
  // What follows the last end of a line was being written.
  const written = lines.slice(0, -1).map((line) => line.replace(/\]?,$/, ''));
  const start = written.indexOf('"events": [') + 1;
  if (start === 0) return [];
  const { constants } = JSON.parse(`${written[0]}}`);
  const kinds = [
    constants.logEventTypes.URL_REQUEST_START_JOB,
    constants.logEventTypes.HOST_RESOLVER_MANAGER_REQUEST,
  ];
  const addresses = written
    .slice(start)
    .filter((line) => line.startsWith('{'))
    .map((line): NetEvent => JSON.parse(line))
    .filter(({ type }) => kinds.includes(type))
    .map(({ params }) => params?.url ?? params?.host)
    .filter((address) => address !== undefined);
  return [...new Set(addresses)];
}

export async function removeTemporaryFolders(): Promise<void> {
  // The helpers of a program that was killed may still be writing for a moment.
  const patiently = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 };
  for (const folder of folders.splice(0)) await rm(folder, patiently);
}
