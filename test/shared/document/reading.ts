import { readFileSync } from 'node:fs';
import { compose } from '../../../shared/document/compose';
import { type ParsedReport, type ParseResult, parseText } from '../../../shared/document/parse';
import { linesOf } from '../../../shared/document/tree';
import type { Answer, Item } from '../../../shared/model/report';
import { wordsOf } from './words';

/** What the tests of reading share: files, and a report at a glance. */

export const SAMPLE = readFileSync('resources/samples/krasnoyarsk-2023.txt', 'utf8');

export const fixture = (name: string): string =>
  readFileSync(`test/fixtures/reports/${name}`, 'utf8');

export function read(text: string): ParseResult {
  let count = 0;
  return parseText(text, { newId: () => `id-${++count}`, fallbackYear: 1999 });
}

export function readReport(text: string): ParsedReport {
  const parsed = read(text);
  if (parsed.kind === 'refused') throw new Error(`Refused: ${parsed.reason}`);
  return parsed;
}

/** The words that an import writes again, and those of the file. */
export const wordsThereAndBack = (text: string): { written: string; read: string } => ({
  written: wordsOf(linesOf(compose(readReport(text).report))),
  read: wordsOf(text.split(/\r\n?|\n/)),
});

/** An answer at a glance: `event 2023-02: Визит…`, a line for each record. */
export const glance = (answer: Answer | undefined): string[] =>
  (answer?.items ?? []).map((item) => `${labelOf(item)}: ${item.text}`);

function labelOf(item: Item): string {
  if (item.type === 'event') {
    if (item.date === null) return 'event';
    return ['event', item.date.from, item.date.until].filter(Boolean).join(' ');
  }
  if (item.type === 'narrative') {
    const kind = item.unplaced ? 'unclear' : 'narrative';
    return item.heading === '' ? kind : `${kind} «${item.heading}»`;
  }
  return item.type;
}
