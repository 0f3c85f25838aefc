/**
 * Just enough of tar and zip to unpack a runtime of 200 MB: a fresh machine may have neither
 * program, and at that moment no package has been installed yet.
 */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createInflateRaw } from 'node:zlib';

const TAR_BLOCK = 512;

/**
 * Writes one member of a gzipped tar to a file, and returns the integrity of the whole archive as
 * npm writes it.
 *
 * @param {string} archive
 * @param {string} member
 * @param {string} target
 */
export async function unpackTarMember(archive, member, target) {
  const hash = createHash('sha512');
  const weigh = new Transform({
    transform(piece, _encoding, done) {
      hash.update(piece);
      done(null, piece);
    },
  });
  let found = false;
  await pipeline(
    createReadStream(archive),
    weigh,
    createGunzip(),
    async (/** @type {AsyncIterable<Buffer>} */ source) => {
      const reader = new Pieces(source);
      for (;;) {
        const header = await reader.take(TAR_BLOCK);
        const name = header.toString('utf8', 0, 100).replace(/\0.*$/s, '');
        if (name === '') break;
        const size = Number.parseInt(header.toString('latin1', 124, 136), 8);
        const file = name === member ? await open(target, 'wx') : null;
        for await (const piece of reader.takeInPieces(size)) await file?.writeFile(piece);
        await file?.close();
        found ||= file !== null;
        await reader.take((TAR_BLOCK - (size % TAR_BLOCK)) % TAR_BLOCK);
      }
      // To the end, so that the whole archive is weighed.
      await reader.drain();
    },
  );
  if (!found) throw new Error(`${archive} has no ${member}`);
  return `sha512-${hash.digest('base64')}`;
}

/** A stream of pieces as they come, read in pieces as they are needed. */
class Pieces {
  /** @type {Buffer} */
  #rest = Buffer.alloc(0);
  #iterator;

  /** @param {AsyncIterable<Buffer>} source */
  constructor(source) {
    this.#iterator = source[Symbol.asyncIterator]();
  }

  /** @param {number} size */
  async take(size) {
    const pieces = [];
    for await (const piece of this.takeInPieces(size)) pieces.push(piece);
    return Buffer.concat(pieces);
  }

  /** @param {number} size @returns {AsyncGenerator<Buffer>} */
  async *takeInPieces(size) {
    for (let missing = size; missing > 0; ) {
      if (this.#rest.length === 0) {
        const { value, done } = await this.#iterator.next();
        if (done) throw new Error('The archive ends too early');
        this.#rest = value;
      }
      const piece = this.#rest.subarray(0, missing);
      this.#rest = this.#rest.subarray(piece.length);
      missing -= piece.length;
      yield piece;
    }
  }

  async drain() {
    while (!(await this.#iterator.next()).done);
  }
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;
const SYMBOLIC_LINK = 0o120000;
const FILE_TYPE = 0o170000;

/**
 * Unpacks those members of a zip for which `place` names a path inside the folder.
 *
 * @param {string} archive
 * @param {string} folder
 * @param {(name: string) => string | null} place
 */
export async function unpackZip(archive, folder, place) {
  const file = await open(archive);
  try {
    for (const member of await readDirectory(file)) {
      const path = member.name.endsWith('/') ? null : place(member.name);
      if (path === null) continue;
      const start = await contentStart(file, member);
      await unpackMember(archive, start, member, inside(folder, path));
    }
  } finally {
    await file.close();
  }
}

/** @param {string} folder @param {string} path */
function inside(folder, path) {
  const target = join(folder, normalize(path));
  if (!target.startsWith(folder + sep)) throw new Error(`${path} leads out of the archive`);
  return target;
}

/**
 * @typedef {{ name: string, method: number, packed: number, offset: number, mode: number }} Member
 * @typedef {import('node:fs/promises').FileHandle} FileHandle
 */

/** @param {FileHandle} file @param {number} position @param {number} size */
async function readAt(file, position, size) {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(size), 0, size, position);
  if (bytesRead !== size) throw new Error('The archive ends too early');
  return buffer;
}

/** @param {FileHandle} file @returns {Promise<Member[]>} */
async function readDirectory(file) {
  const { size } = await file.stat();
  const tailSize = Math.min(size, 0xffff + 22);
  const tail = await readAt(file, size - tailSize, tailSize);
  let end = tailSize - 22;
  while (end >= 0 && tail.readUInt32LE(end) !== END_OF_DIRECTORY) end--;
  if (end < 0) throw new Error('This is not a zip archive');
  const directory = await readAt(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const members = [];
  for (let at = 0; at < directory.length; ) {
    if (directory.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('The archive is damaged');
    const nameSize = directory.readUInt16LE(at + 28);
    members.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameSize),
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      offset: directory.readUInt32LE(at + 42),
      mode: directory.readUInt32LE(at + 38) >>> 16,
    });
    at += 46 + nameSize + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return members;
}

/** @param {FileHandle} file @param {Member} member */
async function contentStart(file, { offset }) {
  const header = await readAt(file, offset, 30);
  return offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
}

/** @param {string} archive @param {number} start @param {Member} member @param {string} target */
async function unpackMember(archive, start, { name, method, packed, mode }, target) {
  if (method !== STORED && method !== DEFLATED) throw new Error(`${name} is packed unusually`);
  if ((mode & FILE_TYPE) === SYMBOLIC_LINK) throw new Error(`${name} is a link`);
  await mkdir(dirname(target), { recursive: true });
  const bytes =
    packed === 0
      ? Readable.from([])
      : createReadStream(archive, { start, end: start + packed - 1 });
  const output = createWriteStream(target, { flags: 'wx', mode: mode & 0o777 || 0o644 });
  if (method === DEFLATED) await pipeline(bytes, createInflateRaw(), output);
  else await pipeline(bytes, output);
}
