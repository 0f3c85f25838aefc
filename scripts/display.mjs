/** A display without a screen, so that tests neither need one nor disturb the one in use. */
import { spawn } from 'node:child_process';
import { isLinux, SetupError } from './common.mjs';

/**
 * Runs the work with a display of its own; Xvfb chooses a free number itself.
 *
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDisplay(work) {
  if (!isLinux) return work(process.env);
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const stop = () => server.kill();
  process.once('exit', stop);
  try {
    const number = await displayNumber(server);
    const { WAYLAND_DISPLAY: _, XAUTHORITY: __, ...env } = process.env;
    return await work({ ...env, DISPLAY: `:${number}` });
  } finally {
    process.off('exit', stop);
    stop();
  }
}

/** @param {import('node:child_process').ChildProcess} server @returns {Promise<string>} */
function displayNumber(server) {
  return new Promise((resolve, reject) => {
    const failed = () =>
      reject(new SetupError('Xvfb did not start, so the window can not be tested.'));
    server.on('error', failed).on('exit', failed);
    server.stdio[3]?.on('data', (piece) => resolve(String(piece).trim()));
  });
}
