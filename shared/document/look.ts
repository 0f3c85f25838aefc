import type { Block } from './tree';

/**
 * How an official Russian document looks (ГОСТ Р 7.0.97-2016 and the habits around it), as data
 * that every format with pages is set from. Lengths are millimetres, sizes are points.
 */

export interface ParagraphLook {
  align: 'center' | 'justify' | 'left';
  bold: boolean;
  firstLineIndent: number;
  spaceBefore: number;
  spaceAfter: number;
  /** Stays on one page with what follows. */
  keepWithNext: boolean;
}

const FIRST_LINE_INDENT = 12.5;

const text: ParagraphLook = {
  align: 'justify',
  bold: false,
  firstLineIndent: FIRST_LINE_INDENT,
  spaceBefore: 0,
  spaceAfter: 0,
  keepWithNext: false,
};

const heading: ParagraphLook = {
  align: 'left',
  bold: true,
  firstLineIndent: FIRST_LINE_INDENT,
  spaceBefore: 12,
  spaceAfter: 6,
  keepWithNext: true,
};

export const officialLook = {
  /** The name that word processors look for, and the metric twin that PDF and HTML carry. */
  fontName: 'Times New Roman',
  embeddedFontName: 'Tinos',
  /** The same for the bullets that a text font lacks, such as ➤. */
  bulletFontName: 'Segoe UI Symbol',
  embeddedBulletFontName: 'Noto Sans Symbols 2',
  fontSize: 14,
  lineSpacing: 1.5,
  /** The height of a line of this typeface set solid, which word processors multiply. */
  solidLineHeight: 1.149,
  page: {
    width: 210,
    height: 297,
    margin: { left: 30, right: 10, top: 20, bottom: 20 },
    /** Centred in the top margin, from the second page on. */
    pageNumber: { size: 14, fromEdge: 10 },
  },
  blocks: {
    title: { ...heading, align: 'center', firstLineIndent: 0, spaceBefore: 0, spaceAfter: 12 },
    section: { ...heading, align: 'center', firstLineIndent: 0, spaceBefore: 18 },
    question: { ...heading, align: 'justify', spaceBefore: 12 },
    month: { ...heading, spaceAfter: 0 },
    subheading: { ...heading, spaceAfter: 0 },
    paragraph: text,
    listItem: text,
  } satisfies Record<Block['kind'], ParagraphLook>,
} as const;

/** Twentieths of a point, the unit of word processors. */
export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
