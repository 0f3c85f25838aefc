import { type Document, Packer } from 'docx';
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
): (readonly [name: string, content: Uint8Array])[] {
  return [...files].map(([name, file]) => [
    name,
    typeof file === 'string' ? Buffer.from(name === DOCUMENT ? fill(file, content) : file) : file,
  ]);
}

function fill(template: string, content: Piece[]): string {
  const pieces = template.split(SLOT);
  const last = pieces.at(-1) ?? '';
  if (pieces.length === 1) return last;
  const [first = ''] = pieces;
  const openings = pieces.slice(0, -1).map((piece) => piece.slice(piece.lastIndexOf(OPEN)));
  const closing = last.slice(0, last.indexOf(CLOSE) + CLOSE.length);
  return [
    first.slice(0, first.lastIndexOf(OPEN)),
    ...content.map((piece) =>
      'xml' in piece ? piece.xml : `${openings[piece.kind]}${escapeMarkup(piece.text)}${closing}`,
    ),
    last.slice(closing.length),
  ].join('');
}

const OPEN = '<w:p>';
const CLOSE = '</w:p>';
