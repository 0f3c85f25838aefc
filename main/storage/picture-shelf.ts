import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type Failure, failure } from '../../shared/failure';
import { PICTURE_FILE, PICTURE_SIDE } from '../../shared/model/picture';
import { pictureHeader } from '../../shared/pictures/header';
import { MOST_PICTURE_BYTES } from '../../shared/pictures/limits';
import { withoutMetadata } from '../../shared/pictures/strip';
import { logError } from '../log';
import { type DurableFs, isMissing } from './durable-fs';
import { makeFolder, sweepTemporaryFiles, writeFileDurably } from './durable-write';
import { storageFailure } from './outcome';

export type AddedPicture = { kind: 'added'; file: string; width: number; height: number } | Failure;

/**
 * The pictures of a library, each under the hash of its bytes: whatever names one, in a report or in
 * an earlier state of one, finds the same picture for ever. None is deleted, since history, bin,
 * copies and colleagues' files may name it as long as they are there.
 */
export class PictureShelf {
  readonly #fs: DurableFs;
  readonly #folder: string;

  constructor(fs: DurableFs, folder: string) {
    this.#fs = fs;
    this.#folder = folder;
  }

  /** Keeps a picture without what its maker wrote beside it. One that is there is not written again. */
  async add(bytes: Uint8Array, name: string): Promise<AddedPicture> {
    const header = pictureHeader(bytes);
    const stripped = bytes.length <= MOST_PICTURE_BYTES ? withoutMetadata(bytes) : null;
    if (!header || header.type === 'webp' || !stripped) return failure('noPicture', name);
    const { type, width, height } = header;
    if (Math.max(width, height) > PICTURE_SIDE) return failure('pictureTooLarge', name);
    const file = `${hashOf(stripped)}.${type}`;
    try {
      if ((await this.find(file)) === null) {
        await makeFolder(this.#fs, this.#folder);
        await writeFileDurably(join(this.#folder, file), stripped, { fs: this.#fs, mode: 0o600 });
      }
      return { kind: 'added', file, width, height };
    } catch (error) {
      return storageFailure(error, name);
    }
  }

  /** The bytes of a picture; null where it is missing, or is no more what it was. */
  async find(file: string): Promise<Uint8Array | null> {
    if (!PICTURE_FILE.test(file)) return null;
    try {
      const path = join(this.#folder, file);
      if ((await this.#fs.stat(path)).size > MOST_PICTURE_BYTES) return null;
      const bytes = await this.#fs.readFile(path);
      return hashOf(bytes) === file.slice(0, file.indexOf('.')) ? bytes : null;
    } catch (error) {
      if (!isMissing(error)) logError('picture.unreadable', error);
      return null;
    }
  }

  /** Removes what writes that were cut off left behind. */
  async sweep(): Promise<void> {
    try {
      await sweepTemporaryFiles(this.#fs, this.#folder);
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
