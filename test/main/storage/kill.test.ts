import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { often } from '../../often';
import { buildProgram } from './built';
import { filesIn, latestIn, newFolder, openIn } from './library-folder';
import { ID, reportSaying, textOf } from './saved-report';

/** More of them, and other moments, by `npm run test:long`. */
const KILLS = often(200, 2_000);
const OTHER = 'report-2';
const AHEAD = 3;
/** From one of the first saves on, delays that fall everywhere into the few milliseconds of the next. */
const delayOf = (kill: number) => (kill * 7.3 + Number(process.env.SEED ?? 0)) % 12;

it('a program killed at any moment leaves the last acknowledged save or a later one', async () => {
  const saver = await buildProgram('endless-saver', await newFolder());
  const folder = await newFolder();
  const { reports } = await openIn(folder);
  await reports.create(reportSaying('start:0 '));
  await reports.create(reportSaying('other', OTHER));
  const other = (await filesIn(folder))[`reports/${OTHER}.json`];

  // Starting takes a program longer than all the rest, so some are always being started.
  const started = Array.from({ length: AHEAD }, () => start(saver, folder));
  const takeNext = (kill: number) => {
    if (kill + AHEAD <= KILLS) started.push(start(saver, folder));
    return started.shift() as ReturnType<typeof start>;
  };
  onTestFinished(() => {
    for (const { stop } of started) stop();
  });
  let previous = { run: 'start', number: 0 };
  for (let kill = 1; kill <= KILLS; kill++) {
    const run = `run${kill}`;
    const acknowledged = await takeNext(kill).runUntilKilled(run, kill % 4, delayOf(kill));

    const library = await openIn(folder);
    expect(library.notices).toEqual([]);
    const opened = await library.reports.open(ID);
    if (opened.kind !== 'opened') throw new Error(`After kill ${kill}: ${opened.reason}`);
    const [, savedRun = '', savedNumber = ''] = /^(\w+):(\d+) /.exec(textOf(opened.report)) ?? [];
    const saved = { run: savedRun, number: Number(savedNumber) };

    if (saved.run !== run) {
      expect(acknowledged.number).toBe(0);
      expect(saved).toEqual(previous);
    } else {
      // One save at most was under way.
      expect([acknowledged.number, acknowledged.number + 1]).toContain(saved.number);
    }
    expect(opened.rev).toBeGreaterThanOrEqual(acknowledged.rev);
    const files = await latestIn(folder);
    expect(files[`reports/${OTHER}.json`]).toBe(other);
    expect(Object.keys(files)).toHaveLength(2);
    previous = saved;
  }
  expect(previous.run).not.toBe('start');
}, 600_000);

/** A program that is started and waits for the word to open the library. */
function start(saver: string, folder: string) {
  const child = spawn(process.execPath, [saver, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  let output = '';
  /** So many lines it says before it is killed: that it is ready, and that so much is saved. */
  let awaited = 1;
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (output.split('\n').length > awaited) resolve();
    });
    child.once('exit', () => reject(new Error('The program ended by itself')));
  });
  ready.catch(() => undefined);
  const stop = () => void child.kill('SIGKILL');
  /** The last save that the program acknowledged before it was killed. */
  const runUntilKilled = async (run: string, saves: number, delay: number) => {
    awaited = saves + 1;
    child.stdin.write(run);
    await ready;
    await wait(delay);
    const closed = once(child, 'close');
    stop();
    await closed;
    // A kill may cut the last line.
    const lines = output.slice(0, output.lastIndexOf('\n')).split('\n').slice(1);
    const [number = 0, rev = 0] = (lines.at(-1) ?? '0 0').split(' ').map(Number);
    return { number, rev };
  };
  return { stop, runUntilKilled };
}
