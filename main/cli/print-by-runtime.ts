import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Look } from '../../shared/document/look';
import { PRINT_FILES, PRINT_SWITCH } from '../export/print-folder';
import { resourcePath } from '../resources';
import { isMissing } from '../storage/durable-fs';
import { PrintFailure } from './print-failure';

/** Prints by the program itself, started in the Electron runtime without a window. */
export async function printByRuntime(html: string, { page }: Look): Promise<Uint8Array> {
  const executable = await readRuntime();
  const folder = await mkdtemp(join(tmpdir(), 'pobratim-'));
  try {
    await writeFile(join(folder, PRINT_FILES.html), html, { mode: 0o600 });
    await writeFile(join(folder, PRINT_FILES.page), JSON.stringify(page));
    await start(executable, [
      program,
      `--${PRINT_SWITCH}=${folder}`,
      `--user-data-dir=${join(folder, 'profile')}`,
      ...platformSwitches(),
    ]);
    return await readFile(join(folder, PRINT_FILES.pdf));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The folder with the program's package.json. */
const program = dirname(resourcePath('.'));

/** The set-up writes down which runtime it found. */
async function readRuntime(): Promise<string> {
  try {
    const text = await readFile(join(program, '.cache', 'runtime.json'), 'utf8');
    const { executable }: { executable: string } = JSON.parse(text);
    return executable;
  } catch (error) {
    if (isMissing(error)) throw new PrintFailure('noRuntime', 'No runtime is known');
    throw error;
  }
}

function platformSwitches(): string[] {
  if (process.platform !== 'linux') return [];
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return [
    // Chromium refuses to run as root in its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(DISPLAY || WAYLAND_DISPLAY ? [] : ['--ozone-platform=headless']),
  ];
}

const TIME_LIMIT_MS = 5 * 60_000;

function start(executable: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(executable, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: TIME_LIMIT_MS,
      killSignal: 'SIGKILL',
      windowsHide: true,
    });
    let said = '';
    child.stderr.on('data', (piece: Buffer) => {
      said += piece;
    });
    child.on('error', (error) => reject(new PrintFailure('noRuntime', error.message)));
    child.on('close', (status) =>
      status === 0 ? resolve() : reject(new PrintFailure('notPrinted', said)),
    );
  });
}
