import { basename, resolve } from 'node:path';
import { app } from 'electron';
import type { ImportOutcome } from '../shared/ipc';
import type { ForeignFiles } from './import/foreign-files';

const OURS = /\.(?:pobratim|docx|odt)$/i;
const MAX_WAITING = 20;
const MAX_PATH = 4096;

/** Of a command line, the files for exchange and the documents that it names. Whatever else it says is passed over. */
export const exchangeFilesOf = (argv: readonly string[], folder: string): string[] =>
  argv
    .filter((argument) => !argument.startsWith('-') && argument.length <= MAX_PATH)
    .filter((argument) => OURS.test(argument) && !argument.includes('\0'))
    .slice(0, MAX_WAITING)
    .map((argument) => resolve(folder, argument));

/**
 * The files that the system asks the program to open: by a double click, which starts the program
 * or comes from a second start. A command line may come from anybody, so a file is only read, and
 * the user is asked before anything becomes of it.
 */
export class OpenedFiles {
  readonly #waiting: string[] = [];
  #onAdded: () => void = () => undefined;

  constructor() {
    // macOS says it in a way of its own.
    app.on('open-file', (event, path) => {
      event.preventDefault();
      this.add([path], '/');
    });
  }

  add(argv: readonly string[], folder: string): void {
    const room = MAX_WAITING - this.#waiting.length;
    const files = exchangeFilesOf(argv, folder).slice(0, room);
    this.#waiting.push(...files);
    if (files.length > 0) this.#onAdded();
  }

  /** Calls back for every file that comes while the window is there. */
  listen(onAdded: () => void): void {
    this.#onAdded = onAdded;
  }

  /** What the next file holds; `cancelled` when none waits. */
  async next(foreignFiles: ForeignFiles): Promise<ImportOutcome> {
    const path = this.#waiting.shift();
    return path === undefined ? { kind: 'cancelled' } : foreignFiles.readFile(path, basename(path));
  }
}
