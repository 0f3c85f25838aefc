import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { logError } from './log';
import { isMissing } from './storage/durable-fs';
import { writeFileDurably } from './storage/durable-write';
import { parseJson } from './storage/json';

/**
 * Conveniences that the program remembers outside the library: the window's place, the last
 * folders. Nothing is lost with them, so a file that can't be used counts as none.
 */
export function readSmallFile<T>(path: string, schema: z.ZodType<T>): T | null {
  try {
    const parsed = parseJson(readFileSync(path, 'utf8'));
    const value = schema.safeParse(parsed.kind === 'parsed' ? parsed.value : undefined);
    return value.success ? value.data : null;
  } catch (error) {
    if (!isMissing(error)) logError('smallFile.unreadable', error);
    return null;
  }
}

export async function writeSmallFile(path: string, value: unknown): Promise<void> {
  try {
    await writeFileDurably(path, Buffer.from(`${JSON.stringify(value)}\n`), { mode: 0o600 });
  } catch (error) {
    logError('smallFile.notWritten', error);
  }
}
