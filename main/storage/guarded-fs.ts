import type { DurableFs } from './durable-fs';
import type { LibraryLock } from './library-lock';
import { StorageError } from './outcome';

/**
 * The file system of a library that several programs may open: whatever changes a file is refused
 * while another owns the lock. The file of the lock is read again before each new file and each
 * replacement, so that a machine that was asleep learns first that it was given up.
 */
export function guardedFs(fs: DurableFs, lock: LibraryLock): DurableFs {
  const held = () => {
    if (!lock.isHeld) throw new StorageError('libraryLocked');
  };
  const checked = async () => {
    held();
    if (!(await lock.holds())) throw new StorageError('libraryLocked');
  };
  return {
    ...fs,
    isReadOnly: () => !lock.isHeld,
    open: async (path, flags, mode) => {
      if (flags !== 'r') await checked();
      return fs.open(path, flags, mode);
    },
    rename: async (from, to) => {
      await checked();
      return fs.rename(from, to);
    },
    link: async (from, to) => {
      held();
      return fs.link(from, to);
    },
    rm: async (path) => {
      held();
      return fs.rm(path);
    },
    mkdir: async (path) => {
      held();
      return fs.mkdir(path);
    },
  };
}
