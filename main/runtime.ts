import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { resourcePath } from './resources';

/**
 * The Electron that the set-up of this checkout has found (scripts/runtime.mjs), for the command
 * line, which runs in plain Node and prints PDF with it. A missing note means that no set-up ran.
 */
export function runtimeExecutable(): string {
  const note = join(dirname(resourcePath('.')), '.cache', 'runtime.json');
  return JSON.parse(readFileSync(note, 'utf8')).executable;
}
