import { useLayoutEffect } from 'react';

/**
 * While a dialog is on its way: what is typed is meant for it, and must not go into the text that
 * still has the focus.
 */
export function HoldKeys() {
  useLayoutEffect(() => {
    const hold = (event: KeyboardEvent) => {
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', hold, { capture: true });
    return () => window.removeEventListener('keydown', hold, { capture: true });
  }, []);
  return null;
}
