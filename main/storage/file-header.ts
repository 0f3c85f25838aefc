import { z } from 'zod';
import { type DurableFs, isMissing } from './durable-fs';
import { MAX_HEADER_BYTES } from './envelope';

/** What every file of a library says of itself in its first line. */
export const fileHeaderSchema = z.object({
  format: z.string(),
  version: z.number().int().positive(),
  id: z.string(),
  rev: z.number().int().positive(),
  savedAt: z.string(),
});

/** A whole file, or null where there is none. */
export async function readIfThere(fs: DurableFs, path: string): Promise<Uint8Array | null> {
  try {
    return await fs.readFile(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** A file's first bytes, with its header, or null where there is no file. */
export async function readStart(fs: DurableFs, path: string): Promise<Uint8Array | null> {
  try {
    const handle = await fs.open(path, 'r');
    try {
      const buffer = Buffer.allocUnsafe(MAX_HEADER_BYTES);
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
