import { type RefObject, useEffect, useRef } from 'react';
import type { ListSection } from './list-sections';

interface Sizes {
  row: number;
  heading: number;
}

/** For how many frames the list may take to be as high as its rows. */
const FRAMES = 20;

/**
 * Scrolls a list to its chosen record when something else than the list has led there, such as undo
 * or a search. Only the rows in view exist, so the place of the others is counted.
 */
export function useChosenInView(
  list: RefObject<HTMLElement | null>,
  sections: ListSection[],
  chosenId: string | null,
  query: string,
  sizes: Sizes,
): void {
  const shownFor = useRef('');
  const { row, heading } = sizes;
  useEffect(() => {
    const view = list.current;
    if (!view || chosenId === null) return;
    // Once for each choice: after that, the user scrolls as they like.
    const choice = `${chosenId} ${query}`;
    if (shownFor.current === choice) return;
    const top = topOf(sections, chosenId, { row, heading });
    if (top === null) return;
    let frame = 0;
    const show = (patience: number) => {
      // A list that has just grown gets its height a moment later.
      if (view.scrollHeight < top + row && patience > 0) {
        frame = requestAnimationFrame(() => show(patience - 1));
        return;
      }
      shownFor.current = choice;
      bringIntoView(view, top, { row, heading });
    };
    show(FRAMES);
    return () => cancelAnimationFrame(frame);
  }, [list, sections, chosenId, query, row, heading]);
}

function bringIntoView(view: HTMLElement, top: number, { row, heading }: Sizes): void {
  const { scrollTop, clientHeight } = view;
  if (top >= scrollTop && top + row <= scrollTop + clientHeight) return;
  const isNear = top + row > scrollTop - clientHeight && top < scrollTop + 2 * clientHeight;
  if (!isNear) view.scrollTop = top - (clientHeight - row) / 2;
  else view.scrollTop = top < scrollTop ? top - heading : top + row - clientHeight;
}

/** How far from the top a record stands; null for one that the list doesn't show. */
function topOf(sections: ListSection[], id: string, { row, heading }: Sizes): number | null {
  let top = 0;
  for (const section of sections) {
    if (section.heading !== '') top += heading;
    const index = section.items.findIndex((item) => item.id === id);
    if (index >= 0) return top + index * row;
    top += section.items.length * row;
  }
  return null;
}
