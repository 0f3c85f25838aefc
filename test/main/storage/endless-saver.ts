import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { openLibrary } from '../../../main/storage/library';
import { ID, reportSaying } from './saved-report';

/**
 * A program that is told the name of its run, and then saves without end until it is killed: each
 * text is `<run>:<number>` before much padding. Says `ready`, then the number of each save that was
 * acknowledged, a line each.
 */
const [, , folder = ''] = process.argv;
const say = (line: string) => writeSync(1, `${line}\n`);

const [run] = (await once(process.stdin, 'data')).map(String);
if (!run) throw new Error('The run has no name');

const { reports } = await openLibrary(folder, { device: run });
const opened = await reports.open(ID);
if (opened.kind !== 'opened') throw new Error(opened.reason);
let { rev } = opened;
const padding = 'Визит делегации. '.repeat(5_000);
say('ready');
for (let number = 1; ; number++) {
  const saved = await reports.save(reportSaying(`${run}:${number} ${padding}`), rev);
  if (saved.kind !== 'saved') throw new Error(saved.reason);
  rev = saved.rev;
  say(`${number} ${rev}`);
}
