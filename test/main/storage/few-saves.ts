import { writeSync } from 'node:fs';
import { openLibrary } from '../../../main/storage/library';
import { reportSaying } from './saved-report';

/** A program that saves a few times and says so each time, for somebody who watches its calls. */
const [, , folder = '', count = '5'] = process.argv;

const { reports, settle } = await openLibrary(folder, { device: 'watched' });
for (let number = 1; number <= Number(count); number++) {
  const text = `${number} ${'Визит делегации. '.repeat(5_000)}`;
  const saved = await reports.save(reportSaying(text), number - 1);
  writeSync(1, `${saved.kind} ${number}\n`);
}
await settle();
