/** What a dragged record carries: its id, for places of this window that take records. */
export const RECORD_DRAG = 'application/x-pobratim-record';
