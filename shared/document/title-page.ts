import type { Look, StyledKind } from './look';
import type { TitlePage } from './tree';

/** The parts of a title page from its top to its foot, each one paragraph of several lines. */
export interface TitlePagePart {
  kind: Extract<StyledKind, 'titlePageLine' | 'titlePageTitle'>;
  part: keyof TitlePage;
  lines: string[];
  /** In millimetres, so that the part stands at its place on the page. */
  spaceBefore: number;
}

const MILLIMETRES = 25.4 / 72;
/** The middle of the page for the eye lies above that of the paper. */
const OPTICAL_MIDDLE = 0.42;
/** Lines left free at the foot, for lines that turn out to need two. */
const RESERVE = 2;

/** Where the lines of a title page stand, the same in every format. */
export function titlePageParts(titlePage: TitlePage, look: Look): TitlePagePart[] {
  const { page, blocks, solidLineHeight } = look;
  const height = page.height - page.margin.top - page.margin.bottom;
  const heightOf = (kind: TitlePagePart['kind'], lines: number) =>
    lines * blocks[kind].fontSize * blocks[kind].lineSpacing * solidLineHeight * MILLIMETRES;
  const top = heightOf('titlePageLine', titlePage.top.length);
  const middle = heightOf('titlePageTitle', titlePage.middle.length);
  const bottom = heightOf('titlePageLine', titlePage.bottom.length + RESERVE);
  const beforeMiddle = Math.max(0, height * OPTICAL_MIDDLE - middle / 2 - top);
  const beforeBottom = Math.max(0, height - top - beforeMiddle - middle - bottom);
  const parts: TitlePagePart[] = [
    { kind: 'titlePageLine', part: 'top', lines: titlePage.top, spaceBefore: 0 },
    { kind: 'titlePageTitle', part: 'middle', lines: titlePage.middle, spaceBefore: beforeMiddle },
    { kind: 'titlePageLine', part: 'bottom', lines: titlePage.bottom, spaceBefore: beforeBottom },
  ];
  let skipped = 0;
  return parts.flatMap((part) => {
    const spaceBefore = part.spaceBefore + skipped;
    skipped = part.lines.length === 0 ? spaceBefore : 0;
    return part.lines.length === 0 ? [] : [{ ...part, spaceBefore }];
  });
}
