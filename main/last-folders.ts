import { dirname, join } from 'node:path';
import { app } from 'electron';
import { z } from 'zod';
import { readSmallFile, writeSmallFile } from './small-file';

/** Where files were last taken from and put to. */
const foldersSchema = z.object({ import: z.string(), export: z.string() });
type Purpose = keyof z.infer<typeof foldersSchema>;

const filePath = (): string => join(app.getPath('userData'), 'folders.json');

const read = () => {
  const documents = app.getPath('documents');
  return readSmallFile(filePath(), foldersSchema) ?? { import: documents, export: documents };
};

export const lastFolder = (purpose: Purpose): string => read()[purpose];

export const rememberFolder = (purpose: Purpose, path: string): Promise<void> =>
  writeSmallFile(filePath(), { ...read(), [purpose]: dirname(path) });
