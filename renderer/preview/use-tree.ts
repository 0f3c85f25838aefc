import { useMemo, useRef } from 'react';
import { compose } from '../../shared/document/compose';
import { dress } from '../../shared/document/dress';
import type { DocumentTree } from '../../shared/document/tree';
import type { Profile } from '../../shared/model/profile';
import type { Report } from '../../shared/model/report';
import { keepBlocks } from './keep-blocks';

/** The document as it is to look, in which blocks that have not changed are the same objects. */
export function useTree(report: Report | null, profile: Profile): DocumentTree | null {
  const last = useRef<DocumentTree | null>(null);
  return useMemo(() => {
    const tree = report && dress(compose(report), profile, report);
    last.current = tree && { ...tree, blocks: keepBlocks(last.current?.blocks ?? [], tree.blocks) };
    return last.current;
  }, [report, profile]);
}
