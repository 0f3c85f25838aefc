import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { chromium } from '@playwright/test';
import { temporaryFolder } from './launch';
import { expect, test } from './test';

/** Tests of a packed program, which `scripts/package.mjs` runs: it names both variants. */

const { POBRATIM_E2E_BINARY: variant = '', POBRATIM_RELEASE_BINARY: release = '' } = process.env;

const OFF = '0'.charCodeAt(0);
const ON = '1'.charCodeAt(0);

const RELEASE_FUSES = {
  [FuseV1Options.RunAsNode]: OFF,
  [FuseV1Options.EnableCookieEncryption]: ON,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: OFF,
  [FuseV1Options.EnableNodeCliInspectArguments]: OFF,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: ON,
  [FuseV1Options.OnlyLoadAppFromAsar]: ON,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: OFF,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: OFF,
};

test('the fuses of the release are set, and the tested variant differs in one @release', async () => {
  expect(await getCurrentFuseWire(release)).toMatchObject(RELEASE_FUSES);
  expect(await getCurrentFuseWire(variant)).toMatchObject({
    ...RELEASE_FUSES,
    [FuseV1Options.EnableNodeCliInspectArguments]: ON,
  });
});

test('the package holds the archive and no app beside it @release', async () => {
  const resources = await readdir(join(dirname(release), 'resources'));
  expect(resources).toContain('app.asar');
  expect(resources).not.toContain('app');
});

test('the release starts, is no Node, and can’t be looked into @release', async () => {
  // Each of these would show itself, if it were followed.
  const folder = await temporaryFolder('release-negative');
  const [script, marker] = [join(folder, 'script.cjs'), join(folder, 'marker')];
  await writeFile(script, `require('node:fs').writeFileSync(${JSON.stringify(marker)}, '')`);
  const program = spawn(
    release,
    [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${await temporaryFolder('release')}`,
      '--remote-debugging-port=0',
      ...['--inspect=0', '--js-flags=--expose-gc', '--load-extension=/tmp'],
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require=${script}` },
    },
  );
  let said = '';
  program.stderr?.on('data', (piece) => {
    said += piece;
  });
  try {
    // From outside, as any browser: the release can't be inspected from inside.
    const browser = await chromium.connectOverCDP(await debuggingAddress(program));
    const [context] = browser.contexts();
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
    await page?.locator('html[data-ready]').waitFor({ state: 'attached' });
    expect(page?.url()).toMatch(/^app:\/\//);
    expect(await page?.evaluate(() => 'gc' in globalThis)).toBe(false);
    expect(said).not.toMatch(/Debugger listening/);
    expect(await readdir(folder)).toEqual(['script.cjs']);
    await browser.close();
  } finally {
    const ended = once(program, 'exit');
    program.kill('SIGTERM');
    await ended;
  }
});

function debuggingAddress(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    program.stderr?.on('data', (piece) => {
      output += piece;
      const address = /DevTools listening on (ws:\S+)/.exec(output)?.[1];
      if (address) resolve(address);
    });
    program.on('exit', () => reject(new Error(`The program ended at once:\n${output}`)));
  });
}
