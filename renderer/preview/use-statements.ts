import { useEffect, useState } from 'react';
import type { Statement } from '../../shared/claims/statements';
import type { Block } from '../../shared/document/tree';
import type { Registry } from '../../shared/model/registry';
import { itemsOfType, type Report } from '../../shared/model/report';

export type StatementsOf = ReadonlyMap<Block, readonly Statement[]>;

const NONE: StatementsOf = new Map();

/**
 * What the free texts of a document state that records can prove, by the block that says it. The
 * names of all countries are loaded for it, so that it comes after the pages.
 */
export function useStatements(
  report: Report | null,
  registry: Registry,
  blocks: readonly Block[] | undefined,
): StatementsOf {
  const [statements, setStatements] = useState(NONE);
  useEffect(() => {
    if (!report || !blocks) return;
    let stale = false;
    void import('../../shared/claims/statements').then(({ statementFinder }) => {
      if (!stale) setStatements(findAll(blocks, report, () => statementFinder(report, registry)));
    });
    return () => {
      stale = true;
    };
  }, [report, registry, blocks]);
  return statements;
}

type Find = (recordId: string, text: string) => readonly Statement[];

function findAll(blocks: readonly Block[], report: Report, finder: () => Find): StatementsOf {
  const found = new Map<Block, readonly Statement[]>();
  const proved = new Set([
    ...report.claims.map(({ recordId }) => recordId),
    ...itemsOfType(report, 'narrative').map(({ id }) => id),
  ]);
  let find: Find | undefined;
  for (const block of blocks) {
    const { recordId } = block.source;
    if (block.kind !== 'paragraph' || recordId === undefined) continue;
    if (!proved.has(recordId)) continue;
    find ??= finder();
    found.set(block, find(recordId, block.text));
  }
  return found;
}
