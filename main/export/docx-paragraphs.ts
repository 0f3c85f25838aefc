import type { ParagraphChild } from 'docx';
import type { Look } from '../../shared/document/look';
import type { DocumentTree, HeadingBlock } from '../../shared/document/tree';
import { type BlockTable, type Place, renderBlocks } from './block-table';
import { marksOf, type ParagraphMarks } from './docx-changes';
import { figureRun } from './docx-figures';
import { frontMatter, IN_CONTENTS, marked } from './docx-front-matter';
import { type ListPlace, ListRegister } from './docx-lists';
import { LIST_CONTINUE_STYLE, STYLE } from './docx-style-names';
import { tablePieces } from './docx-table';
import type { PageOf } from './html-front-matter';
import { NO_PICTURES, type PictureFiles } from './picture-files';

/** What paragraphs have in common: their style, and in a list the list. */
export interface ParagraphKind {
  style: string;
  numbering?: ListPlace;
  /** What stands before its text. */
  picture?: ParagraphChild;
}

export interface KindedParagraph {
  /** The place of its kind among `kinds`. */
  kind: number;
  text: string;
  marks?: ParagraphMarks | undefined;
}

/**
 * A paragraph, the markup between paragraphs that makes a table of them, or the mark of a row that
 * went or came.
 */
export type Piece = KindedParagraph | { xml: string } | { row: 'old' | 'new' };

export interface DocxParagraphs {
  /** A report has thousands of paragraphs of some ten kinds. */
  kinds: ParagraphKind[];
  pieces: Piece[];
  lists: ListRegister;
}

/** The document as the paragraphs of a word processor, which knows neither blocks nor items. */
export function docxParagraphs(
  tree: DocumentTree,
  look: Look,
  pageOf: PageOf,
  pictures: PictureFiles = NO_PICTURES,
): DocxParagraphs {
  const lists = new ListRegister(look);
  const kinds = new KindRegister();
  const styled: Styled = (style, text, numbering, marks) => ({
    kind: kinds.indexOf(numbering ? { style, numbering } : { style }),
    text,
    marks,
  });
  const heading = ({ kind, text, number, marks }: HeadingBlock, { index }: Place): Piece[] => {
    const paragraph = styled(
      STYLE[kind],
      text,
      number && lists.placeOfHeading(number),
      marksOf(marks, 0),
    );
    return tree.contents && IN_CONTENTS.has(kind) ? marked(paragraph, index) : [paragraph];
  };
  const table: BlockTable<Piece[]> = {
    title: heading,
    section: heading,
    question: heading,
    month: heading,
    subheading: heading,
    paragraph: ({ text, marks }) => [styled(STYLE.paragraph, text, undefined, marksOf(marks, 0))],
    listItem: ({ marker, marks, paragraphs: [first = '', ...others] }) => [
      styled(
        STYLE.listItem,
        first,
        lists.placeOf(marker, tree.changes !== undefined),
        marksOf(marks, 0),
      ),
      ...others.map((text, index) =>
        styled(LIST_CONTINUE_STYLE, text, undefined, marksOf(marks, index + 1)),
      ),
    ],
    figure: (block, { index }) => {
      const { text, marks } = block;
      const picture = figureRun(block, index, look, pictures);
      return [
        ...(picture ? [{ kind: kinds.add({ style: STYLE.figure, picture }), text: '' }] : []),
        styled(STYLE.figureCaption, text, undefined, marksOf(marks, 0)),
      ];
    },
    table: (block) => tablePieces(block, look, styled),
  };
  const pieces = [...frontMatter(tree, look, styled, pageOf), ...renderBlocks(tree, table).flat()];
  return { kinds: kinds.all, pieces, lists };
}

export type Styled = (
  style: string,
  text: string,
  numbering?: ListPlace,
  marks?: ParagraphMarks,
) => KindedParagraph;

class KindRegister {
  readonly all: ParagraphKind[] = [];
  readonly #indices = new Map<string, number>();

  indexOf(kind: ParagraphKind): number {
    const { style, numbering } = kind;
    const key = numbering
      ? `${style} ${numbering.reference} ${numbering.level} ${numbering.instance}`
      : style;
    const known = this.#indices.get(key);
    if (known !== undefined) return known;
    this.#indices.set(key, this.all.length);
    return this.add(kind);
  }

  /** A kind that nothing else is of. */
  add(kind: ParagraphKind): number {
    return this.all.push(kind) - 1;
  }
}
