import { type FontName, HEADINGS, officialProfile, type Profile } from '../model/profile';
import type { Look, ParagraphLook } from './look';

/** Fonts as wide as Times New Roman are all shown by Tinos, which the program carries. */
const EMBEDDED: Record<FontName, { name: string; solidLineHeight: number }> = {
  'Times New Roman': { name: 'Tinos', solidLineHeight: 1.149 },
  'PT Astra Serif': { name: 'Tinos', solidLineHeight: 1.149 },
  'Liberation Serif': { name: 'Tinos', solidLineHeight: 1.149 },
};

const A4 = { short: 210, long: 297 };
/** As ГОСТ Р 7.0.97-2016 asks for, or as much as a narrow margin leaves. */
const NUMBER_FROM_EDGE = 10;
const POINT = 25.4 / 72;
/** Of Segoe UI Symbol, the highest of the fonts in question. */
const BULLET_SOLID_LINE = 1.33;

/** The look that a profile describes. */
export function lookOf(profile: Profile): Look {
  const { fontSize, lineSpacing, headings, text, table, titlePage } = profile;
  const plain: ParagraphLook = {
    align: 'left',
    bold: false,
    italic: false,
    uppercase: false,
    fontSize,
    lineSpacing,
    firstLineIndent: 0,
    spaceBefore: 0,
    spaceAfter: 0,
    keepWithNext: false,
  };
  const paragraph: ParagraphLook = {
    ...plain,
    align: text.align,
    firstLineIndent: text.firstLineIndent,
    spaceBefore: text.before,
    spaceAfter: text.after,
  };
  const headingLooks = Object.fromEntries(
    HEADINGS.map((kind) => {
      const { size, indented, before, after, ...rest } = headings[kind];
      const look: ParagraphLook = {
        ...plain,
        ...rest,
        fontSize: size,
        firstLineIndent: indented ? text.firstLineIndent : 0,
        spaceBefore: before,
        spaceAfter: after,
        keepWithNext: true,
      };
      return [kind, look];
    }),
  ) as Record<(typeof HEADINGS)[number], ParagraphLook>;
  const cell: ParagraphLook = { ...plain, fontSize: table.fontSize, lineSpacing: 1 };
  const { name: embeddedFontName, solidLineHeight } = EMBEDDED[profile.font];
  return {
    fontName: profile.font,
    embeddedFontName,
    bulletFontName: 'Segoe UI Symbol',
    embeddedBulletFontName: 'Noto Sans Symbols 2',
    bulletFontSize: Math.floor((fontSize * 2 * solidLineHeight) / BULLET_SOLID_LINE) / 2,
    fontSize,
    lineSpacing,
    solidLineHeight,
    page: {
      ...(profile.page.orientation === 'portrait'
        ? { width: A4.short, height: A4.long }
        : { width: A4.long, height: A4.short }),
      margin: profile.page.margin,
      pageNumber: pageNumberLook(profile, titlePage.shown),
    },
    blocks: {
      ...headingLooks,
      paragraph,
      listItem: paragraph,
      titlePageLine: { ...plain, align: 'center' },
      titlePageTitle: { ...plain, align: 'center', bold: true, fontSize: fontSize + 2 },
      contentsTitle: { ...plain, align: 'center', bold: true, spaceAfter: 12, keepWithNext: true },
      contentsEntry: plain,
      // The picture stands alone in its paragraph, and the line below it on the same page.
      figure: { ...plain, align: 'center', lineSpacing: 1, spaceBefore: 12, keepWithNext: true },
      figureCaption: {
        ...plain,
        align: 'center',
        lineSpacing: 1,
        spaceBefore: 6,
        spaceAfter: 12,
      },
      caption: {
        ...plain,
        lineSpacing: 1,
        spaceBefore: 12,
        spaceAfter: 6,
        keepWithNext: true,
      },
      tableHead: { ...cell, align: 'center', bold: true, keepWithNext: true },
      tableCell: cell,
    },
    figure: figureRoom(profile),
    table: { lineWidth: 0.5, padding: { vertical: 1, horizontal: 1.9 }, spaceAfter: 12 },
  };
}

/** A picture that stands upright leaves room for text on its page. */
const HIGHEST_FIGURE = 0.55;

function figureRoom({ page: { orientation, margin }, pictures }: Profile): Look['figure'] {
  const [width, height] = orientation === 'portrait' ? [A4.short, A4.long] : [A4.long, A4.short];
  return {
    width: ((width - margin.left - margin.right) * pictures.width) / 100,
    height: (height - margin.top - margin.bottom) * HIGHEST_FIGURE,
  };
}

/** A title page has no number, whatever the first page of the text has. */
function pageNumberLook({ pageNumber, page }: Profile, hasTitlePage: boolean) {
  const { place, align, size, onFirstPage } = pageNumber;
  if (place === 'none') return null;
  const room = page.margin[place] - size * POINT;
  return {
    place,
    align,
    size,
    fromEdge: Math.max(2, Math.min(NUMBER_FROM_EDGE, Math.floor(room))),
    onFirstPage: onFirstPage && !hasTitlePage,
  };
}

/** How documents look unless somebody says otherwise. */
export const officialLook: Look = lookOf(officialProfile);
