import { translator } from '../../shared/messages';
import { checkRegistry, checkReport } from '../../shared/review/check';
import { complainOfFailure } from './complain';
import { describeFindings } from './describe-findings';
import { readReport } from './read-report';
import type { Status, Terminal } from './run';

/** Lists everything that is wrong with the report, one line each; nothing when nothing is. */
export async function check({ input }: { input: string }, terminal: Terminal): Promise<Status> {
  const read = await readReport(input, { recognise: true });
  if (read.kind === 'failed') return complainOfFailure(read, terminal);
  const { report, registry } = read;
  const today = new Date().toISOString().slice(0, 10);
  const findings = [...checkReport(report, registry, { today }), ...checkRegistry(registry)];
  const lines = describeFindings(findings, read, translator(terminal.locale));
  await terminal.write(lines.map((line) => `${line}\n`).join(''));
  return 0;
}
