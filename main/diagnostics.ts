import { readdir, readFile } from 'node:fs/promises';
import { arch, homedir, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { zip } from './export/zip';

export interface DiagnosticsSource {
  /** The folder of the logs. */
  logs: string;
  version: string;
  /** How many reports the library holds. */
  reports: number;
}

/**
 * What helps to find a fault: the logs, which hold no content, and the facts of the machine. The
 * home folder bears its owner's name, so it goes by another.
 */
export async function diagnosticsZip({
  logs,
  version,
  reports,
}: DiagnosticsSource): Promise<Uint8Array> {
  const facts = {
    version,
    electron: process.versions.electron ?? '',
    chromium: process.versions.chrome ?? '',
    node: process.versions.node,
    system: `${process.platform} ${release()} ${arch()}`,
    memory: `${Math.round(totalmem() / 2 ** 20)} MB`,
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
    reports,
  };
  const names = (await readdir(logs).catch(() => [])).filter((name) => /^[\w.-]+\.log$/.test(name));
  const files = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(logs, name), 'utf8');
      return [name, Buffer.from(withoutHome(text, homedir()))] as const;
    }),
  );
  return zip([['facts.json', Buffer.from(`${JSON.stringify(facts, null, 2)}\n`)], ...files]);
}

export const withoutHome = (text: string, home: string): string =>
  home.length > 1 ? text.replaceAll(home, '~') : text;
