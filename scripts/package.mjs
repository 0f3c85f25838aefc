/**
 * Packs the program for users:
 *
 *   npm run package                 unpacked, for this system: release/packages/…-unpacked
 *   npm run package -- --installers the installers of this system, which electron-builder.yml names
 *   npm run package -- --test       unpacked, and tested: a variant that Playwright can drive in
 *                                   release/e2e, and the release itself from outside
 *
 * Installers are made of the official Electron only; where it can't be had, the unpacked program
 * still shows whether packing works.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { failWith, root, run, SetupError, say, step } from './common.mjs';
import { runE2e } from './e2e.mjs';
import { ensureRuntime, versionOf } from './runtime.mjs';

const { values: wanted } = parseArgs({
  options: { installers: { type: 'boolean' }, test: { type: 'boolean' } },
});

/** @typedef {import('./runtime.mjs').Runtime} Runtime */

/**
 * @param {Runtime} runtime
 * @param {string} folder inside release/
 * @param {string[]} options
 */
async function pack(runtime, folder, options) {
  const { status, output } = await run(process.execPath, [
    join(root, 'node_modules', 'electron-builder', 'cli.js'),
    '--publish=never',
    `-c.electronDist=${runtime.folder}`,
    `-c.electronVersion=${await versionOf(runtime)}`,
    `-c.directories.output=${join('release', folder)}`,
    ...options,
  ]);
  if (status !== 0) throw new SetupError(`electron-builder failed:\n${output}`);
}

/** The folder and the program in it that electron-builder makes of `--dir`. */
const UNPACKED = {
  linux: ['linux-unpacked', 'pobratim'],
  win32: ['win-unpacked', 'Pobratim.exe'],
  darwin: ['mac', 'Pobratim.app/Contents/MacOS/Pobratim'],
};

/** @param {string} folder */
function programIn(folder) {
  const { platform } = process;
  if (platform !== 'linux' && platform !== 'win32' && platform !== 'darwin') {
    throw new SetupError(`There are no packages for ${platform}.`);
  }
  return join(root, 'release', folder, ...UNPACKED[platform]);
}

async function main() {
  const runtime = await ensureRuntime();
  if (wanted.installers && runtime.kind === 'substitute') {
    throw new SetupError(
      "Packages for users need the official Electron, and its download can't be had here.",
    );
  }
  await build();
  if (wanted.installers) {
    await step('Making the installers', () => pack(runtime, 'packages', []));
    say(`They are in ${join(root, 'release', 'packages')}`);
    return;
  }
  await step('Packing', () => pack(runtime, 'packages', ['--dir']));
  say(`The packed program: ${programIn('packages')}`);
  if (wanted.test) await test(runtime);
}

/** @param {Runtime} runtime */
async function test(runtime) {
  await step('Packing the variant that tests can drive', () =>
    pack(runtime, 'e2e', ['--dir', '-c.electronFuses.enableNodeCliInspectArguments=true']),
  );
  process.exitCode = await runE2e(['--grep', '@packaged|@release'], {
    POBRATIM_E2E_BINARY: programIn('e2e'),
    POBRATIM_RELEASE_BINARY: programIn('packages'),
  });
}

await main().catch(failWith);
