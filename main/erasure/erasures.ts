import type { ErasureJob, ErasurePreview, ErasureRecord } from '../../shared/erasure/contract';
import type { ErasurePlan } from '../../shared/erasure/erase-value';
import { eraseIn } from '../../shared/erasure/erase-value';
import { personFinder } from '../../shared/erasure/find-person';
import type { Registry } from '../../shared/model/registry';
import { logError } from '../log';
import type { DurableFs } from '../storage/durable-fs';
import { decodeEnvelope } from '../storage/envelope';
import { readIfThere } from '../storage/file-header';
import { eraseFromLibrary, finishErasure, readErasures } from './erase-library';
import { libraryFiles } from './library-files';
import { previewErasure, stillNames } from './preview';

/** The erasures of a library: of whom, what was found of them, and what was done. */
export class Erasures {
  readonly #fs: DurableFs;
  readonly #folder: string;
  /** What this start had to bring to its end, and whether it could. */
  atStart: { finished: ErasureRecord | null; isLeft: boolean } = { finished: null, isLeft: false };

  constructor(fs: DurableFs, folder: string) {
    this.#fs = fs;
    this.#folder = folder;
  }

  get isReadOnly(): boolean {
    return this.#fs.isReadOnly?.() ?? false;
  }

  preview(registry: Registry, personIds: readonly string[]): Promise<ErasurePreview | null> {
    return previewErasure(this.#fs, this.#folder, registry, personIds);
  }

  run(job: ErasureJob): Promise<ErasureRecord> {
    return eraseFromLibrary(this.#fs, this.#folder, job);
  }

  list(): Promise<ErasureRecord[]> {
    return readErasures(this.#fs, this.#folder);
  }

  /** Ends what an earlier run could not. What stands in the way now is tried again next time. */
  async finish(): Promise<void> {
    try {
      this.atStart = { finished: await finishErasure(this.#fs, this.#folder), isLeft: false };
    } catch (error) {
      logError('erasure.notFinished', error);
      this.atStart = { finished: null, isLeft: true };
    }
  }

  /** Reads everything once more: how many files there are, and which would still be changed. */
  async verify(plan: ErasurePlan): Promise<{ checked: number; left: string[] }> {
    const finder = personFinder(plan.target);
    const files = await libraryFiles(this.#fs, this.#folder);
    const left: string[] = [];
    for (const { path } of files) {
      const bytes = await readIfThere(this.#fs, path);
      const envelope = bytes && decodeEnvelope(bytes);
      const isClean = envelope
        ? eraseIn(envelope.data, plan, finder) === envelope.data
        : bytes === null || !stillNames(bytes, finder);
      if (!isClean) left.push(path.slice(this.#folder.length + 1));
    }
    return { checked: files.length, left };
  }
}
