import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { comparePairs, timeOf } from './measure.mjs';
import { reportText } from './report-text.mjs';

/** What DESIGN promises: so many times pandoc's time at the most, by number of events. */
const SIZES = [
  { events: 50, budget: 1, pairs: 11 },
  { events: 500, budget: 1 / 1.5, pairs: 9 },
  { events: 5000, budget: 1 / 4, pairs: 5 },
];

/**
 * Converting to DOCX, the whole process from its start to the written file. Pandoc gets the same
 * document as Markdown, which it reads fastest.
 *
 * @param {{ folder: string, cli: string }} place
 */
export async function docxRows({ folder, cli }) {
  if (spawnSync('pandoc', ['--version']).error) {
    return [{ what: 'convert to DOCX', skipped: 'pandoc is not installed' }];
  }
  const rows = [];
  for (const { events, budget, pairs } of SIZES) {
    const text = join(folder, `${events}.txt`);
    const markdown = join(folder, `${events}.md`);
    const own = join(folder, 'own.docx');
    const theirs = join(folder, 'pandoc.docx');
    writeFileSync(text, reportText(events));
    must(process.execPath, [cli, 'convert', text, '-o', markdown]);

    const ours = () => converted(own, events, process.execPath, [cli, 'convert', text, '-o', own]);
    const peer = () => converted(theirs, events, 'pandoc', [markdown, '-o', theirs]);
    rows.push({
      what: `convert to DOCX, ${events} events`,
      peerName: 'pandoc',
      unit: 'ms',
      budget,
      ...(await comparePairs(ours, peer, pairs)),
    });
  }
  return rows;
}

/** Certificates that a machine makes every Node read at its start are no part of a conversion. */
const { NODE_EXTRA_CA_CERTS: _certificates, ...env } = process.env;

/** @param {string} program @param {string[]} args */
function must(program, args) {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8', env });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
}

/**
 * Runs the program and looks into what it wrote before its time counts.
 *
 * @param {string} file @param {number} events @param {string} program @param {string[]} args
 */
async function converted(file, events, program, args) {
  rmSync(file, { force: true });
  const time = await timeOf(() => must(program, args));
  const xml = strFromU8(unzipSync(readFileSync(file))['word/document.xml'] ?? new Uint8Array());
  const found = xml.split('Состоялся').length - 1;
  if (found !== events + 2) throw new Error(`${program} wrote ${found} of ${events + 2} records`);
  return time;
}
