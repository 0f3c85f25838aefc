import {
  type ParseOptions,
  type ParseResult,
  parseDocument,
  parseText,
} from '../../shared/document/parse';
import { acceptProposals } from '../../shared/document/proposals';
import { type Failure, failure } from '../../shared/failure';
import type { Questionnaire } from '../../shared/model/questionnaire';
import { emptyRegistry, type Registry } from '../../shared/model/registry';
import type { Report } from '../../shared/model/report';
import { readSourceBytes } from '../import/read-bytes';
import { readSourceFile } from '../import/read-source';
import { STANDARD } from './arguments';

export type ReadReport = { kind: 'read'; report: Report; registry: Registry } | Failure;

/**
 * A report from the text of a document or from a file of data, whichever the file turns out to be.
 * With `recognise`, the partners that a text names are taken over as facts, as an import proposes.
 * A text answers one of `forms`, those that come with the program where none are named.
 */
export async function readReport(
  input: string,
  options: { recognise: boolean; forms?: readonly Questionnaire[] },
): Promise<ReadReport> {
  const source =
    input === STANDARD
      ? await readSourceBytes(input, await readStandardInput())
      : await readSourceFile(input, input);
  switch (source.kind) {
    case 'failed':
      return source;
    case 'locked':
      return failure('locked', input);
    case 'exchange': {
      const { report, partnerCities } = source.exchange;
      return { kind: 'read', report, registry: { ...emptyRegistry(), partnerCities } };
    }
    case 'text': {
      const { text } = source;
      return reportOf((parsing) => parseText(text, parsing), input, options);
    }
    case 'document': {
      const { document } = source;
      return reportOf((parsing) => parseDocument(document, parsing), input, options);
    }
  }
}

function reportOf(
  read: (options: ParseOptions) => ParseResult,
  input: string,
  { recognise, forms }: { recognise: boolean; forms?: readonly Questionnaire[] },
): ReadReport {
  // A report is about the year before, where the text doesn't say otherwise.
  const fallbackYear = new Date().getFullYear() - 1;
  const newId = recognise ? () => crypto.randomUUID() : counter();
  const parsed = read({ newId, fallbackYear, ...(forms && { forms }) });
  if (parsed.kind === 'refused') return failure(parsed.reason, input);
  const registry = emptyRegistry();
  if (!recognise) return { kind: 'read', report: parsed.report, registry };
  return { kind: 'read', ...acceptProposals(parsed, registry, newId) };
}

/** Ids for records that are not kept. */
function counter(): () => string {
  let count = 0;
  return () => String(++count);
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
