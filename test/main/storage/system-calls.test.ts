import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildProgram } from './built';
import { newFolder } from './library-folder';

/** Watching another program's calls takes a tool, and a system that allows it. */
const mayWatch =
  process.platform === 'linux' && spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;

/** One call to the system: when it was made and when it was answered, as lines of the record. */
interface Call {
  name: string;
  /** What it was about, as the record says it. */
  text: string;
  from: number;
  to: number;
}

/** The calls of a record, with those that were interrupted by another thread's put together. */
function callsIn(record: string): Call[] {
  const calls: Call[] = [];
  const open = new Map<string, Call>();
  for (const [line, text] of record.split('\n').entries()) {
    const [, thread = '', resumed, begun, rest = ''] =
      /^(\d+) +(?:<\.\.\. (\w+) resumed>|(\w+)\()(.*)$/.exec(text) ?? [];
    if (begun !== undefined) {
      const call = { name: begun, text: rest, from: line, to: line };
      calls.push(call);
      if (rest.endsWith('<unfinished ...>')) open.set(thread, call);
    } else if (resumed !== undefined) {
      const call = open.get(thread);
      if (call) Object.assign(call, { text: `${call.text}${rest}`, to: line });
    }
  }
  return calls.filter(({ text }) => !/ = -1 /.test(text));
}

it.runIf(mayWatch)(
  'the system is asked to write, sync, rename and sync the folder before “saved” is said',
  async () => {
    const program = await buildProgram('few-saves', await newFolder());
    const folder = await newFolder();
    const record = join(await newFolder(), 'record');
    const traced = 'trace=write,pwrite64,writev,fsync,fdatasync,rename,renameat,renameat2';
    const { status, stdout } = spawnSync(
      'strace',
      ['-f', '-y', '-s', '64', '-e', traced, '-o', record, process.execPath, program, folder, '5'],
      { encoding: 'utf8' },
    );
    expect(status).toBe(0);
    expect(stdout).toBe('saved 1\nsaved 2\nsaved 3\nsaved 4\nsaved 5\n');

    const reports = join(folder, 'reports');
    const calls = callsIn(await readFile(record, 'utf8'));
    const said = calls.filter(({ name, text }) => name === 'write' && /^1<.*"saved /.test(text));
    expect(said).toHaveLength(5);
    let before = -1;
    for (const answer of said) {
      const inTime = calls.filter(({ from, to }) => from > before && to < answer.from);
      const renamed = inTime.filter(
        ({ name, text }) => name.startsWith('rename') && text.includes(`"${reports}/`),
      );
      expect(renamed).toHaveLength(1);
      const [rename] = renamed as [Call];
      const temporary = /"([^"]*\.tmp)"/.exec(rename.text)?.[1] ?? 'none';
      const of = (kind: RegExp, path: string) =>
        inTime.filter(({ name, text }) => kind.test(name) && text.includes(`<${path}>`));
      const written = of(/write/, temporary);
      const synced = of(/sync/, temporary);
      expect(written.length).toBeGreaterThan(0);
      // Every byte before the last sync, that before the rename, and the folder after it.
      expect(Math.max(...written.map(({ to }) => to))).toBeLessThan(synced.at(-1)?.from ?? -1);
      expect(synced.at(-1)?.to).toBeLessThan(rename.from);
      const folderSyncs = of(/sync/, reports).filter(({ from }) => from > rename.to);
      expect(folderSyncs.length).toBeGreaterThan(0);
      before = answer.to;
    }
  },
  60_000,
);
