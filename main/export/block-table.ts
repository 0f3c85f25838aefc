import { headingLevels } from '../../shared/document/heading-levels';
import type {
  Block,
  DocumentTree,
  HeadingBlock,
  HeadingKind,
  ListItemBlock,
} from '../../shared/document/tree';

type BlockOf<K extends Block['kind']> = K extends HeadingKind
  ? HeadingBlock
  : Extract<Block, { kind: K }>;

/** What a block can't know of itself. */
export interface Place {
  /** Its own among the blocks. */
  index: number;
  /** 1–4; of a block that is no heading, the level of the heading above it. */
  headingLevel: number;
  startsList: boolean;
  endsList: boolean;
  /** Starts a list right behind another one. */
  followsList: boolean;
}

/** What a format does with each kind of block: a kind without a row does not compile. */
export type BlockTable<Result> = {
  [K in Block['kind']]: (block: BlockOf<K>, place: Place) => Result;
};

/** Walks the document from its first block to its last. */
export function renderBlocks<Result>(
  { blocks }: DocumentTree,
  table: BlockTable<Result>,
): Result[] {
  const levels = headingLevels(blocks);
  return blocks.map((block, index) => {
    const render = table[block.kind] as (block: Block, place: Place) => Result;
    const startsList = !continuesList(blocks[index - 1], block);
    return render(block, {
      index,
      headingLevel: levels[index] ?? 1,
      startsList,
      endsList: !continuesList(block, blocks[index + 1]),
      followsList: startsList && blocks[index - 1]?.kind === 'listItem',
    });
  });
}

const continuesList = (before: Block | undefined, after: Block | undefined): boolean =>
  before?.kind === 'listItem' && after?.kind === 'listItem' && isSameList(before, after);

/** True for two neighbours of one list. */
function isSameList({ marker: a }: ListItemBlock, { marker: b }: ListItemBlock): boolean {
  if (a.kind === 'bullet') return b.kind === 'bullet' && a.character === b.character;
  return b.kind === 'number' && a.list === b.list && a.delimiter === b.delimiter;
}
