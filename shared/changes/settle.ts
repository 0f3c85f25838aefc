import { type Block, type DocumentTree, fateOf, type Marks, type TableRow } from '../document/tree';

/** A marked document without its marks: all changes accepted, or all rejected. */
export function settleChanges(
  { changes: _, blocks, ...rest }: DocumentTree,
  keep: 'new' | 'old',
): DocumentTree {
  return { ...rest, blocks: blocks.flatMap((block) => settleBlock(block, keep)) };
}

function settleBlock(block: Block, keep: 'new' | 'old'): Block[] {
  if (block.kind === 'table') {
    const { whole, ...table } = block;
    if (whole && whole !== keep) return [];
    const rows = table.rows.flatMap((row): TableRow[] => {
      const { marks, whole: fate, ...rest } = row;
      if (fate && fate !== keep) return [];
      return [marks ? { ...rest, cells: settled(marks, keep).map((cell) => cell ?? '') } : rest];
    });
    return [{ ...table, rows }];
  }
  const { marks, ...rest } = block;
  if (!marks) return [rest];
  const lines = settled(marks, keep).flatMap((line) => line ?? []);
  if (lines.length === 0) return [];
  return [
    rest.kind === 'listItem' ? { ...rest, paragraphs: lines } : { ...rest, text: lines[0] ?? '' },
  ];
}

/** What is left of each paragraph; null of one that the other version alone has. */
const settled = ({ runs }: Marks, keep: 'new' | 'old'): (string | null)[] =>
  runs.map((each) => {
    const fate = fateOf(each);
    if (fate !== 'same' && fate !== keep) return null;
    return each
      .filter(({ kind }) => kind === 'same' || kind === keep)
      .map(({ text }) => text)
      .join('');
  });
