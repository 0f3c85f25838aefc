import type { Block } from './tree';

/**
 * How a document looks, as data that every format with pages is set from. Lengths are millimetres,
 * sizes are points.
 */

/** What paragraphs can be: the blocks, and the parts of those that have several. */
export type StyledKind =
  | Exclude<Block['kind'], 'table'>
  /** Lines of the title page at its top and foot, and those in its middle. */
  | 'titlePageLine'
  | 'titlePageTitle'
  | 'contentsTitle'
  | 'contentsEntry'
  /** The line under a picture. */
  | 'figureCaption'
  /** The line over a table. */
  | 'caption'
  | 'tableHead'
  | 'tableCell';

export type Align = 'center' | 'justify' | 'left' | 'right';

export interface ParagraphLook {
  align: Align;
  bold: boolean;
  italic: boolean;
  /** Shown in capitals; the words stay as they are. */
  uppercase: boolean;
  fontSize: number;
  /** As a multiple of the line set solid. */
  lineSpacing: number;
  firstLineIndent: number;
  spaceBefore: number;
  spaceAfter: number;
  /** Stays on one page with what follows. */
  keepWithNext: boolean;
}

export interface PageNumberLook {
  place: 'top' | 'bottom';
  align: 'left' | 'center' | 'right';
  size: number;
  /** From the edge of the paper to the line of the number. */
  fromEdge: number;
  onFirstPage: boolean;
}

export interface Look {
  /** The name that word processors look for, and the metric twin that PDF and HTML carry. */
  fontName: string;
  embeddedFontName: string;
  /** The same for the bullets that a text font lacks, such as ➤. */
  bulletFontName: string;
  embeddedBulletFontName: string;
  /** Of these bullets. */
  bulletFontSize: number;
  /** Of the text, and of all that says nothing else. */
  fontSize: number;
  lineSpacing: number;
  /** The height of a line of this typeface set solid, which word processors multiply. */
  solidLineHeight: number;
  page: {
    width: number;
    height: number;
    margin: { left: number; right: number; top: number; bottom: number };
    pageNumber: PageNumberLook | null;
  };
  blocks: Record<StyledKind, ParagraphLook>;
  /** The room that a picture may take, in millimetres. */
  figure: { width: number; height: number };
  table: {
    /** Of the lines around the cells, in points. */
    lineWidth: number;
    /** Between the lines and the words. */
    padding: { vertical: number; horizontal: number };
    spaceAfter: number;
  };
}

/** Twentieths of a point, the unit of word processors. */
export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
