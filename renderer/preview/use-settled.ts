import { startTransition, useEffect, useState } from 'react';
import { hasDrafts } from '../store/drafts';

/** So long a value rests before it is followed, in milliseconds; what is typed has rested before. */
const PAUSE = 100;

/**
 * A value that follows another once it rests and nobody types: what is costly to show again does
 * not follow every keystroke.
 */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (value === settled) return;
    let timer: ReturnType<typeof setTimeout>;
    const follow = () => {
      if (hasDrafts()) timer = setTimeout(follow, PAUSE);
      else startTransition(() => setSettled(value));
    };
    timer = setTimeout(follow, PAUSE);
    return () => clearTimeout(timer);
  }, [value, settled]);
  return settled;
}
