import { randomUUID } from 'node:crypto';
import { parseText } from '../../shared/document/parse';
import { acceptProposals } from '../../shared/document/proposals';
import { type Failure, failure } from '../../shared/failure';
import { emptyRegistry, type Registry } from '../../shared/model/partner-city';
import type { Report } from '../../shared/model/report';
import { readSourceBytes, readSourceFile } from '../import/read-source';
import { STANDARD } from './arguments';

export type ReadReport = { kind: 'read'; report: Report; registry: Registry } | Failure;

/** A report from the text of a document or from a file of data, whichever the file turns out to be. */
export async function readReport(input: string): Promise<ReadReport> {
  const source =
    input === STANDARD
      ? readSourceBytes(input, await readStandardInput())
      : await readSourceFile(input, input);
  switch (source.kind) {
    case 'failed':
      return source;
    case 'exchange': {
      const { report, partnerCities } = source.exchange;
      return { kind: 'read', report, registry: { partnerCities } };
    }
    case 'text':
      return reportOfText(source.text, input);
  }
}

/** With what the program recognises in it: the same that an import proposes. */
function reportOfText(text: string, input: string): ReadReport {
  // A report is about the year before, where the text doesn't say otherwise.
  const fallbackYear = new Date().getFullYear() - 1;
  const parsed = parseText(text, { newId: randomUUID, fallbackYear });
  if (parsed.kind === 'refused') return failure(parsed.reason, input);
  return { kind: 'read', ...acceptProposals(parsed, emptyRegistry(), randomUUID) };
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
