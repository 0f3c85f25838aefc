import { dirname, join } from 'node:path';
import { type DurableFs, errorCode } from './durable-fs';
import { makeFolder, sweepTemporaryFiles, syncFolder, writeFileDurably } from './durable-write';
import { decodeHeader } from './envelope';
import { fileHeaderSchema, readStart } from './file-header';

/** An earlier state of a file. Of two, the one with the higher number is the later. */
export interface Version {
  name: string;
  number: number;
  /** Of the file whose state it is. */
  id: string;
  rev: number;
  savedAt: string;
  sha256: string;
  bytes: number;
  /** A person was erased from it afterwards. */
  isRedacted: boolean;
}

/**
 * Versions are numbered in the order in which they were kept. The revision would not do: a report
 * that was erased and came again by an exchange file begins at one again.
 */
const VERSION_NAME = /^(\d{1,9})\.json$/;

/** The versions of one file, each in a file that is never written again. */
export class HistoryFolder {
  readonly #fs: DurableFs;
  readonly path: string;

  constructor(fs: DurableFs, path: string) {
    this.#fs = fs;
    this.path = path;
  }

  /** The newest first. What is no version is left out and left alone. */
  async list(): Promise<Version[]> {
    const versions: Version[] = [];
    for (const { name, number } of await this.#names()) {
      const path = join(this.path, name);
      const start = await readStart(this.#fs, path);
      const found = start && decodeHeader(start);
      const header = fileHeaderSchema.safeParse(found?.header);
      if (!found || !header.success) continue;
      const { id, rev, savedAt } = header.data;
      const { size: bytes } = await this.#fs.stat(path);
      const isRedacted = found.header.redacted !== undefined;
      versions.push({ name, number, id, rev, savedAt, sha256: found.sha256, bytes, isRedacted });
    }
    return versions;
  }

  /** Keeps the file as it lies there, unless that very state is the last one that was kept. */
  async keep(file: string): Promise<'kept' | 'known'> {
    const names = await this.#names();
    const [last] = names;
    if (last && (await this.#isSame(join(this.path, last.name), file))) return 'known';
    if (!last) await this.#make();
    const target = join(this.path, `${(last?.number ?? 0) + 1}.json`);
    await this.#secondName(file, target);
    await syncFolder(this.#fs, this.path);
    return 'kept';
  }

  /** The bytes of a version. */
  read(name: string): Promise<Uint8Array> {
    if (!VERSION_NAME.test(name)) throw new Error('This is no name of a version');
    return this.#fs.readFile(join(this.path, name));
  }

  async remove(versions: readonly { name: string }[]): Promise<void> {
    for (const { name } of versions) await this.#fs.rm(join(this.path, name));
  }

  /** Removes what a run that was cut off left here. */
  sweep(): Promise<void> {
    return sweepTemporaryFiles(this.#fs, this.path);
  }

  /** The names, the newest first. */
  async #names(): Promise<{ name: string; number: number }[]> {
    const names = await this.#fs.readdir(this.path).catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return [];
      throw error;
    });
    return names
      .flatMap((name) => {
        const [, number] = VERSION_NAME.exec(name) ?? [];
        return number === undefined ? [] : [{ name, number: Number(number) }];
      })
      .sort((a, b) => b.number - a.number);
  }

  async #isSame(kept: string, file: string): Promise<boolean> {
    const [one, other] = [await readStart(this.#fs, kept), await readStart(this.#fs, file)];
    const digest = one && decodeHeader(one)?.sha256;
    return (
      digest !== null && digest !== undefined && digest === decodeHeader(other ?? NONE)?.sha256
    );
  }

  async #make(): Promise<void> {
    await makeFolder(this.#fs, this.path);
    await syncFolder(this.#fs, dirname(dirname(this.path)));
  }

  /** A link costs nothing and can't be half done; a disk without links gets a copy. */
  async #secondName(file: string, target: string): Promise<void> {
    try {
      await this.#fs.link(file, target);
    } catch (error) {
      if (!NO_LINKS.has(errorCode(error))) throw error;
      await writeFileDurably(target, await this.#fs.readFile(file), { fs: this.#fs, mode: 0o600 });
    }
  }
}

const NONE = new Uint8Array();

/** What systems say where a disk knows no links, such as a stick's. */
const NO_LINKS = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EMLINK',
  'EXDEV',
  'UNKNOWN',
]);
