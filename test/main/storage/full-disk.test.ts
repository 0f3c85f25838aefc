import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { buildProgram } from './built';
import { newFolder } from './library-folder';

/** Mounting a small disk takes root, and a name space so that nobody else sees it. */
const mayMount =
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  spawnSync('unshare', ['-m', 'sh', '-c', 'mount -t tmpfs -o size=1m tmpfs /mnt']).status === 0;

it.runIf(mayMount)(
  'a full disk never damages a report, and room is used as soon as it is there',
  async () => {
    const program = await buildProgram('crowded-saver', await newFolder());
    const disk = await newFolder();
    const script = 'mount -t tmpfs -o size=1m tmpfs "$1" && exec "$2" "$3" "$1" 100';
    const { stdout, stderr } = spawnSync(
      'unshare',
      ['-m', 'sh', '-c', script, 'sh', disk, process.execPath, program],
      { encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    const lines = stdout.trim().split('\n');
    expect(lines.slice(0, -1)).toEqual([]);
    const [, refused, saved] = /^refused (\d+), saved (\d+)$/.exec(lines.at(-1) ?? '') ?? [];
    expect(Number(refused)).toBeGreaterThan(10);
    expect(Number(saved)).toBeGreaterThan(10);
  },
  120_000,
);
