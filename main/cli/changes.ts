import { isChangesFormat } from '../../shared/changes/formats';
import { translator } from '../../shared/messages';
import { renderChanges } from '../export/changes';
import type { Command } from './arguments';
import { complainAbout, complainOfFailure } from './complain';
import { printPdf, writeOutputs } from './convert';
import { readProfile } from './read-profile';
import { readReport } from './read-report';
import type { Status, Terminal } from './run';

/** Writes what tells two states of a report apart, with the changes marked. */
export async function changes(
  { before, after, outputs, profile: name }: Extract<Command, { kind: 'changes' }>,
  terminal: Terminal,
): Promise<Status> {
  const old = await readReport(before, { recognise: false });
  if (old.kind === 'failed') return complainOfFailure(old, terminal);
  const now = await readReport(after, { recognise: false });
  if (now.kind === 'failed') return complainOfFailure(now, terminal);
  const profile = await readProfile(name, now.report);
  if (profile.kind === 'failed') return complainOfFailure(profile, terminal);
  if (profile.kind === 'unknown') return complainAbout('cli.noProfile', name ?? '', terminal);

  const made = { author: translator(terminal.locale)('changes.author'), now: new Date() };
  const states = { before: old.report, after: now.report };
  return writeOutputs(
    outputs,
    async ({ format }) => {
      if (!isChangesFormat(format)) throw new Error('The arguments let no other format through');
      return renderChanges(format, states, made, { profile: profile.profile, printPdf });
    },
    terminal,
  );
}
