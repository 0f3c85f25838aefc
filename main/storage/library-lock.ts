import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname, uptime, userInfo } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { LockState } from '../../shared/library-lock';
import { logError, logInfo } from '../log';
import { type DurableFs, errorCode, isMissing } from './durable-fs';
import { readIfThere } from './file-header';
import { parseJson } from './json';

/**
 * One writer to a library: whoever holds its lock file. The file names its owner and carries a
 * count that the owner raises every few seconds. Nobody's clock is compared with anybody else's: a
 * count that stands still is timed by the one who watches it.
 */
export const LOCK_FILE = '.lock';

const lockSchema = z.object({
  token: z.string().max(64),
  host: z.string().max(300),
  user: z.string().max(300),
  pid: z.number().int(),
  /** This run of the machine: within it, a process id names one process. */
  bootId: z.string().max(100),
  beat: z.number().int(),
});
type Lock = z.infer<typeof lockSchema>;

export const BEAT_MS = 5_000;
/** So long a silence lets a person decide that nobody is there. */
export const SILENCE_MS = 30_000;

/**
 * Between having the lock and the first write, so that an owner whose file was removed by hand has
 * ended the write that was under way, and hears of the loss before the next.
 */
const GRACE_MS = 300;

export interface LockOptions {
  grace?: number;
  /** Milliseconds that never run backwards. */
  clock?: () => number;
  /** Who we are, for tests of several machines on one. */
  identity?: Partial<Pick<Lock, 'host' | 'user' | 'pid' | 'bootId'>>;
  /** Whether a process of this machine runs. */
  isAlive?: (pid: number) => boolean;
}

export class LibraryLock {
  readonly #fs: DurableFs;
  readonly #path: string;
  readonly #clock: () => number;
  readonly #isAlive: (pid: number) => boolean;
  readonly #mine: Lock;
  readonly #grace: number;
  #isHeld = false;
  /** When the lock was had, by the clock that counts and waits for real. */
  #heldSince = 0;
  /** The last sign of life of another owner, and when it came. */
  #watched: { sign: string; since: number } | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    fs: DurableFs,
    folder: string,
    {
      clock = () => performance.now(),
      grace = GRACE_MS,
      identity,
      isAlive = isProcessAlive,
    }: LockOptions = {},
  ) {
    this.#fs = fs;
    this.#path = join(folder, LOCK_FILE);
    this.#clock = clock;
    this.#grace = grace;
    this.#isAlive = isAlive;
    this.#mine = {
      token: randomUUID(),
      host: hostname(),
      user: userName(),
      pid: process.pid,
      bootId: bootId(),
      beat: 0,
      ...identity,
    };
  }

  get isHeld(): boolean {
    return this.#isHeld;
  }

  /** Takes the lock if nobody has it, or if its owner is known to be dead. */
  acquire(): Promise<LockState> {
    return this.#inTurn(async () => {
      if (await this.#create()) return { kind: 'held' };
      const there = await this.#read();
      if (there === 'none') return (await this.#create()) ? { kind: 'held' } : this.#watch();
      if (there !== 'unreadable' && this.#isDead(there)) {
        logInfo('lock.ownerDead', { pid: there.pid });
        await this.#removeExactly(there);
        if (await this.#create()) return { kind: 'held' };
      }
      return this.#watch();
    });
  }

  /** Looks again: raises our own count, or times the other's. To be called every few seconds. */
  beat(): Promise<LockState> {
    return this.#inTurn(async () => {
      if (!this.#isHeld) return this.#watch();
      if (!(await this.#stillMine())) return this.#watch();
      this.#mine.beat += 1;
      await this.#replace();
      return { kind: 'held' };
    });
  }

  /** Whether the file still names us; asked before anything is written. */
  async holds(): Promise<boolean> {
    const look = () => this.#inTurn(async () => this.#isHeld && (await this.#stillMine()));
    let isMine = await look();
    for (let left = this.#graceLeft(); isMine && left > 0; left = this.#graceLeft()) {
      await wait(left);
      isMine = await look();
    }
    return isMine;
  }

  #graceLeft(): number {
    return this.#heldSince + this.#grace - performance.now();
  }

  /**
   * Takes the lock from an owner that has been silent for long. Only a person may ask for this: the
   * other machine may be asleep, and will find itself without the lock.
   */
  takeOver(): Promise<LockState> {
    return this.#inTurn(async () => {
      const state = await this.#watch();
      if (state.kind === 'other' && !state.canTakeOver) return state;
      logInfo('lock.takenOver');
      const there = await this.#read();
      if (there !== 'none') await this.#fs.rm(this.#path);
      return (await this.#create()) ? { kind: 'held' } : this.#watch();
    });
  }

  /** Gives the lock back, if it is ours. */
  release(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#isHeld && (await this.#stillMine())) await this.#fs.rm(this.#path);
      this.#isHeld = false;
    });
  }

  #inTurn<R>(work: () => Promise<R>): Promise<R> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  /** True when there was no such file and there is ours now. */
  async #create(): Promise<boolean> {
    try {
      await this.#write(this.#path);
    } catch (error) {
      if (errorCode(error) === 'EEXIST') return false;
      throw error;
    }
    this.#isHeld = true;
    this.#heldSince = performance.now();
    this.#watched = null;
    return true;
  }

  async #write(path: string): Promise<void> {
    const handle = await this.#fs.open(path, 'wx', 0o600);
    try {
      await handle.writeFile(Buffer.from(`${JSON.stringify(this.#mine)}\n`));
    } finally {
      await handle.close();
    }
  }

  /** Never half a file: others read it at any moment. */
  async #replace(): Promise<void> {
    const next = `${this.#path}.${this.#mine.token}`;
    await this.#fs.rm(next);
    await this.#write(next);
    await this.#fs.rename(next, this.#path);
  }

  async #read(): Promise<Lock | 'none' | 'unreadable'> {
    const bytes = await readIfThere(this.#fs, this.#path);
    if (!bytes) return 'none';
    const parsed = parseJson(Buffer.from(bytes).toString('utf8'));
    const lock = lockSchema.safeParse(parsed.kind === 'parsed' ? parsed.value : null);
    return lock.success ? lock.data : 'unreadable';
  }

  /** False when another has it now; a file that somebody removed is made anew. */
  async #stillMine(): Promise<boolean> {
    const there = await this.#read();
    if (there === 'none') {
      this.#isHeld = false;
      return this.#create();
    }
    this.#isHeld = there !== 'unreadable' && there.token === this.#mine.token;
    if (!this.#isHeld) logInfo('lock.lost');
    return this.#isHeld;
  }

  async #watch(): Promise<LockState> {
    const there = await this.#read();
    if (there === 'none') {
      this.#watched = null;
      return { kind: 'free' };
    }
    const sign = there === 'unreadable' ? '' : `${there.token} ${there.beat}`;
    const now = this.#clock();
    if (this.#watched?.sign !== sign) this.#watched = { sign, since: now };
    return {
      kind: 'other',
      owner: there === 'unreadable' ? null : { user: there.user, host: there.host },
      canTakeOver: now - this.#watched.since >= SILENCE_MS,
    };
  }

  /** Only of a process of this very run of this machine can we know. */
  #isDead({ host, bootId: boot, pid }: Lock): boolean {
    const isHere = host === this.#mine.host && boot !== '' && boot === this.#mine.bootId;
    return isHere && pid !== this.#mine.pid && !this.#isAlive(pid);
  }

  /** Of several that find the owner dead, none removes what another has made meanwhile. */
  async #removeExactly(dead: Lock): Promise<void> {
    const grave = `${this.#path}.${this.#mine.token}`;
    try {
      await this.#fs.rename(this.#path, grave);
    } catch (error) {
      if (isMissing(error)) return;
      throw error;
    }
    const bytes = await readIfThere(this.#fs, grave);
    const moved = parseJson(Buffer.from(bytes ?? []).toString('utf8'));
    const lock = lockSchema.safeParse(moved.kind === 'parsed' ? moved.value : null);
    if (!lock.success || lock.data.token !== dead.token) {
      // It was another's by then: back to its place, unless that one has been taken again.
      await this.#fs.link(grave, this.#path).catch((error: unknown) => {
        logError('lock.notGivenBack', error);
      });
    }
    await this.#fs.rm(grave);
  }
}

function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A user without an entry in the system's list.
    return '';
  }
}

/** What no two runs of a machine have in common; elsewhere, when it began, as nearly as can be told. */
function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return `began ${Math.round((Date.now() / 1000 - uptime()) / 60)}`;
  }
}
