import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app } from 'electron';
import { z } from 'zod';
import { readSmallFile, writeSmallFile } from './small-file';

/** This installation, as every file that it writes names it: what tells two writers apart. */
export function deviceId(): string {
  const path = join(app.getPath('userData'), 'device.json');
  const known = readSmallFile(path, z.object({ id: z.uuid() }));
  if (known) return known.id;
  const id = randomUUID();
  void writeSmallFile(path, { id });
  return id;
}
