import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openLibrary } from '../../../main/storage/library';
import { ID, reportSaying, textOf } from './saved-report';

/**
 * Fills a small disk step by step, across its limit and back, and saves at each step. Says what
 * went wrong, a line each, and at the end how often a save was refused and how often it succeeded.
 */
const [, , folder = '', steps = '100'] = process.argv;
const complain = (what: string) => process.stdout.write(`wrong: ${what}\n`);

const open = () => openLibrary(folder, { device: 'crowded' });
let { reports } = await open();
await reports.create(reportSaying('start'));
const ballast = join(folder, 'ballast');
let [refused, succeeded, rev, last] = [0, 0, 1, 'start'];
for (let step = 0; step < Number(steps); step++) {
  await rm(ballast, { force: true });
  // What does not fit is not written, and the disk is full.
  await writeFile(ballast, randomBytes(700_000 + step * 4_000)).catch(() => undefined);
  const text = `${step} ${'Визит делегации. '.repeat(3_000)}`;
  const saved = await reports.save(reportSaying(text), rev);
  if (saved.kind === 'saved') {
    succeeded += 1;
    [rev, last] = [saved.rev, text];
  } else {
    refused += 1;
    if (saved.reason !== 'diskFull') complain(`step ${step}: ${saved.reason}`);
  }
  const opened = await (await open()).reports.open(ID);
  if (opened.kind === 'failed') complain(`step ${step}: ${opened.reason}`);
  else if (textOf(opened.report) !== last) complain(`step ${step}: another text`);
  if (saved.kind === 'saved') continue;
  // The user makes room, and what the window still has is saved without more ado.
  await rm(ballast, { force: true });
  const again = await reports.save(reportSaying(text), rev);
  if (again.kind === 'saved') [rev, last] = [again.rev, text];
  else complain(`step ${step}, with room: ${again.reason}`);
}
({ reports } = await open());
process.stdout.write(`refused ${refused}, saved ${succeeded}\n`);
