import type { Adapter } from 'lowdb';
import type { DurableFs } from './durable-fs';
import { writeFileDurably } from './durable-write';
import { decodeHeader, sealInSlices } from './envelope';
import { fileHeaderSchema, readIfThere, readStart } from './file-header';
import { decodeAs, type Format } from './format';
import type { VersionKeeper } from './history';
import { StorageError } from './outcome';
import { setAside } from './quarantine';

/** A value and which state of it this is; the revision rises by one with every save. */
export interface Stored<T> {
  value: T;
  rev: number;
  savedAt: string;
  /** Written by a newer program, and only to be looked at. */
  isNewer?: boolean;
}

/** Where a file lies and what it holds. */
export interface FilePlace<T> {
  fs: DurableFs;
  path: string;
  format: Format<T>;
  /** The file's id, which its header must name: a file copied over another is noticed. */
  id: string;
  /** The installation that writes. */
  device: string;
  quarantine: string;
  /** A few facts for lists, which are read without the value. */
  factsOf?: (value: T) => Record<string, unknown>;
  /** Keeps earlier states. */
  history?: VersionKeeper;
}

/** One state of the file on disk, told from all others. */
interface State {
  rev: number;
  sha256: string;
}

const NO_ROOM: Buffer = Buffer.alloc(0);
const LARGE_FILE = 1024 * 1024;

/**
 * One file as lowdb reads and writes it. A write replaces only the state that was read or written
 * here before: anything else means another program, and is left alone.
 */
export class DurableAdapter<T> implements Adapter<Stored<T> | null> {
  /** The states that are ours: the last known, and those whose writes failed, maybe after the rename. */
  #ours: State[] = [];
  /** Where the last file was put together, if it was a large one: its memory costs time to get. */
  #room: Buffer = NO_ROOM;

  constructor(readonly place: FilePlace<T>) {}

  /** Null where there is no file. A damaged one is set aside, so that the next call gives null. */
  async read(): Promise<Stored<T> | null> {
    const { fs, path, format, id, quarantine } = this.place;
    this.#ours = [];
    const bytes = await readIfThere(fs, path);
    if (!bytes) return null;
    const decoded = decodeAs(format, bytes);
    const header = fileHeaderSchema.safeParse(decoded.kind === 'damaged' ? null : decoded.header);
    if (decoded.kind === 'newerVersion') {
      // No state of ours: whatever would replace it is refused.
      if (decoded.value === null || !header.success || header.data.id !== id)
        throw new StorageError('newerVersion');
      const { rev, savedAt } = header.data;
      return { value: decoded.value, rev, savedAt, isNewer: true };
    }
    if (decoded.kind === 'damaged' || !header.success || header.data.id !== id) {
      if (fs.isReadOnly?.()) throw new StorageError('damaged');
      await setAside(fs, path, quarantine);
      throw new StorageError('setAside');
    }
    const { rev, savedAt } = header.data;
    this.#ours = [{ rev, sha256: decoded.sha256 }];
    return { value: decoded.value, rev, savedAt };
  }

  async write(stored: Stored<T> | null): Promise<void> {
    if (!stored) throw new Error('There is nothing to write');
    const { value, rev, savedAt } = stored;
    const { fs, path, format, id, device, factsOf } = this.place;
    const { name, version } = format;
    const facts = factsOf?.(value);
    const header = { format: name, version, id, rev, device, savedAt, ...facts };
    const { bytes, sha256, room } = await sealInSlices(header, value, this.#room);
    this.#room = room.length > LARGE_FILE ? room : NO_ROOM;
    await writeFileDurably(path, bytes, {
      fs,
      mode: 0o600,
      beforeReplace: async () => {
        await this.#checkTarget();
        this.#ours.push({ rev, sha256 });
      },
    });
    this.#ours = [{ rev, sha256 }];
  }

  async #checkTarget(): Promise<void> {
    const { fs, path, format, quarantine, history } = this.place;
    const start = await readStart(fs, path);
    if (!start) return;
    const found = decodeHeader(start);
    const header = fileHeaderSchema.safeParse(found?.header);
    if (!found || !header.success) {
      await setAside(fs, path, quarantine);
      return;
    }
    const { rev, version } = header.data;
    const ours = this.#ours.find((state) => state.rev === rev && state.sha256 === found.sha256);
    if (ours) {
      this.#ours = [ours];
      // What an older program wrote is kept before it is replaced, or is not replaced.
      await history?.beforeReplace(path, version < format.version);
      return;
    }
    throw new StorageError(
      header.data.format !== format.name || version > format.version ? 'newerVersion' : 'conflict',
    );
  }
}
