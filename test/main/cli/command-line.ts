import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');

/** The built command line: what users run. */
export const COMMAND_LINE = join(root, 'dist', 'cli', 'index.cjs');
export const SAMPLE = join(root, 'resources', 'samples', 'krasnoyarsk-2023.txt');

export interface Run {
  status: number | null;
  out: string;
  err: string;
}

interface RunOptions {
  input?: Uint8Array | string;
  env?: NodeJS.ProcessEnv;
  cwd?: string;
}

/** Runs the command line as a shell would, in Russian unless the environment says otherwise. */
export const pobratim = (args: string[], options: RunOptions = {}): Promise<Run> =>
  run(process.execPath, [COMMAND_LINE, ...args], options);

/** Builds the program if anything has changed since it was built. */
export async function build(): Promise<void> {
  const { status, err } = await run(process.execPath, [join(root, 'scripts', 'build.mjs')]);
  if (status !== 0) throw new Error(err);
}

export function run(
  command: string,
  args: string[],
  { input, env = {}, cwd }: RunOptions = {},
): Promise<Run> {
  const { LC_ALL: _all, LC_MESSAGES: _messages, LANG: _lang, ...others } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...others, ...env } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => out.push(piece));
    child.stderr.on('data', (piece: Buffer) => err.push(piece));
    child.on('error', reject);
    child.on('close', (status) =>
      resolve({
        status,
        out: Buffer.concat(out).toString(),
        err: Buffer.concat(err).toString(),
      }),
    );
    child.stdin.end(input);
  });
}
