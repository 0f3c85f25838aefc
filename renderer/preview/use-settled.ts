import { startTransition, useEffect, useState } from 'react';

/** A pause between keystrokes that is longer than those of typing, in milliseconds. */
const PAUSE = 180;

/**
 * A value that follows another once it rests: what is costly to show again does not follow every
 * keystroke.
 */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (value === settled) return;
    const timer = setTimeout(() => startTransition(() => setSettled(value)), PAUSE);
    return () => clearTimeout(timer);
  }, [value, settled]);
  return settled;
}
