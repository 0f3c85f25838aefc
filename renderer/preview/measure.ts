import { officialLook } from '../../shared/document/look';
import type { Block } from '../../shared/document/tree';
import type { MeasuredBlock } from './paginate';

/** Reads where each block of a laid-out column stands. */
export function measureBlocks(column: HTMLElement): MeasuredBlock[] {
  const origin = column.getBoundingClientRect().top;
  const lineHeight = Number.parseFloat(getComputedStyle(column).lineHeight) || 1;
  return Array.from(column.children, (child) => {
    const { top, bottom } = child.getBoundingClientRect();
    const kind = (child as HTMLElement).dataset.kind as Block['kind'];
    return {
      top: top - origin,
      bottom: bottom - origin,
      lineHeight,
      keepWithNext: officialLook.blocks[kind].keepWithNext,
    };
  });
}
