import type { Block } from './tree';

/**
 * How a document looks, as data that every format with pages is set from. Lengths are millimetres,
 * sizes are points.
 */

/** What paragraphs can be: the blocks, and the parts of those that have several. */
export type StyledKind =
  | Exclude<Block['kind'], 'table'>
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
  table: {
    /** Of the lines around the cells, in points. */
    lineWidth: number;
    /** Between the lines and the words. */
    padding: { vertical: number; horizontal: number };
    spaceAfter: number;
  };
}

const FONT_SIZE = 14;
const LINE_SPACING = 1.5;
const FIRST_LINE_INDENT = 12.5;

const text: ParagraphLook = {
  align: 'justify',
  bold: false,
  italic: false,
  uppercase: false,
  fontSize: FONT_SIZE,
  lineSpacing: LINE_SPACING,
  firstLineIndent: FIRST_LINE_INDENT,
  spaceBefore: 0,
  spaceAfter: 0,
  keepWithNext: false,
};

const heading: ParagraphLook = {
  ...text,
  align: 'left',
  bold: true,
  spaceBefore: 12,
  spaceAfter: 6,
  keepWithNext: true,
};

const cell: ParagraphLook = {
  ...text,
  align: 'left',
  fontSize: 12,
  lineSpacing: 1,
  firstLineIndent: 0,
};

/** As ГОСТ Р 7.0.97-2016 and the habits around it want an official document. */
export const officialLook: Look = {
  fontName: 'Times New Roman',
  embeddedFontName: 'Tinos',
  bulletFontName: 'Segoe UI Symbol',
  embeddedBulletFontName: 'Noto Sans Symbols 2',
  fontSize: FONT_SIZE,
  lineSpacing: LINE_SPACING,
  solidLineHeight: 1.149,
  page: {
    width: 210,
    height: 297,
    margin: { left: 30, right: 10, top: 20, bottom: 20 },
    pageNumber: { place: 'top', align: 'center', size: 14, fromEdge: 10, onFirstPage: false },
  },
  blocks: {
    title: { ...heading, align: 'center', firstLineIndent: 0, spaceBefore: 0, spaceAfter: 12 },
    section: { ...heading, align: 'center', firstLineIndent: 0, spaceBefore: 18 },
    question: { ...heading, align: 'justify', spaceBefore: 12 },
    month: { ...heading, spaceAfter: 0 },
    subheading: { ...heading, spaceAfter: 0 },
    paragraph: text,
    listItem: text,
    caption: {
      ...text,
      align: 'left',
      firstLineIndent: 0,
      lineSpacing: 1,
      spaceBefore: 12,
      spaceAfter: 6,
      keepWithNext: true,
    },
    tableHead: { ...cell, align: 'center', bold: true, keepWithNext: true },
    tableCell: cell,
  },
  table: { lineWidth: 0.5, padding: { vertical: 1, horizontal: 1.9 }, spaceAfter: 12 },
};

/** Twentieths of a point, the unit of word processors. */
export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
