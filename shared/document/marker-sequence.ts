import type { ListStyle } from '../model/questionnaire';
import { parseMarker } from './marker';
import type { ListMarker } from './tree';

/** Hands out the number of the next list of a document. */
export type ListCounter = () => number;

export function listCounter(): ListCounter {
  let count = 0;
  return () => ++count;
}

/**
 * Hands out the markers of one answer. Numbers start anew under each heading unless they run
 * through, and go on from a number that a record has of its own.
 */
export class MarkerSequence {
  private readonly usual: ListMarker | null;
  private list: number;
  private value = 0;

  constructor(
    private readonly style: ListStyle,
    private readonly nextList: ListCounter,
  ) {
    this.usual = parseMarker(style.marker);
    this.list = nextList();
  }

  startGroup(): void {
    if (this.style.continuous || this.value === 0) return;
    this.list = this.nextList();
    this.value = 0;
  }

  /** The marker of a record that has none of its own. */
  usualNext(): ListMarker | null {
    if (this.usual?.kind !== 'number') return this.usual;
    return { ...this.usual, value: this.value + 1, list: this.list };
  }

  /** The marker of the next record; `own` is the sign that it has in spite of the list's. */
  next(own?: string): ListMarker | null {
    const marker = own === undefined ? this.usualNext() : this.ownMarker(own);
    if (marker?.kind === 'number') this.value = marker.value;
    return marker;
  }

  private ownMarker(sign: string): ListMarker | null {
    const marker = parseMarker(sign);
    if (marker?.kind !== 'number') return marker;
    this.list = this.nextList();
    return { ...marker, list: this.list };
  }
}
