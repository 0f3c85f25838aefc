/** What the scripts share: where they are, how they speak, how they run other programs. */
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What the person at the terminal has to do; a stack trace would not help them. */
export class SetupError extends Error {}

/** @param {string} sentence */
export const say = (sentence) => process.stdout.write(`${sentence}\n`);

/** Ends the process with the sentence of a `SetupError`; anything else is a bug and is thrown. */
export function failWith(/** @type {unknown} */ error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

/** @param {number} milliseconds */
export function describeTime(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/**
 * Says what begins, that it is still going on, and how long it took. Not before a quarter of a
 * second has passed: a step that had nothing to do is not worth a line.
 *
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(what, work) {
  const started = Date.now();
  const elapsed = () => describeTime(Date.now() - started);
  let said = false;
  const begin = setTimeout(() => {
    said = true;
    say(`${what} …`);
  }, 250);
  const alive = setInterval(() => say(`  … ${elapsed()}`), 15_000);
  try {
    const result = await work();
    if (said) say(`  done in ${elapsed()}`);
    return result;
  } finally {
    clearTimeout(begin);
    clearInterval(alive);
  }
}

/**
 * @typedef {object} Outcome
 * @property {number} status 0 is success; an end by a signal, by the time limit, or a program that
 *   isn't there, is not
 * @property {string} output standard output and errors, unless `shown`
 */

/**
 * Runs a program to its end. `shown` lets it write to the terminal.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shown?: boolean, timeout?: number }} [options]
 * @returns {Promise<Outcome>}
 */
export function run(command, args, options = {}) {
  const { cwd = root, env = process.env, shown = false, timeout = 0 } = options;
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, timeout, stdio: shown ? 'inherit' : 'pipe' });
    let output = '';
    const collect = (/** @type {Buffer} */ piece) => {
      output += piece;
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => resolve({ status: 127, output: error.message }));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

/**
 * npm as it was started, whatever its name is on this system.
 *
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function npm(args, options) {
  const { npm_execpath: script } = process.env;
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args], options);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}

/**
 * The sentence among the lines in which npm tells of a failure.
 *
 * @param {string} output
 */
export const npmReason = (output) =>
  /^npm (?:error|ERR!) (?!code |syscall |errno |network |path |A complete log)(.+)$/m.exec(
    output,
  )?.[1] ?? output.trim();

/**
 * Whether a program is installed.
 *
 * @param {string} name
 */
export function isOnPath(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

export const isLinux = process.platform === 'linux';
export const isRoot = process.getuid?.() === 0;

/** Chromium refuses to run as root with its sandbox; only the launchers of a checkout add this. */
export const sandboxFlags = isLinux && isRoot ? ['--no-sandbox'] : [];

/**
 * Whether a process lives, whoever owns it.
 *
 * @param {number} pid
 */
export function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
