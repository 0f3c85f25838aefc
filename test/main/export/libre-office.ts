import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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
  return inFolder(files, async (folder, start) => {
    const paths = Object.keys(files).map((name) => join(folder, name));
    const read = join(folder, 'read');
    await start('--convert-to', FILTERS[as], '--outdir', read, ...paths);
    return filesIn(read);
  });
}

/** Starts LibreOffice with these arguments, in its own profile. */
type Start = (...given: string[]) => Promise<unknown>;

async function inFolder<T>(
  files: Record<string, Uint8Array>,
  work: (folder: string, start: Start) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'pobratim-office-'));
  const profile = pathToFileURL(join(folder, 'profile'));
  try {
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
    return await work(folder, (...given) =>
      execute('soffice', [`-env:UserInstallation=${profile}`, '--headless', ...given], {
        timeout: TIME_LIMIT_MS,
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function filesIn(folder: string): Promise<Record<string, Uint8Array>> {
  const read = (await readdir(folder)).map(
    async (name) => [name, await readFile(join(folder, name))] as const,
  );
  return Object.fromEntries(await Promise.all(read));
}

/** What a menu of LibreOffice does to the changes of a document, as it is called there. */
export type Settling = 'Accept' | 'Reject';

/** Accepts and rejects every change of each file, and writes `Accept.name.docx`, `Reject.name.docx`. */
const MACRO = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Settle(folder As String, list As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName"
  filter(0).Value = "MS Word 2007 XML"
  Dim document As Object
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  For Each file In Split(list, "|")
    For Each settling In Array("Accept", "Reject")
      document = StarDesktop.loadComponentFromURL(folder &amp; "/" &amp; file, "_blank", 0, hidden())
      frame = document.CurrentController.Frame
      dispatcher.executeDispatch(frame, ".uno:" &amp; settling &amp; "AllTrackedChanges", "", 0, Array())
      document.storeToURL(folder &amp; "/settled/" &amp; settling &amp; "." &amp; file &amp; ".docx", filter())
      document.close(True)
    Next
  Next
  StarDesktop.terminate()
End Sub
</script:module>
`;

/** Has LibreOffice itself accept or reject all changes; what is left of a file comes as DOCX. */
export const settleByLibreOffice = (
  files: Record<string, Uint8Array>,
): Promise<(settling: Settling, name: string) => Uint8Array> =>
  inFolder(files, async (folder, start) => {
    // The first start makes the profile, with an empty module of which it knows.
    await start('--terminate_after_init');
    await writeFile(join(folder, 'profile', 'user', 'basic', 'Standard', 'Module1.xba'), MACRO);
    await mkdir(join(folder, 'settled'));
    const given = `"${pathToFileURL(folder)}","${Object.keys(files).join('|')}"`;
    await start('--norestore', `macro:///Standard.Module1.Settle(${given})`);
    const settled = await filesIn(join(folder, 'settled'));
    return (settling, name) => {
      const bytes = settled[`${settling}.${name}.docx`];
      if (!bytes) throw new Error(`LibreOffice has not written ${settling}.${name}`);
      return bytes;
    };
  });

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
