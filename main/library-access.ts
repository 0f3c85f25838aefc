import type { LockState } from '../shared/library-lock';
import { logError } from './log';
import type { Library } from './storage/library';
import { BEAT_MS, type LibraryLock } from './storage/library-lock';

/** The library as this program has it: to be written to, or only read while another owns it. */
export class LibraryAccess {
  readonly #lock: LibraryLock;
  #state: LockState;
  #timer: NodeJS.Timeout | undefined;
  onChange: (state: LockState) => void = () => undefined;

  constructor(
    readonly library: Library,
    lock: LibraryLock,
    state: LockState,
  ) {
    this.#lock = lock;
    this.#state = state;
    this.#timer = setInterval(() => void this.#look(), BEAT_MS);
    this.#timer.unref();
  }

  get state(): LockState {
    return this.#state;
  }

  /** What the window asks for when a person has decided. The files may all be different by now. */
  async takeOver(): Promise<LockState> {
    if (this.#state.kind === 'held') return this.#state;
    const state = await this.#lock.takeOver();
    if (state.kind === 'held') {
      await this.library.sweep();
      await this.library.reports.load();
    }
    this.#setState(state);
    return state;
  }

  /** Lets the next program have the library. */
  async release(): Promise<void> {
    clearInterval(this.#timer);
    await this.#lock.release().catch((error: unknown) => logError('lock.notReleased', error));
  }

  async #look(): Promise<void> {
    try {
      this.#setState(await this.#lock.beat());
    } catch (error) {
      // A full disk has no room for a count, and the lock is ours all the same.
      logError('lock.noBeat', error);
    }
  }

  #setState(state: LockState): void {
    const isNew = JSON.stringify(state) !== JSON.stringify(this.#state);
    this.#state = state;
    if (isNew) this.onChange(state);
  }
}
