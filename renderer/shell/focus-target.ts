const FOCUSABLE =
  'button:not(:disabled), input:not(:disabled), textarea:not(:disabled), a[href], [tabindex="0"]';

/** What is chosen, the row of a list before the month or the tab above it. */
const CHOSEN = [
  '[role="option"][aria-selected="true"]',
  '[aria-current]',
  '[aria-selected="true"]',
];

export const isShown = (element: Element): boolean => element.checkVisibility?.() ?? true;

/** Where the focus belongs in a part of the window: on what is chosen there, or else at its start. */
export const focusTarget = (region: Element): HTMLElement | undefined =>
  [...CHOSEN, FOCUSABLE]
    .flatMap((wanted) => [...region.querySelectorAll<HTMLElement>(wanted)].find(isShown) ?? [])
    .at(0);
