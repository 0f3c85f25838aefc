import * as fs from 'node:fs/promises';

/**
 * The few operations that storage needs of a file system. They are a parameter, so that a test can
 * make any of them fail, write short or stop.
 */
export interface DurableHandle {
  writeFile(bytes: Uint8Array): Promise<void>;
  read(
    buffer: Uint8Array,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ bytesRead: number }>;
  sync(): Promise<void>;
  stat(): Promise<{ size: number }>;
  close(): Promise<void>;
}

export interface DurableFs {
  /** True while another program owns the files; whatever would change one is refused. */
  isReadOnly?(): boolean;
  /** Lets time pass before a call is tried again; a test has none to wait. */
  wait?(milliseconds: number): Promise<void>;
  open(path: string, flags: 'r' | 'wx', mode?: number): Promise<DurableHandle>;
  rename(from: string, to: string): Promise<void>;
  /** A second name for a file; fails where one of that name exists, and where a disk has no such thing. */
  link(from: string, to: string): Promise<void>;
  rm(path: string): Promise<void>;
  readFile(path: string): Promise<Uint8Array>;
  stat(path: string): Promise<{ size: number }>;
  /** The names in a folder. */
  readdir(path: string): Promise<string[]>;
  /** Makes a folder and those above it, and gives the first that was made; one that exists is fine. */
  mkdir(path: string): Promise<string | undefined>;
}

export const nodeFs: DurableFs = {
  open: (path, flags, mode) => fs.open(path, flags, mode),
  rename: (from, to) => fs.rename(from, to),
  link: (from, to) => fs.link(from, to),
  rm: (path) => fs.rm(path, { force: true }),
  readFile: (path) => fs.readFile(path),
  stat: (path) => fs.stat(path),
  readdir: (path) => fs.readdir(path),
  mkdir: (path) => fs.mkdir(path, { recursive: true, mode: 0o700 }),
};

/** What went wrong, as the system names it: `ENOENT`, `ENOSPC`; '' for an error that isn't its. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

export const isMissing = (error: unknown): boolean => errorCode(error) === 'ENOENT';
