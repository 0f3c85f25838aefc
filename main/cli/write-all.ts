import type { Failure } from '../../shared/failure';
import { writeFileDurably } from '../storage/durable-write';
import { failureOf } from '../storage/fs-failure';

export interface FileToWrite {
  path: string;
  bytes: Uint8Array;
}

/**
 * Writes all files or none: each lies complete beside its place before the first takes it. Returns
 * what went wrong, or null.
 */
export async function writeAll(files: FileToWrite[]): Promise<Failure | null> {
  const gate = new Gate(files.length);
  const outcomes = await Promise.all(
    files.map(async ({ path, bytes }): Promise<Failure | null> => {
      try {
        await writeFileDurably(path, bytes, { beforeReplace: () => gate.pass() });
        return null;
      } catch (error) {
        if (error instanceof GateClosed) return null;
        gate.close();
        return failureOf(error, path);
      }
    }),
  );
  return outcomes.find((failed) => failed !== null) ?? null;
}

class GateClosed extends Error {}

/** Lets through everybody once all have come, or nobody. */
class Gate {
  #missing: number;
  #decide: (isOpen: boolean) => void = () => undefined;
  readonly #decided = new Promise<boolean>((resolve) => {
    this.#decide = resolve;
  });

  constructor(expected: number) {
    this.#missing = expected;
  }

  async pass(): Promise<void> {
    this.#missing -= 1;
    if (this.#missing === 0) this.#decide(true);
    if (!(await this.#decided)) throw new GateClosed();
  }

  close(): void {
    this.#decide(false);
  }
}
