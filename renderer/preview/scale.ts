import { type RefObject, useLayoutEffect, useState } from 'react';
import { officialLook } from '../../shared/document/look';

const PIXELS_PER_MILLIMETRE = 96 / 25.4;
const SIDE_SPACE = 40;
const MAX_SCALE = 1.1;

/** How many pixels so many millimetres of paper are at full size. */
export const pixels = (millimetres: number): number => millimetres * PIXELS_PER_MILLIMETRE;

const { page } = officialLook;
/** The part of a page between its margins, in pixels. */
export const CONTENT_HEIGHT = pixels(page.height - page.margin.top - page.margin.bottom);

/** The scale at which a page fits into the width of an element. */
export function useFittingScale(element: RefObject<HTMLElement | null>): number {
  const [scale, setScale] = useState(0.5);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const rescale = () => {
      const width = current.clientWidth - SIDE_SPACE;
      if (width > 0) setScale(Math.min(MAX_SCALE, width / pixels(officialLook.page.width)));
    };
    rescale();
    const observer = new ResizeObserver(rescale);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return scale;
}
