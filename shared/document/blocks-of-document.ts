import { normalizeWhitespace } from '../language/whitespace';
import type { Questionnaire } from '../model/questionnaire';
import { splitMarker } from './marker';
import { parseMonthHeading } from './month-heading';
import { recordsOfTable } from './read-table';
import { isHeadingLine, matchQuestions, yearsIn } from './recognise';
import { inParts, type SourceBlock } from './source';
import type { SourceDocument, SourceParagraph, SourceTable } from './source-document';

const ENDED = /[.!?…:;][»”"')\]]*$/u;
const SENTENCE_START = /^[«"„(]?[\p{Lu}\p{N}]/u;

/**
 * The blocks of a word processor's document. Lines broken by hand become paragraphs where they are
 * such, a table with a record in each row becomes records, any other table its cells in turn.
 */
export function blocksOfDocument(
  { parts }: SourceDocument,
  questionnaire: Questionnaire,
  fallbackYear: number,
): SourceBlock[] {
  const year = likelyYear(parts) ?? fallbackYear;
  return parts.flatMap((part) =>
    'rows' in part
      ? blocksOfTable(part, questionnaire, year)
      : blocksOfParagraph(part, questionnaire),
  );
}

/** Of a date in a table without a year; the years of most headings decide, as in the parser. */
function likelyYear(parts: SourceDocument['parts']): number | null {
  const counts = new Map<number, number>();
  for (const part of parts.slice(0, 500)) {
    if ('rows' in part) continue;
    for (const year of yearsIn(part.text)) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [first, ...others] = counts;
  return first ? others.reduce((a, b) => (b[1] > a[1] ? b : a), first)[0] : null;
}

function blocksOfTable(
  table: SourceTable,
  questionnaire: Questionnaire,
  year: number,
): SourceBlock[] {
  const records = recordsOfTable(table, year);
  if (!records) {
    return table.rows.flatMap((row) =>
      row.flatMap((cell) => cell.flatMap((each) => blocksOfParagraph(each, questionnaire))),
    );
  }
  const block = { marker: '', value: null } as const;
  return [
    { ...block, text: records.head, look: 'tableHead' },
    ...records.rows.map(
      (row): SourceBlock => ({
        ...block,
        text: normalizeWhitespace(row.text),
        look: 'tableRow',
        row,
      }),
    ),
  ];
}

function blocksOfParagraph(
  { text, look, sign }: SourceParagraph,
  questionnaire: Questionnaire,
): SourceBlock[] {
  const lines = linesOfParagraph(text, questionnaire);
  return lines.flatMap((line, index) => {
    const first = index === 0;
    if (!first && look === 'listItem') return inParts(line).map(continuation(line));
    if (first && sign !== '') return inParts(line).flatMap(signed(look, sign, questionnaire));
    const block = { look, marker: '', value: null };
    return inParts(line).map((part) => ({ ...block, text: part }));
  });
}

/** A line of its own under a list item goes on the item, unless a sign of its own begins another. */
const continuation =
  (line: string) =>
  (text: string): SourceBlock => ({
    text,
    look: splitMarker(line) ? 'plain' : 'listContinuation',
    marker: '',
    value: null,
  });

const NUMBER = /^([1-9]\d{0,2})([.)])$/;
const MAX_SIGN = 8;

const signed =
  (look: SourceParagraph['look'], sign: string, questionnaire: Questionnaire) =>
  (text: string, part: number): SourceBlock => {
    if (part > 0) return { text, look: 'listContinuation', marker: '', value: null };
    const line = `${sign} ${text}`;
    const number = NUMBER.exec(sign);
    // Word numbers headings as it numbers lists.
    const isHeading =
      look === 'heading' || (number && matchQuestions(line, questionnaire).length > 0);
    if (isHeading) return { text: line, look: 'heading', marker: '', value: null };
    if (look !== 'listItem' || sign.length > MAX_SIGN) {
      return { text: line, look: look === 'listItem' ? 'plain' : look, marker: '', value: null };
    }
    return number
      ? { text, look, marker: `1${number[2]}`, value: Number(number[1]) }
      : { text, look, marker: sign, value: null };
  };

/** The lines of a paragraph that a break by hand parts; the others are one. */
function linesOfParagraph(text: string, questionnaire: Questionnaire): string[] {
  const lines = text.split('\n').map(normalizeWhitespace).filter(Boolean);
  if (lines.length < 2) return lines;
  const stands = lines.map(
    (line) => isHeadingLine(line, questionnaire) || parseMonthHeading(line, 2000) !== null,
  );
  return lines.reduce<string[]>((parted, line, index) => {
    const before = lines[index - 1];
    const goesOn =
      before !== undefined &&
      !stands[index] &&
      !stands[index - 1] &&
      splitMarker(line) === null &&
      !(ENDED.test(before) && SENTENCE_START.test(line));
    if (goesOn) parted.push(`${parted.pop() ?? ''} ${line}`);
    else parted.push(line);
    return parted;
  }, []);
}
