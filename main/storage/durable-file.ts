import { Low } from 'lowdb';
import { type Failure, failure } from '../../shared/failure';
import { DurableAdapter, type FilePlace, type Stored } from './durable-adapter';
import { StorageError, storageFailure } from './outcome';

export type Opened<T> = ({ kind: 'opened' } & Stored<T>) | { kind: 'missing' } | Failure;
export type Saved = { kind: 'saved'; rev: number; savedAt: string } | Failure;

/** For what only one hand writes, such as preferences: a save that is based on whatever is there. */
export const ANY_REVISION = -1;

/** A save that waits for its turn, and how to answer whoever waits for it. */
interface Request<T> {
  value: T;
  baseRev: number;
  resolve: (saved: Saved) => void;
  reject: (error: unknown) => void;
}

/**
 * One durable file with its queue. Saves are done one after another; of those that wait, the latest
 * value is written, and every caller hears of the revision that became durable.
 */
export class DurableFile<T> {
  readonly #low: Low<Stored<T> | null>;
  readonly #name: () => string;
  readonly #now: () => Date;
  #waiting: Request<T>[] = [];
  #turn: Promise<unknown> = Promise.resolve();
  #isRead = false;
  /**
   * The revision as it was last opened. A save may be based on any later one too: all of them came
   * from the same window, which may not have heard of the last when it sent the next.
   */
  #openedRev = 0;
  #lastTriedRev = 0;
  #isOvertaken = false;

  /** `name` gives the words by which the user knows the file. */
  constructor(place: FilePlace<T>, name: () => string, now: () => Date = () => new Date()) {
    this.#low = new Low<Stored<T> | null>(new DurableAdapter(place), null);
    this.#name = name;
    this.#now = now;
  }

  /** Whether the last save found that another program had written the file. */
  get isOvertaken(): boolean {
    return this.#isOvertaken;
  }

  /** The file as it lies on disk, after the saves that were under way. */
  open(): Promise<Opened<T>> {
    return this.#inTurn(() => this.#read());
  }

  /** What was opened or saved last. Unlike `open`, it leaves alone what later saves are based on. */
  latest(): Promise<Opened<T>> {
    return this.#inTurn(async () => {
      const stored = this.#isRead ? this.#low.data : null;
      return stored ? { kind: 'opened', ...stored } : this.#read();
    });
  }

  /** Resolves when the value, or a later one, is on the disk, or has failed to get there. */
  save(value: T, baseRev: number): Promise<Saved> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ value, baseRev, resolve, reject });
      if (this.#waiting.length === 1) void this.#inTurn(() => this.#answerWaiting());
    });
  }

  /** Takes the file elsewhere; later saves find it missing. */
  moveAway(move: () => Promise<void>): Promise<void> {
    return this.#inTurn(async () => {
      await move();
      this.#isRead = false;
    });
  }

  /** Resolves when nothing is under way any more. */
  async settle(): Promise<void> {
    let last: Promise<unknown>;
    do {
      last = this.#turn;
      await last;
    } while (last !== this.#turn);
  }

  #inTurn<R>(work: () => Promise<R>): Promise<R> {
    const done = this.#turn.then(work);
    // Whoever asked for the work hears of its error; the next in turn has nothing to do with it.
    this.#turn = done.catch(() => undefined);
    return done;
  }

  async #read(): Promise<Opened<T>> {
    this.#isRead = false;
    this.#isOvertaken = false;
    this.#low.data = null;
    try {
      await this.#low.read();
    } catch (error) {
      return storageFailure(error, this.#name());
    }
    const stored = this.#low.data as Stored<T> | null;
    this.#isRead = true;
    this.#openedRev = stored?.rev ?? 0;
    this.#lastTriedRev = this.#openedRev;
    return stored ? { kind: 'opened', ...stored } : { kind: 'missing' };
  }

  async #answerWaiting(): Promise<void> {
    const requests = this.#waiting;
    this.#waiting = [];
    try {
      const unread = this.#isRead ? null : await this.#read();
      if (unread?.kind === 'failed') {
        for (const { resolve } of requests) resolve(unread);
        return;
      }
      const based = requests.filter(({ baseRev }) => this.#isBased(baseRev));
      const outdated = failure(unread?.kind === 'missing' ? 'notFound' : 'conflict', this.#name());
      const latest = based.at(-1);
      const saved = latest ? await this.#write(latest.value) : outdated;
      for (const request of requests) request.resolve(based.includes(request) ? saved : outdated);
    } catch (error) {
      for (const { reject } of requests) reject(error);
    }
  }

  #isBased(baseRev: number): boolean {
    const rev = this.#low.data?.rev ?? 0;
    return baseRev === ANY_REVISION || (baseRev >= this.#openedRev && baseRev <= rev);
  }

  async #write(value: T): Promise<Saved> {
    const known = this.#low.data;
    const rev = this.#lastTriedRev + 1;
    const savedAt = this.#now().toISOString();
    this.#lastTriedRev = rev;
    this.#low.data = { value, rev, savedAt };
    try {
      await this.#low.write();
    } catch (error) {
      // lowdb keeps what it failed to write.
      this.#low.data = known;
      this.#isOvertaken = error instanceof StorageError && error.reason === 'conflict';
      return storageFailure(error, this.#name());
    }
    return { kind: 'saved', rev, savedAt };
  }
}
