import { normalizeWhitespace } from '../language/whitespace';
import { MAX_TEXT_LENGTH } from '../model/record';
import type { Assignment } from './assignment';
import { signOf, splitMarker } from './marker';
import { parseMonthHeading } from './month-heading';
import type { TableRow } from './read-table';
import { type DocumentTree, linesOfBlock, markerText } from './tree';

/**
 * A paragraph of a document that is to be read. Where the file says what the paragraph is, `look`
 * holds it; text files don't, and their paragraphs are judged by their words (`plain`).
 */
export interface SourceBlock {
  text: string;
  look:
    | 'plain'
    | 'heading'
    | 'paragraph'
    | 'listItem'
    | 'listContinuation'
    /** The names of a table's columns, and a record that stands in a row under them. */
    | 'tableHead'
    | 'tableRow';
  /** The sign before a list item, as `ListStyle.marker` keeps it; '' otherwise. */
  marker: string;
  /** The number of a numbered item. */
  value: number | null;
  /** Of a table's row: the record that it holds. */
  row?: TableRow;
  /** What the block is, as the user says; it goes before everything that it looks like. */
  as?: Assignment;
}

/** Leaves room for the sign that a list puts after a record. */
export const MAX_PARAGRAPH = MAX_TEXT_LENGTH - 10;

const plain = (text: string): SourceBlock => ({ text, look: 'plain', marker: '', value: null });

const LINE_BREAK = /\r\n?|[\n\u{85}\u{2028}\u{2029}\v\f]/u;

/**
 * The paragraphs of a text file: its lines, joined again where they were wrapped at a width.
 * `isHeading` tells lines that begin a paragraph wherever they stand.
 */
export function blocksOfText(text: string, isHeading: (line: string) => boolean): SourceBlock[] {
  const lines = text.split(LINE_BREAK);
  const width = wrapWidth(lines);
  const paragraphs: string[] = [];
  let previous = '';
  for (const line of lines) {
    const content = normalizeWhitespace(line);
    if (content !== '') {
      const last = paragraphs.length - 1;
      if (width !== null && continuesWrapped(previous, line, width) && !isHeading(content)) {
        paragraphs[last] = joinLines(paragraphs[last] ?? '', content);
      } else {
        paragraphs.push(content);
      }
    }
    previous = line;
  }
  return paragraphs.flatMap(inParts).map(plain);
}

/** A paragraph longer than a record may be, cut between words where there are any. */
export function inParts(paragraph: string): string[] {
  const parts: string[] = [];
  let rest = paragraph;
  while (rest.length > MAX_PARAGRAPH) {
    const space = rest.lastIndexOf(' ', MAX_PARAGRAPH);
    const end = space > 0 ? space : MAX_PARAGRAPH;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...parts, rest];
}

/** A word that was broken at its hyphen becomes whole again. */
export const joinLines = (start: string, end: string): string =>
  /\p{L}-$/u.test(start.slice(-3)) && /^\p{L}/u.test(end) ? start + end : `${start} ${end}`;

/** The blocks of a composed document, whose kinds are known. */
export function blocksOfTree(tree: DocumentTree): SourceBlock[] {
  return tree.blocks.flatMap((block): SourceBlock[] => {
    if (block.kind === 'listItem') {
      const { marker } = block;
      return block.paragraphs.map((paragraph, index) => ({
        text: normalizeWhitespace(paragraph),
        look: index === 0 ? 'listItem' : 'listContinuation',
        marker: marker.kind === 'number' ? markerText({ ...marker, value: 1 }) : markerText(marker),
        value: marker.kind === 'number' ? marker.value : null,
      }));
    }
    if (block.kind === 'table') {
      return linesOfBlock(block).map((line) => ({
        ...plain(normalizeWhitespace(line)),
        look: 'paragraph',
      }));
    }
    const look = block.kind === 'paragraph' || block.kind === 'figure' ? 'paragraph' : 'heading';
    return [{ ...plain(normalizeWhitespace(block.text)), look }];
  });
}

const WRAP_WIDTH = { min: 40, max: 120 };
/** A line this full, as a share of the width, may have been broken by the program that wrapped the text. */
const FULL_LINE = 0.7;
/** Fewer lines broken within a sentence prove nothing. */
const MIN_BROKEN = 3;
const ENDED = /[.!?…:;][»”"')\]]*$/u;

/**
 * The width at which a program broke the lines, or null for a text with a line a paragraph.
 * Wrapped text shows itself by no line being long and by most full lines going on in lower case.
 */
function wrapWidth(lines: string[]): number | null {
  const width = lines.reduce((widest, line) => Math.max(widest, line.trimEnd().length), 0);
  if (width < WRAP_WIDTH.min || width > WRAP_WIDTH.max) return null;
  const full = lines.flatMap((line, index) => {
    const next = lines[index + 1]?.trim() ?? '';
    return next !== '' && line.trimEnd().length > width * FULL_LINE ? [{ line, next }] : [];
  });
  const broken = full.filter(({ line, next }) => isBroken(line, next));
  return broken.length >= MIN_BROKEN && broken.length >= full.length * 0.4 ? width : null;
}

/** True for a line that ends within a sentence. */
const isBroken = (line: string, next: string): boolean =>
  /^\p{Ll}/u.test(next) && !ENDED.test(line.trimEnd().slice(-5));

/** A line goes on the one before it if its first word had no room there, or if a sentence does. */
function continuesWrapped(previous: string, line: string, width: number): boolean {
  const content = normalizeWhitespace(line);
  const [firstWord = ''] = content.split(' ', 1);
  const length = previous.trimEnd().length;
  const hadRoom = length + 1 + firstWord.length <= width;
  if (hadRoom && !(length > width * FULL_LINE && isBroken(previous, content))) return false;
  const indented = line.search(/\S/) > previous.search(/\S/) + 1 && !splitMarker(previous.trim());
  const dash = /^[–—-]/.test(content);
  return !indented && (dash || !splitMarker(content)) && parseMonthHeading(content, 2000) === null;
}

/** A block's words with its sign, as they stand in the file. */
export const lineOfBlock = ({ text, marker, value }: SourceBlock): string =>
  marker === '' ? text : `${signOf({ marker, value })} ${text}`;
