/**
 * Makes a checkout ready: packages, an Electron runtime, libraries of the system, the build. It
 * runs before every `npm start`, and with `--test` before `npm test`; where all is in place it
 * takes a moment and says nothing. Plain Node, since it runs before anything is installed.
 */
import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { failWith, npm, npmReason, root, SetupError, step } from './common.mjs';

const cache = join(root, '.cache');
const lock = join(cache, 'setup.lock');
const BEAT = 2000;

async function setUp() {
  const forTests = process.argv.includes('--test');
  requireNode();
  await installPackages();
  const { ensureRuntime } = await import('./runtime.mjs');
  const { executable } = await ensureRuntime();
  const { ensureSystemLibraries, requireSandbox } = await import('./system-libraries.mjs');
  await ensureSystemLibraries(executable, { forTests });
  await requireSandbox(executable);
  // The tests build for themselves, so that a build that fails is one of their results.
  if (!forTests) await (await import('./build.mjs')).build();
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new SetupError(
    `Node ${process.versions.node} is too old: please install Node 20.19 or newer.`,
  );
}

async function installPackages() {
  if (await packagesAreInstalled()) return;
  await step('Installing packages', async () => {
    const { status, output } = await npm(['ci', '--include=dev'], {
      env: {
        ...process.env,
        ELECTRON_SKIP_BINARY_DOWNLOAD: '1',
        PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
      },
    });
    if (status === 0) return;
    throw new SetupError(`The packages could not be installed; npm says: ${npmReason(output)}`);
  });
}

/**
 * npm writes down what it has installed, as the last thing it does. Optional packages are left out
 * of the comparison: most of them are for other systems.
 */
async function packagesAreInstalled() {
  const [wanted, installed] = await Promise.all(
    ['package-lock.json', 'node_modules/.package-lock.json'].map(readLockfile),
  );
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || optional || installed[path]?.version === version,
  );
}

/**
 * @param {string} name
 * @returns {Promise<Record<string, { version?: string, optional?: boolean }> | null>}
 */
async function readLockfile(name) {
  const text = await readFile(join(root, name), 'utf8').catch(unlessMissing);
  return text === null ? null : JSON.parse(text).packages;
}

/** @param {unknown} error @returns {null} */
function unlessMissing(error) {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}

/**
 * Two set-ups in one checkout would take the packages from under each other. The owner of the lock
 * touches it while it lives; one that was killed stops doing so.
 *
 * @param {() => Promise<void>} work
 */
async function inTurn(work) {
  await mkdir(cache, { recursive: true });
  if (!(await takeLock())) {
    await step('Another set-up is at work here; waiting for it', async () => {
      while (!(await takeLock())) await wait(500);
    });
  }
  const alive = setInterval(() => utimes(lock, new Date(), new Date()), BEAT);
  try {
    await work();
  } finally {
    clearInterval(alive);
    await rm(lock, { force: true });
  }
}

async function takeLock() {
  const state = await stat(lock).catch(unlessMissing);
  if (state && Date.now() - state.mtimeMs > 5 * BEAT) await rm(lock, { force: true });
  try {
    await writeFile(lock, '', { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

await inTurn(setUp).catch(failWith);
