import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useRef } from 'react';
import { type ComposedText, PART } from '../../shared/forms/composed-text';
import type { Piece } from './pieces';

/** A place of the document that somebody works with. */
export interface ComposedSpot {
  /** What was worked out there; null for words of a record or of the report. */
  text: ComposedText | null;
  piece: Piece;
  /** Beside it dialogs stand. */
  element: Element;
  x: number;
  y: number;
}

/** What is done with places of the document. */
export interface Composing {
  edit: (spot: ComposedSpot) => void;
  openMenu: (spot: ComposedSpot) => void;
}

interface ComposingHandlers {
  ref: RefObject<HTMLDivElement | null>;
  /** True where the click was for a text that was worked out. */
  onClick?: (event: MouseEvent) => boolean;
  onDoubleClick?: (event: MouseEvent) => void;
  onContextMenu?: (event: MouseEvent) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
}

const TEXT = '[data-text]';
const STEPS: Readonly<Record<string, -1 | 1>> = {
  ArrowUp: -1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowRight: 1,
};

/**
 * Hears clicks and keys in the document: a click on a text that was worked out opens it, unless it
 * is a record's, which has a form of its own. Arrows lead from text to text.
 */
export function useComposing(
  pieces: readonly Piece[],
  composing: Composing | undefined,
): ComposingHandlers {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => keepTabStop(ref.current));
  if (!composing) return { ref };

  const spotOf = (event: MouseEvent | KeyboardEvent): ComposedSpot | null => {
    const target = event.target as Element;
    const block = target.closest<HTMLElement>('[data-block]');
    const piece = pieces[Number(block?.dataset.block)];
    if (!block || !piece) return null;
    const element = target.closest(TEXT) ?? target.closest('td')?.querySelector(TEXT) ?? null;
    const part = element instanceof HTMLElement ? Number(element.dataset.text) : undefined;
    const text = part === undefined ? null : (piece.source.composed?.[part] ?? null);
    const at = (element ?? block).getBoundingClientRect();
    const isMouse = 'clientX' in event && (event.clientX !== 0 || event.clientY !== 0);
    const [x, y] = isMouse ? [event.clientX, event.clientY] : [at.left, at.bottom];
    return { text, piece, element: element ?? block, x, y };
  };
  const isRecord = ({ text }: ComposedSpot) => text?.key.part === PART.record;

  return {
    ref,
    onClick: (event) => {
      const spot = spotOf(event);
      // Words are selected to be copied, too.
      if (!spot?.text || isRecord(spot) || getSelection()?.isCollapsed === false) return false;
      composing.edit(spot);
      return true;
    },
    onDoubleClick: (event) => {
      const spot = spotOf(event);
      if (spot?.text && !isRecord(spot)) composing.edit(spot);
    },
    onContextMenu: (event) => {
      const spot = spotOf(event);
      if (!spot) return;
      event.preventDefault();
      composing.openMenu(spot);
    },
    onKeyDown: (event) => {
      const element = (event.target as Element).closest(TEXT);
      if (!element || event.ctrlKey || event.metaKey || event.altKey) return;
      const step = STEPS[event.key];
      if (step) move(ref.current, element, step);
      else if (event.key === 'Enter' || event.key === ' ' || event.key === 'F2') {
        const spot = spotOf(event);
        if (spot) composing.edit(spot);
      } else return;
      event.preventDefault();
    },
  };
}

/** One of the texts is reached with Tab: the one that was, or else the first. */
function keepTabStop(papers: Element | null): void {
  if (!papers || papers.querySelector(`${TEXT}[tabindex="0"]`)) return;
  papers.querySelector(TEXT)?.setAttribute('tabindex', '0');
}

/** A text that is cut between two pages stands on both: it is one stop. */
const placeOf = (element: Element): string => {
  const { text } = (element as HTMLElement).dataset;
  const block = element.closest<HTMLElement>('[data-block]');
  return `${block?.dataset.block}/${text}`;
};

function move(papers: Element | null, from: Element, step: -1 | 1): void {
  const all = [...(papers?.querySelectorAll<HTMLElement>(TEXT) ?? [])];
  let index = all.indexOf(from as HTMLElement) + step;
  while (all[index] && placeOf(all[index] as Element) === placeOf(from)) index += step;
  const next = all[index];
  if (!next) return;
  for (const each of all) each.setAttribute('tabindex', each === next ? '0' : '-1');
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}
