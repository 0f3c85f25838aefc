import { startTransition, useEffect, useRef, useState } from 'react';
import { hasDrafts } from '../store/drafts';
import { type Workspace, workspace } from '../store/workspace';

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
    return onceAtRest(() => setSettled(value));
  }, [value, settled]);
  return settled;
}

/**
 * A part of the workspace, followed in the same way; until then, nothing is shown again at all.
 * `pauseOf` says how long it rests, for what is the costlier the more there is of it.
 */
export function useSettledWorkspace<T>(
  select: (state: Workspace) => T,
  pauseOf: (value: T) => number = () => PAUSE,
): T {
  const [settled, setSettled] = useState(() => select(workspace.getState()));
  const latest = useRef({ select, pauseOf });
  useEffect(() => {
    latest.current = { select, pauseOf };
  });
  useEffect(() => {
    const present = () => latest.current.select(workspace.getState());
    const follow = () => onceAtRest(() => setSettled(present), latest.current.pauseOf(present()));
    let stop = follow();
    const unsubscribe = workspace.subscribe(() => {
      stop();
      stop = follow();
    });
    return () => {
      unsubscribe();
      stop();
    };
  }, []);
  return settled;
}

/** Does something when a while has passed and nobody types; returns the function that calls it off. */
function onceAtRest(act: () => void, pause = PAUSE): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const look = () => {
    if (hasDrafts()) timer = setTimeout(look, pause);
    else startTransition(act);
  };
  timer = setTimeout(look, pause);
  return () => clearTimeout(timer);
}
