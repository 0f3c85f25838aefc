import type { Profile } from '../../shared/model/profile';
import { type ExportSource, renderExport } from '../export/render';
import { type Command, type Output, STANDARD } from './arguments';
import { complainAbout, complainOfFailure } from './complain';
import { PrintFailure } from './print-failure';
import { readProfile } from './read-profile';
import { readReport } from './read-report';
import type { Status, Terminal } from './run';
import { type FileToWrite, writeAll } from './write-all';

/** Writes the report in all formats asked for, or, if anything fails, in none. */
export async function convert(
  { input, outputs, profile: name }: Extract<Command, { kind: 'convert' }>,
  terminal: Terminal,
): Promise<Status> {
  const keepsFacts = outputs.some(({ format }) => format === 'json');
  const read = await readReport(input, { recognise: keepsFacts });
  if (read.kind === 'failed') return complainOfFailure(read, terminal);

  const profile = await readProfile(name, read.report);
  if (profile.kind === 'failed') return complainOfFailure(profile, terminal);
  if (profile.kind === 'unknown') return complainAbout('cli.noProfile', name ?? '', terminal);

  const files: FileToWrite[] = [];
  for (const output of outputs) {
    try {
      files.push({ path: output.path, bytes: await render(output, read, profile.profile) });
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

const render = ({ format }: Output, source: ExportSource, profile: Profile): Promise<Uint8Array> =>
  renderExport(format, source, {
    profile,
    printPdf: async (html, look) => (await import('./print-by-runtime')).printByRuntime(html, look),
  });
