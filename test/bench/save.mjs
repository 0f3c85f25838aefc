import { mkdirSync, mkdtempSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { comparePairs, timeOf } from './measure.mjs';

const PAIRS = 41;

/**
 * One save of the sample report, until it is acknowledged, in libraries of two sizes. The peer is
 * the least that is durable: write beside, fsync, rename, fsync of the folder, of the same bytes.
 *
 * @param {{ folder: string, module: string, sample: string }} place `module` is the built storage
 */
export async function saveRows({ folder, module, sample }) {
  const { openBenchLibrary } = await import(pathToFileURL(module).href);
  const rows = [];
  for (const size of [1, 1000]) {
    const place = mkdtempSync(join(folder, `library-${size}-`));
    const library = await openBenchLibrary(join(place, 'library'), size, sample);
    const raw = join(place, 'raw');
    mkdirSync(raw);
    const bytes = Buffer.from(library.text());
    const ours = () => timeOf(() => library.saveOnce());
    const peer = () => timeOf(() => rawSave(raw, bytes));
    rows.push({
      what: `one save, library of ${size}`,
      peerName: 'write, fsync, rename, fsync',
      unit: 'ms',
      budget: 2,
      ...(await comparePairs(ours, peer, PAIRS)),
    });
  }
  return rows;
}

/** @param {string} folder @param {Buffer} bytes */
async function rawSave(folder, bytes) {
  const file = join(folder, 'report.json');
  const beside = `${file}.tmp`;
  const handle = await open(beside, 'w');
  await handle.writeFile(bytes);
  await handle.sync();
  await handle.close();
  await rename(beside, file);
  const entry = await open(folder, 'r');
  await entry.sync();
  await entry.close();
}
