import { unzipSync } from 'fflate';

/** Reads a DOCX file as a word processor does, to see what it shows. */

export interface ReadParagraph {
  style: string;
  /** The marker that a word processor would put there; '' for none. */
  marker: string;
  text: string;
  /** The row of a table that it stands in. */
  row: Element | null;
}

/** The parts of the file by their paths. */
export type Parts = Record<string, Uint8Array>;

export const partsOf = (bytes: Uint8Array): Parts => unzipSync(bytes);

export function readDocx(bytes: Uint8Array): ReadParagraph[] {
  const parts = partsOf(bytes);
  const markerOf = markers(xml(parts, 'word/numbering.xml'));
  return all(xml(parts, 'word/document.xml'), 'w:p').map((paragraph) => ({
    style: value(paragraph, 'w:pStyle') ?? '',
    marker: markerOf(value(paragraph, 'w:numId')),
    text: all(paragraph, 'w:t')
      .map(({ textContent }) => textContent ?? '')
      .join(''),
    row: rowOf(paragraph),
  }));
}

const rowOf = ({ parentElement }: Element): Element | null =>
  parentElement?.tagName === 'w:tc' ? parentElement.parentElement : null;

/** Of a table each row is a line; the empty paragraph after it says nothing. */
export function linesOfDocx(paragraphs: ReadParagraph[]): string[] {
  const lines: string[] = [];
  paragraphs.forEach(({ style, marker, text, row }, index) => {
    if (style === 'AfterTable') return;
    const line = `${marker} ${text}`.trim();
    if (row && row === paragraphs[index - 1]?.row) lines.push(`${lines.pop()}\t${line}`);
    else lines.push(line);
  });
  return lines;
}

/** A part that is not well-formed throws. */
export function xml(parts: Parts, path: string): Document {
  const content = parts[path];
  if (!content) throw new Error(`No ${path}`);
  const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const error = document.querySelector('parsererror')?.textContent;
  if (error) throw new Error(`${path}: ${error}`);
  return document;
}

export const all = (parent: Document | Element, name: string): Element[] => [
  ...parent.getElementsByTagName(name),
];

/** The `w:val` of the first element of this name inside. */
export const value = (parent: Document | Element, name: string): string | null =>
  all(parent, name)[0]?.getAttribute('w:val') ?? null;

/** Counts the items of each list as they come. */
function markers(numbering: Document): (list: string | null) => string {
  const levels = new Map(
    all(numbering, 'w:abstractNum').map((definition) => [
      definition.getAttribute('w:abstractNumId'),
      all(definition, 'w:lvl')[0],
    ]),
  );
  const lists = new Map(
    all(numbering, 'w:num').map((list) => {
      const level = levels.get(value(list, 'w:abstractNumId'));
      if (!level) throw new Error('A list without a definition');
      const start = value(list, 'w:startOverride') ?? value(level, 'w:start');
      return [list.getAttribute('w:numId'), { level, next: Number(start) }];
    }),
  );
  return (id) => {
    // Word processors write nought for none.
    if (id === null || id === '0') return '';
    const list = lists.get(id);
    if (!list) throw new Error(`No list ${id}`);
    const text = value(list.level, 'w:lvlText') ?? '';
    return value(list.level, 'w:numFmt') === 'bullet'
      ? text
      : text.replace('%1', String(list.next++));
  };
}
