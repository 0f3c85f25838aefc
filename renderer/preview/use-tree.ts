import { useMemo, useRef } from 'react';
import { compose } from '../../shared/document/compose';
import { dress } from '../../shared/document/dress';
import type { DocumentTree } from '../../shared/document/tree';
import type { Profile } from '../../shared/model/profile';
import type { Questionnaire } from '../../shared/model/questionnaire';
import type { Registry } from '../../shared/model/registry';
import type { Report } from '../../shared/model/report';
import { keepBlocks } from './keep-blocks';

/** The document as it is to look, in which blocks that have not changed are the same objects. */
export function useTree(
  report: Report | null,
  profile: Profile,
  registry?: Registry,
  form?: Questionnaire,
): DocumentTree | null {
  const last = useRef<DocumentTree | null>(null);
  return useMemo(() => {
    if (report === null) return null;
    const options = { ...(registry && { registry }), ...(form && { form }) };
    const tree = dress(compose(report, options), profile, report, registry?.keptWords);
    last.current = { ...tree, blocks: keepBlocks(last.current?.blocks ?? [], tree.blocks) };
    return last.current;
  }, [report, profile, registry, form]);
}
