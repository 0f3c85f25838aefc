import type { Block } from '../document/tree';

/** The blocks of one record, or one block that belongs to none: what is looked for as a whole. */
export interface Unit {
  /** Of no two units of a document. */
  key: string;
  /** Whether it is a record's, and so may be found elsewhere. */
  isRecord: boolean;
  blocks: Block[];
}

/** A document as its units, in its order. */
export function unitsOf(blocks: readonly Block[]): Unit[] {
  const units: Unit[] = [];
  const seen = new Map<string, number>();
  let lastId: string | undefined;
  for (const block of blocks) {
    const { recordId } = block.source;
    if (recordId !== undefined && lastId === recordId) {
      units.at(-1)?.blocks.push(block);
      continue;
    }
    lastId = recordId;
    const name = recordId === undefined ? nameOf(block) : `record ${recordId}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    units.push({ key: `${name} ${count}`, isRecord: recordId !== undefined, blocks: [block] });
  }
  return units;
}

/** A question is itself however it is worded; titles and sections are told by their order. */
function nameOf(block: Block): string {
  const question = block.source.questionId ?? '';
  switch (block.kind) {
    case 'question':
    case 'title':
    case 'section':
    case 'table':
      return `${block.kind} ${question}`;
    case 'listItem':
      return `listItem ${question} ${block.paragraphs.join('\n')}`;
    default:
      return `${block.kind} ${question} ${block.text}`;
  }
}

/** The words of a unit, to find it again where its id is another. */
export const wordsOfUnit = ({ blocks }: Unit): string =>
  blocks
    .map((block) =>
      block.kind === 'listItem'
        ? block.paragraphs.join('\n')
        : block.kind === 'table'
          ? block.rows.map(({ cells }) => cells.join('\t')).join('\n')
          : block.text,
    )
    .join('\n');
