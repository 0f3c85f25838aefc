/** A window that keeps crashing is not reloaded for ever: three times within a minute is enough. */
const MAX_CRASHES = 3;
const PERIOD_MS = 60_000;

/** Returns a function that notes a crash and says whether to go on; `now` never runs backwards. */
export function crashLimit(now: () => number): () => 'reload' | 'stop' {
  let crashes: number[] = [];
  return () => {
    const time = now();
    crashes = [...crashes.filter((crash) => time - crash < PERIOD_MS), time];
    return crashes.length < MAX_CRASHES ? 'reload' : 'stop';
  };
}
