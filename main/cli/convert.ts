import { type ExportSource, renderExport } from '../export/render';
import { type Output, STANDARD } from './arguments';
import { complainAbout, complainOfFailure } from './complain';
import { PrintFailure } from './print-failure';
import { readReport } from './read-report';
import type { Status, Terminal } from './run';
import { type FileToWrite, writeAll } from './write-all';

/** Writes the report in all formats asked for, or, if anything fails, in none. */
export async function convert(
  { input, outputs }: { input: string; outputs: Output[] },
  terminal: Terminal,
): Promise<Status> {
  const keepsFacts = outputs.some(({ format }) => format === 'json');
  const read = await readReport(input, { recognise: keepsFacts });
  if (read.kind === 'failed') return complainOfFailure(read, terminal);

  const files: FileToWrite[] = [];
  for (const output of outputs) {
    try {
      files.push({ path: output.path, bytes: await render(output, read) });
    } catch (error) {
      if (!(error instanceof PrintFailure)) throw error;
      return complainAbout(`cli.${error.reason}`, output.path, terminal);
    }
  }
  const failed = await writeAll(files.filter(({ path }) => path !== STANDARD));
  if (failed) return complainOfFailure(failed, terminal);
  const forStandardOutput = files.find(({ path }) => path === STANDARD);
  if (forStandardOutput) await terminal.write(forStandardOutput.bytes);
  return 0;
}

const render = ({ format }: Output, source: ExportSource): Promise<Uint8Array> =>
  renderExport(format, source, {
    printPdf: async (html, look) => (await import('./print-by-runtime')).printByRuntime(html, look),
  });
