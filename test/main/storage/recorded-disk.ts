import { dirname } from 'node:path';
import type { DurableFs, DurableHandle } from '../../../main/storage/durable-fs';

/** The bytes behind one or several names, and whether they were synced. */
interface Inode {
  bytes: Buffer;
}

/** What was asked of the disk, as far as it matters to what a power cut leaves. */
type Step =
  | { kind: 'written' | 'synced'; inode: Inode }
  /** Names of one folder that change together; null takes a name away. */
  | { kind: 'named'; folder: string; names: [string, Inode | null][]; after?: Step }
  | { kind: 'made' | 'folderSynced'; folder: string }
  | { kind: 'mark'; mark: number };

/** What lies on a disk after a power cut: each file by its path. */
export type Remains = Map<string, Buffer>;

const systemError = (code: string, path: string): Error =>
  Object.assign(new Error(`${code}: ${path}`), { code });

/** A disk in memory that keeps account of every step. */
export class RecordedDisk {
  readonly #names = new Map<string, Inode>();
  readonly #folders = new Set<string>();
  readonly #steps: Step[] = [];

  /** `folder` is there, and safely so, as are the files. */
  constructor(
    readonly folder: string,
    files: Remains = new Map(),
  ) {
    this.#folders.add(folder);
    for (const [path, bytes] of files) {
      for (let above = dirname(path); !this.#folders.has(above); above = dirname(above)) {
        this.#folders.add(above);
        this.#steps.push({ kind: 'made', folder: above });
      }
      const inode = { bytes };
      this.#names.set(path, inode);
      this.#steps.push({ kind: 'written', inode }, { kind: 'synced', inode });
      this.#steps.push({ kind: 'named', folder: dirname(path), names: [[path, inode]] });
    }
    for (const each of [...this.#folders]) this.#steps.push({ kind: 'folderSynced', folder: each });
  }

  /** How many steps there were so far. */
  get length(): number {
    return this.#steps.length;
  }

  /** What lies on the disk as long as there is power. */
  files(): Remains {
    return new Map([...this.#names].map(([path, { bytes }]) => [path, bytes]));
  }

  /** Notes that somebody was told so at this moment. */
  mark(mark: number): void {
    this.#steps.push({ kind: 'mark', mark });
  }

  readonly fs: DurableFs = {
    wait: () => Promise.resolve(),
    open: async (path, flags) => {
      if (flags === 'r') {
        const inode = this.#names.get(path);
        if (!inode && !this.#folders.has(path)) throw systemError('ENOENT', path);
        return this.#handle(path, inode ?? null);
      }
      if (this.#names.has(path)) throw systemError('EEXIST', path);
      this.#mustBeFolder(dirname(path));
      const inode = { bytes: Buffer.alloc(0) };
      this.#name(dirname(path), [[path, inode]]);
      return this.#handle(path, inode);
    },
    rename: async (from, to) => {
      const inode = this.#names.get(from);
      if (!inode) throw systemError('ENOENT', from);
      this.#mustBeFolder(dirname(to));
      if (dirname(from) === dirname(to))
        return void this.#name(dirname(to), [
          [from, null],
          [to, inode],
        ]);
      // Never in neither folder, but maybe in both.
      const added = this.#name(dirname(to), [[to, inode]]);
      this.#name(dirname(from), [[from, null]], added);
    },
    link: async (from, to) => {
      const inode = this.#names.get(from);
      if (!inode) throw systemError('ENOENT', from);
      if (this.#names.has(to)) throw systemError('EEXIST', to);
      this.#mustBeFolder(dirname(to));
      this.#name(dirname(to), [[to, inode]]);
    },
    rm: async (path) => {
      if (this.#names.has(path)) this.#name(dirname(path), [[path, null]]);
    },
    readFile: async (path) => Buffer.from(this.#inode(path).bytes),
    stat: async (path) => ({ size: this.#inode(path).bytes.length }),
    readdir: async (path) => {
      this.#mustBeFolder(path);
      const inside = [...this.#names.keys(), ...this.#folders].filter(
        (each) => dirname(each) === path,
      );
      return inside.map((each) => each.slice(path.length + 1));
    },
    mkdir: async (path) => {
      if (this.#folders.has(path)) return undefined;
      const above = await this.fs.mkdir(dirname(path));
      this.#folders.add(path);
      this.#steps.push({ kind: 'made', folder: path });
      return above ?? path;
    },
  };

  /**
   * Everything that a power cut after the `length`th step may leave. Of what no sync has confirmed,
   * each change of names may have got to the disk or not, whatever became of the others, and of the
   * bytes of a file any part.
   */
  *remainsAfter(length: number): Generator<{ mark: number; remains: Remains }, void> {
    const synced = new Set<Inode>();
    let pending: Step[] = [];
    const certain: Step[] = [];
    let mark = 0;
    for (const step of this.#steps.slice(0, length)) {
      if (step.kind === 'mark') mark = step.mark;
      else if (step.kind === 'synced') synced.add(step.inode);
      else if (step.kind === 'folderSynced') {
        certain.push(...pending.filter((each) => folderOf(each) === step.folder));
        pending = pending.filter((each) => folderOf(each) !== step.folder);
      } else if (step.kind !== 'written') pending.push(step);
    }
    for (let chosen = 0; chosen < 2 ** pending.length; chosen++) {
      const came = pending.filter((_, index) => chosen & (1 << index));
      const isOrdered = came.every(
        (step) =>
          step.kind !== 'named' ||
          !step.after ||
          came.includes(step.after) ||
          certain.includes(step.after),
      );
      if (!isOrdered) continue;
      // In the order in which they were asked for, whichever came before the rest.
      const done = new Set([...certain, ...came]);
      const names = namesAfter(this.folder, this.#steps, done);
      for (const remains of contentsOf([...names], synced)) yield { mark, remains };
    }
  }

  #name(folder: string, names: [string, Inode | null][], after?: Step): Step {
    for (const [path, inode] of names) {
      if (inode) this.#names.set(path, inode);
      else this.#names.delete(path);
    }
    const step: Step = { kind: 'named', folder, names, ...(after ? { after } : {}) };
    this.#steps.push(step);
    return step;
  }

  #inode(path: string): Inode {
    const inode = this.#names.get(path);
    if (!inode) throw systemError('ENOENT', path);
    return inode;
  }

  #mustBeFolder(path: string): void {
    if (!this.#folders.has(path)) throw systemError('ENOENT', path);
  }

  #handle(path: string, inode: Inode | null): DurableHandle {
    const file = (): Inode => inode ?? this.#inode(path);
    return {
      writeFile: async (bytes) => {
        file().bytes = Buffer.concat([file().bytes, bytes]);
        this.#steps.push({ kind: 'written', inode: file() });
      },
      read: async (buffer, offset, length, position) => ({
        bytesRead: file().bytes.copy(buffer, offset, position, position + length),
      }),
      sync: async () => {
        this.#steps.push(
          inode ? { kind: 'synced', inode } : { kind: 'folderSynced', folder: path },
        );
      },
      stat: async () => ({ size: file().bytes.length }),
      close: async () => undefined,
    };
  }
}

/** The folder whose sync makes a step certain. */
const folderOf = (step: Step): string | null =>
  step.kind === 'named' ? step.folder : step.kind === 'made' ? dirname(step.folder) : null;

function namesAfter(
  root: string,
  steps: readonly Step[],
  done: ReadonlySet<Step>,
): Map<string, Inode> {
  const folders = new Set([root]);
  const names = new Map<string, Inode>();
  for (const step of steps) {
    if (!done.has(step)) continue;
    if (step.kind === 'made') folders.add(step.folder);
    if (step.kind !== 'named') continue;
    for (const [path, inode] of step.names) {
      if (inode) names.set(path, inode);
      else names.delete(path);
    }
  }
  // What is in a folder that did not come is out of reach.
  const isThere = (folder: string): boolean =>
    folder === root ||
    (folders.has(folder) && folder !== dirname(folder) && isThere(dirname(folder)));
  return new Map([...names].filter(([path]) => isThere(dirname(path))));
}

/** All that may be in these files. */
function* contentsOf(
  [first, ...rest]: [string, Inode][],
  synced: ReadonlySet<Inode>,
): Generator<Remains, void> {
  if (!first) return yield new Map();
  const [path, inode] = first;
  for (const others of contentsOf(rest, synced))
    for (const bytes of synced.has(inode) ? [inode.bytes] : partsOf(inode.bytes))
      yield new Map([...others, [path, bytes]]);
}

/** What may be found of bytes that were never synced: a beginning, zeros, or all of it. */
function partsOf(bytes: Buffer): Buffer[] {
  const { length } = bytes;
  if (length === 0) return [bytes];
  const cuts = [0, 1, length >> 1, length - 1, length].map((end) => bytes.subarray(0, end));
  return [...cuts, Buffer.alloc(length)];
}
