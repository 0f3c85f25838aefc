import { normalizeWhitespace } from '../language/whitespace';
import { parseMonthHeading } from './month-heading';
import { splitMarker } from './marker';
import { type DocumentTree, markerText } from './tree';

/**
 * A paragraph of a document that is to be read. Where the file says what the paragraph is, `look`
 * holds it; text files don't, and their paragraphs are judged by their words (`plain`).
 */
export interface SourceBlock {
  text: string;
  look: 'plain' | 'heading' | 'paragraph' | 'listItem' | 'listContinuation';
  /** The sign before a list item, as `ListStyle.marker` keeps it; '' otherwise. */
  marker: string;
  /** The number of a numbered item. */
  value: number | null;
}

const plain = (text: string): SourceBlock => ({ text, look: 'plain', marker: '', value: null });

/** Characters that no reader sees: byte order mark, soft hyphen, zero-width spaces and joiners. */
const INVISIBLE = /[\u{FEFF}\u{AD}\u{200B}-\u{200D}\u{2060}]/gu;
const LINE_BREAK = /\r\n?|[\n\u{85}\u{2028}\u{2029}\v\f]/u;

/** The paragraphs of a text file: its lines, joined again where they were wrapped at a width. */
export function blocksOfText(text: string): SourceBlock[] {
  const lines = text.replace(INVISIBLE, '').split(LINE_BREAK);
  const width = wrapWidth(lines);
  const paragraphs: string[] = [];
  let previous = '';
  for (const line of lines) {
    const content = normalizeWhitespace(line);
    if (content !== '') {
      const last = paragraphs.length - 1;
      if (width !== null && continuesWrapped(previous, line, width)) {
        paragraphs[last] = `${paragraphs[last]} ${content}`;
      } else {
        paragraphs.push(content);
      }
    }
    previous = line;
  }
  return paragraphs.map(plain);
}

/** The blocks of a composed document, whose kinds are known. */
export function blocksOfTree(tree: DocumentTree): SourceBlock[] {
  return tree.blocks.flatMap((block): SourceBlock[] => {
    if (block.kind === 'listItem') {
      const { marker } = block;
      return block.paragraphs.map((paragraph, index) => ({
        text: normalizeWhitespace(paragraph),
        look: index === 0 ? 'listItem' : 'listContinuation',
        marker:
          marker.kind === 'number' ? markerText({ ...marker, value: 1 }) : markerText(marker),
        value: marker.kind === 'number' ? marker.value : null,
      }));
    }
    const look = block.kind === 'paragraph' ? 'paragraph' : 'heading';
    return [{ ...plain(normalizeWhitespace(block.text)), look }];
  });
}

const WRAP_WIDTH = { min: 40, max: 120 };
/** A line this full, as a share of the width, was broken by the program that wrapped the text. */
const FULL_LINE = 0.7;

/**
 * The width at which a program broke the lines, or null for a text with a line a paragraph.
 * Wrapped text shows itself by no line being long and most followed lines being nearly full.
 */
function wrapWidth(lines: string[]): number | null {
  const width = Math.max(0, ...lines.map((line) => line.trimEnd().length));
  if (width < WRAP_WIDTH.min || width > WRAP_WIDTH.max) return null;
  const followed = lines.filter((line, index) => line.trim() !== '' && lines[index + 1]?.trim());
  const full = followed.filter((line) => line.length > width * FULL_LINE);
  return followed.length >= 4 && full.length >= followed.length * 0.6 ? width : null;
}

function continuesWrapped(previous: string, line: string, width: number): boolean {
  if (previous.trimEnd().length <= width * FULL_LINE) return false;
  const indented = line.search(/\S/) > previous.search(/\S/) + 1 && !splitMarker(previous.trim());
  const content = normalizeWhitespace(line);
  const dash = /^[–—-]/.test(content);
  return !indented && (dash || !splitMarker(content)) && parseMonthHeading(content, 2000) === null;
}
