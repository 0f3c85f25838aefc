import type { Block, DocumentTree, Marks } from '../document/tree';
import { align, type Step } from './align';
import { changedWords, markBetween, markWhole } from './mark';
import { unitsOf } from './units';

/** Whose the changes are called, and when they were found, as an ISO 8601 instant. */
export type ChangeMakers = NonNullable<DocumentTree['changes']>;

/**
 * The later of two versions of a document, with what went and what came since the earlier. It is
 * the later one when everything is accepted and the earlier one when everything is rejected. What
 * numbers lists have follows from the items, so that numbers are not marked.
 */
export function compareTrees(
  before: DocumentTree,
  after: DocumentTree,
  changes: ChangeMakers,
): DocumentTree {
  const blocks = align(unitsOf(before.blocks), unitsOf(after.blocks)).flatMap(blocksOf);
  // The contents would name headings that went.
  const { contents: _, ...rest } = after;
  return { ...rest, blocks, changes };
}

function blocksOf(step: Step): Block[] {
  switch (step.kind) {
    case 'kept':
      return markBetween(step.before.blocks, step.after.blocks);
    case 'gone':
      return step.unit.blocks.map((block) => markWhole(block, 'old'));
    case 'come':
      return step.unit.blocks.map((block) => markWhole(block, 'new'));
    case 'movedFrom': {
      const move = { kind: 'from', pair: step.pair } as const;
      return step.unit.blocks.map((block) => markWhole(block, 'old', move));
    }
    case 'movedTo':
      return step.unit.blocks.map((block, index) => {
        const words = changedWords(step.before.blocks[index], block);
        return markWhole(block, 'new', {
          ...{ kind: 'to', pair: step.pair },
          ...(words && { words }),
        });
      });
  }
}

/** So much of each kind, for a line about what has changed. */
export interface ChangeCounts {
  came: number;
  went: number;
  changed: number;
  moved: number;
}

/** Counts blocks and rows; one that was moved counts once, and as changed if it was that, too. */
export function countChanges({ blocks }: DocumentTree): ChangeCounts {
  const counts: ChangeCounts = { came: 0, went: 0, changed: 0, moved: 0 };
  for (const { runs, move } of blocks.flatMap(marksOf)) {
    const kinds = new Set(runs.flat().map(({ kind }) => kind));
    if (move) {
      counts.moved += move.kind === 'to' ? 1 : 0;
      counts.changed += move.words ? 1 : 0;
    }
    if (move) continue;
    if (kinds.size > 1) counts.changed += 1;
    else if (kinds.has('new')) counts.came += 1;
    else if (kinds.has('old')) counts.went += 1;
  }
  return counts;
}

const marksOf = (block: Block): Marks[] =>
  (block.kind === 'table' ? block.rows : [block]).flatMap(({ marks }) => marks ?? []);
