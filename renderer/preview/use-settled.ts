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

/** A part of the workspace, followed in the same way; until then, nothing is shown again at all. */
export function useSettledWorkspace<T>(select: (state: Workspace) => T): T {
  const [settled, setSettled] = useState(() => select(workspace.getState()));
  const latest = useRef(select);
  useEffect(() => {
    latest.current = select;
  });
  useEffect(() => {
    const follow = () => setSettled(() => latest.current(workspace.getState()));
    let stop = onceAtRest(follow);
    const unsubscribe = workspace.subscribe(() => {
      stop();
      stop = onceAtRest(follow);
    });
    return () => {
      unsubscribe();
      stop();
    };
  }, []);
  return settled;
}

/** Does something when a while has passed and nobody types; returns the function that calls it off. */
function onceAtRest(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const look = () => {
    if (hasDrafts()) timer = setTimeout(look, PAUSE);
    else startTransition(act);
  };
  timer = setTimeout(look, PAUSE);
  return () => clearTimeout(timer);
}
