import {
  type Block,
  type BlockSource,
  headingNumberText,
  type ListMarker,
} from '../../shared/document/tree';

/**
 * New blocks, with those of before in the place of their equals: what is the same object stays on
 * the paper as it is, which matters in a document of thousands of blocks.
 */
export function keepBlocks(before: readonly Block[], after: readonly Block[]): Block[] {
  // What has come or gone shifts the rest: equals are looked for from both ends.
  const shift = before.length - after.length;
  return after.map((block, index) => {
    const twin = [before[index], before[index + shift]].find((old) => old && isEqual(old, block));
    return twin ?? block;
  });
}

function isEqual(one: Block, other: Block): boolean {
  if (
    one.source.recordId !== other.source.recordId ||
    one.source.questionId !== other.source.questionId ||
    !haveSameTexts(one.source, other.source)
  ) {
    return false;
  }
  if (one.kind !== other.kind) return false;
  if (one.kind === 'table' || one.kind === 'figure') {
    return JSON.stringify(one) === JSON.stringify(other);
  }
  if (one.kind !== 'listItem' || other.kind !== 'listItem') {
    return (
      one.kind === other.kind &&
      'text' in one &&
      'text' in other &&
      one.text === other.text &&
      numberOf(one) === numberOf(other)
    );
  }
  return (
    isSameMarker(one.marker, other.marker) &&
    (one.paragraphs === other.paragraphs ||
      (one.paragraphs.length === other.paragraphs.length &&
        one.paragraphs.every((text, index) => text === other.paragraphs[index])))
  );
}

/** The same words may be worked out of other facts, or be written by hand since. */
const haveSameTexts = ({ composed: one }: BlockSource, { composed: other }: BlockSource): boolean =>
  one?.length === other?.length &&
  (one ?? []).every((text, index) => {
    const twin = other?.[index];
    return text?.computed === twin?.computed && text?.own === twin?.own;
  });

const isSameMarker = (one: ListMarker, other: ListMarker): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

const numberOf = (block: Block): string =>
  'number' in block && block.number ? headingNumberText(block.number) : '';
