import { type Document, Packer } from 'docx';
import type { DocumentTree } from '../../shared/document/tree';
import { ChangeWriter } from './docx-changes';
import type { Piece } from './docx-paragraphs';
import { escapeMarkup } from './escape';

/** Stands for a paragraph's text. */
export const SLOT = '\u{E000}';

type Files = ReadonlyMap<string, string | Uint8Array>;

/**
 * What the document's zip file will hold. The package's packer makes these files and zips them in
 * JavaScript at once, which is a third of the time of a long document; hence its compiler is
 * called here, though it is no public part. The version is pinned, and tests read every file back.
 */
export const packageFiles = (document: Document): Files => compiler.compile(document);

const { compiler } = Packer as unknown as { compiler: { compile(document: Document): Files } };

const DOCUMENT = 'word/document.xml';

/** Writes every paragraph as the template's paragraph of its kind. */
export function fillTemplate(
  files: Files,
  content: Piece[],
  changes: DocumentTree['changes'],
): (readonly [name: string, content: Uint8Array])[] {
  return [...files].map(([name, file]) => [
    name,
    typeof file === 'string'
      ? Buffer.from(name === DOCUMENT ? fill(file, content, changes) : file)
      : file,
  ]);
}

function fill(template: string, content: Piece[], changes: DocumentTree['changes']): string {
  const pieces = template.split(SLOT);
  const last = pieces.at(-1) ?? '';
  if (pieces.length === 1) return last;
  const [first = ''] = pieces;
  const openings = pieces.slice(0, -1).map((piece) => piece.slice(piece.lastIndexOf(OPEN)));
  const closing = last.slice(0, last.indexOf(CLOSE) + CLOSE.length);
  const marker = new ChangeWriter(changes ?? NOBODY);
  return [
    first.slice(0, first.lastIndexOf(OPEN)),
    ...content.map((piece) => {
      if ('xml' in piece) return piece.xml;
      if ('row' in piece) return marker.row(piece.row);
      const opening = openings[piece.kind] ?? '';
      if (piece.marks) return marker.paragraph(opening, piece.marks);
      return `${opening}${escapeMarkup(piece.text)}${closing}`;
    }),
    last.slice(closing.length),
  ].join('');
}

/** Without changes there is nothing to be signed. */
const NOBODY = { author: '', date: '' };

const OPEN = '<w:p>';
const CLOSE = '</w:p>';
