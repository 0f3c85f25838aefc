import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Look } from '../../shared/document/look';
import { pageMargins } from '../../shared/document/look-css';

const PIXELS_PER_MILLIMETRE = 96 / 25.4;
const SIDE_SPACE = 40;
const MAX_SCALE = 1.1;

/** How many pixels so many millimetres of paper are at full size. */
export const pixels = (millimetres: number): number => millimetres * PIXELS_PER_MILLIMETRE;

/** The part of a page between its margins, in pixels. */
export function contentHeight(look: Look): number {
  const { top, bottom } = pageMargins(look);
  return pixels(look.page.height - top - bottom);
}

/** The scale at which a page fits into the width of an element. */
export function useFittingScale(
  element: RefObject<HTMLElement | null>,
  { page: { width: pageWidth } }: Look,
): number {
  const [scale, setScale] = useState(0.5);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const rescale = () => {
      const width = current.clientWidth - SIDE_SPACE;
      if (width > 0) setScale(Math.min(MAX_SCALE, width / pixels(pageWidth)));
    };
    rescale();
    const observer = new ResizeObserver(rescale);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, pageWidth]);
  return scale;
}
