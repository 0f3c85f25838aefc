import { BUILT_IN_FORMS } from '../../shared/model/built-in-forms';
import { type PrintPdf, renderExport } from '../export/render';
import { type Command, type Output, STANDARD } from './arguments';
import { complainAbout, complainOfFailure } from './complain';
import { PrintFailure } from './print-failure';
import { namedForm, readAskedForm } from './read-form';
import { readProfile } from './read-profile';
import { readReport } from './read-report';
import type { Status, Terminal } from './run';
import { type FileToWrite, writeAll } from './write-all';

/** Writes the report in all formats asked for, or, if anything fails, in none. */
export async function convert(
  {
    input,
    outputs,
    profile: name,
    form: formName,
    language,
  }: Extract<Command, { kind: 'convert' }>,
  terminal: Terminal,
): Promise<Status> {
  const asked = await readAskedForm(formName);
  if (asked?.kind === 'failed') return complainOfFailure(asked, terminal);

  const keepsFacts = outputs.some(({ format }) => format === 'json');
  const read = await readReport(input, {
    // Which partners a text names, tables and lists of another form want to know, too.
    recognise: keepsFacts || formName !== null,
    forms: asked ? [asked.form, ...BUILT_IN_FORMS] : BUILT_IN_FORMS,
  });
  if (read.kind === 'failed') return complainOfFailure(read, terminal);

  const profile = await readProfile(name, read.report);
  if (profile.kind === 'failed') return complainOfFailure(profile, terminal);
  if (profile.kind === 'unknown') return complainAbout('cli.noProfile', name ?? '', terminal);

  const form = asked?.form ?? namedForm(formName, read.report);
  if (!form) return complainAbout('cli.noForm', formName ?? '', terminal);

  const report = { ...read.report, language: language ?? read.report.language };
  const source = { ...read, report, form };
  return writeOutputs(
    outputs,
    ({ format }) => renderExport(format, source, { profile: profile.profile, printPdf }),
    terminal,
  );
}

/** Writes what is rendered for each output, or, if anything fails, nothing. */
export async function writeOutputs(
  outputs: readonly Output[],
  render: (output: Output) => Promise<Uint8Array>,
  terminal: Terminal,
): Promise<Status> {
  const files: FileToWrite[] = [];
  for (const output of outputs) {
    try {
      files.push({ path: output.path, bytes: await render(output) });
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

export const printPdf: PrintPdf = async (html, look) =>
  (await import('./print-by-runtime')).printByRuntime(html, look);
