import { type DurableFs, type DurableHandle, nodeFs } from '../../../main/storage/durable-fs';

/** One call that storage makes of the file system; a handle's calls are `handle.…`. */
export type Operation = keyof DurableFs | `handle.${keyof DurableHandle}`;

export interface Fault {
  /** True for the calls that fail; `number` counts all calls from 1. */
  hits: (operation: Operation, number: number, path: string) => boolean;
  code: string;
  /**
   * Whether the call does its work before it fails, as a lost answer does. A short write takes half
   * of the bytes and says nothing; other calls fail at once.
   */
  when: 'before' | 'after' | 'short';
}

export interface FaultyFs extends DurableFs {
  /** Every call so far, in order. */
  calls: { operation: Operation; path: string }[];
}

const systemError = (code: string): Error => Object.assign(new Error(`${code}: faulty`), { code });

/** The real file system, or another, some of whose calls fail. */
export function faultyFs(fault: Fault | null = null, real: DurableFs = nodeFs): FaultyFs {
  const calls: FaultyFs['calls'] = [];
  async function pass<R>(operation: Operation, path: string, work: () => Promise<R>): Promise<R> {
    calls.push({ operation, path });
    if (!fault?.hits(operation, calls.length, path)) return work();
    // A descriptor is gone even when closing it fails.
    if (fault.when === 'after' || operation === 'handle.close') await work();
    throw systemError(fault.code);
  }
  const passHandle = (path: string, handle: DurableHandle): DurableHandle => ({
    writeFile: (bytes) => {
      const isShort =
        fault?.when === 'short' && fault.hits('handle.writeFile', calls.length + 1, path);
      if (!isShort) return pass('handle.writeFile', path, () => handle.writeFile(bytes));
      calls.push({ operation: 'handle.writeFile', path });
      return handle.writeFile(bytes.subarray(0, bytes.length >> 1));
    },
    read: (...args) => pass('handle.read', path, () => handle.read(...args)),
    sync: () => pass('handle.sync', path, () => handle.sync()),
    stat: () => pass('handle.stat', path, () => handle.stat()),
    close: () => pass('handle.close', path, () => handle.close()),
  });
  return {
    calls,
    wait: () => Promise.resolve(),
    open: async (path, flags, mode) => {
      let handle: DurableHandle | null = null;
      try {
        return await pass('open', path, async () => {
          handle = await real.open(path, flags, mode);
          return passHandle(path, handle);
        });
      } catch (error) {
        await (handle as DurableHandle | null)?.close();
        throw error;
      }
    },
    rename: (from, to) => pass('rename', from, () => real.rename(from, to)),
    link: (from, to) => pass('link', from, () => real.link(from, to)),
    stat: (path) => pass('stat', path, () => real.stat(path)),
    rm: (path) => pass('rm', path, () => real.rm(path)),
    readFile: (path) => pass('readFile', path, () => real.readFile(path)),
    readdir: (path) => pass('readdir', path, () => real.readdir(path)),
    mkdir: (path) => pass('mkdir', path, () => real.mkdir(path)),
  };
}
