/**
 * `npm start`: opens the program of this checkout. `npm start -- --anything` hands arguments on.
 * Without a display the sample report is written as documents instead.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failWith, isLinux, root, run, SetupError, sandboxFlags, say } from './common.mjs';
import { findRuntime } from './runtime.mjs';

const SAMPLE = 'resources/samples/krasnoyarsk-2023.txt';

function hasDisplay() {
  if (!isLinux || process.env.WAYLAND_DISPLAY) return true;
  const { DISPLAY = '' } = process.env;
  // A name may be left over from a session that has ended.
  const local = /^:(\d+)/.exec(DISPLAY)?.[1];
  return local ? existsSync(`/tmp/.X11-unix/X${local}`) : DISPLAY !== '';
}

function openWindow() {
  const runtime = findRuntime();
  if (!runtime) throw new SetupError('There is no Electron yet: please run "npm start".');
  // Chromium tells the terminal about every service of the system that it would have liked to have.
  const args = [root, ...sandboxFlags, '--log-level=3', ...process.argv.slice(2)];
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const child = spawn(runtime.executable, args, {
    stdio: 'inherit',
    env,
    // In a group of its own: Ctrl+C would kill Chromium's helpers before the program can save.
    detached: process.platform !== 'win32',
  });
  let asked = false;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      child.kill(asked ? 'SIGKILL' : signal);
      asked = true;
    });
  }
  child.on('error', (error) =>
    failWith(new SetupError(`Electron did not start: ${error.message}`)),
  );
  child.on('exit', (status) => {
    process.exitCode = status ?? 1;
  });
}

async function writeSample() {
  say('There is no display here, so no window can open. Writing the sample report as documents:');
  const folder = await mkdtemp(join(tmpdir(), 'pobratim-'));
  const targets = ['docx', 'pdf'].map((format) => join(folder, `krasnoyarsk-2023.${format}`));
  const args = ['convert', SAMPLE, ...targets.flatMap((target) => ['-o', target])];
  say(`\n  npx pobratim ${args.join(' ')}\n`);
  const commandLine = join('dist', 'cli', 'index.cjs');
  // The printer of documents must not look for a display that isn't there.
  const { DISPLAY: _, ...env } = process.env;
  const { status } = await run(process.execPath, [commandLine, ...args], { env, shown: true });
  if (status === 0) say(`They are in ${folder}`);
  process.exitCode = status;
}

try {
  if (hasDisplay()) openWindow();
  else await writeSample();
} catch (error) {
  failWith(error);
}
