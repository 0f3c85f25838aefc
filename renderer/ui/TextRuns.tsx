import type { Run } from '../../shared/document/tree';

const TAGS = { same: 'span', old: 'del', new: 'ins' } as const satisfies Record<
  Run['kind'],
  string
>;

/** A text in which what went and what came is marked. */
export const TextRuns = ({ runs }: { runs: readonly Run[] }) =>
  runs.map(({ kind, text }, index) => {
    const Tag = TAGS[kind];
    // biome-ignore lint/suspicious/noArrayIndexKey: a run is its place
    return <Tag key={index}>{text}</Tag>;
  });
