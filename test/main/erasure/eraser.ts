import { writeSync } from 'node:fs';
import { openLibrary } from '../../../main/storage/library';
import { jobOf, registryOf } from './person';

/** A program that erases a person from a library; it says when it begins and when all is done. */
const [, , folder = ''] = process.argv;
const { erasures } = await openLibrary(folder, { device: 'eraser' });
writeSync(1, 'ready\n');
await erasures.run(jobOf(registryOf()));
writeSync(1, 'done\n');
