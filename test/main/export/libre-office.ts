import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const TIME_LIMIT_MS = 120_000;

/** What LibreOffice writes of a file: text with line feeds, or each sheet as commas and quotes. */
const FILTERS = {
  text: 'txt:Text (encoded):UTF8,LF,,,',
  docx: 'docx',
  sheets: 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1',
} as const;

/**
 * Has LibreOffice read files and write what it read, in one run, for each start takes seconds. It
 * gets a profile of its own, so that no other window of it matters.
 */
export async function convertByLibreOffice(
  files: Record<string, Uint8Array>,
  as: keyof typeof FILTERS,
): Promise<Record<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'pobratim-office-'));
  try {
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
    await execute(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
        '--headless',
        '--convert-to',
        FILTERS[as],
        '--outdir',
        join(folder, 'read'),
        ...Object.keys(files).map((name) => join(folder, name)),
      ],
      { timeout: TIME_LIMIT_MS },
    );
    const written = await readdir(join(folder, 'read'));
    const read = written.map(
      async (name) => [name, await readFile(join(folder, 'read', name))] as const,
    );
    return Object.fromEntries(await Promise.all(read));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The same for what LibreOffice writes as text. */
export async function readByLibreOffice(
  files: Record<string, Uint8Array>,
  as: 'text' | 'sheets',
): Promise<Record<string, string>> {
  const written = await convertByLibreOffice(files, as);
  return Object.fromEntries(
    Object.entries(written).map(([name, bytes]) => [
      name,
      new TextDecoder().decode(bytes).replace(/^\u{FEFF}/u, ''),
    ]),
  );
}

/** The rows of a text with commas and quotes. */
export function rowsOfCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end = ''] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g,
  )) {
    if (end === '' && !quoted && !plain && rows.at(-1)?.length === 0) break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.length > 0);
}
