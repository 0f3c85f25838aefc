/** What was wrong is looked for anew before its row goes: so many frames it may take. */
const MAX_FRAMES = 180;

const rows = () => [...document.querySelectorAll<HTMLElement>('.review [role="row"]')];

/**
 * A row that is dealt with takes the focus with it. It then goes to the row that has come to its
 * place, so that one works down the list by the keyboard.
 */
export function keepPlaceInList(): void {
  const at = rows().findIndex((row) => row.contains(document.activeElement));
  const row = rows()[at];
  if (!row) return;
  let frame = 0;
  requestAnimationFrame(function attempt() {
    const { activeElement, body } = document;
    frame += 1;
    if (activeElement === null || activeElement === body) {
      const now = rows();
      now[Math.min(at, now.length - 1)]?.focus({ focusVisible: true } as FocusOptions);
    } else if (row.contains(activeElement) && frame < MAX_FRAMES) requestAnimationFrame(attempt);
  });
}
