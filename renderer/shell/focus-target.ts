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
export function focusTarget(region: Element): HTMLElement | undefined {
  return (
    CHOSEN.map((chosen) => region.querySelector<HTMLElement>(chosen)).find((each) => each) ??
    [...region.querySelectorAll<HTMLElement>(FOCUSABLE)].find(isShown)
  );
}
