import type { Report } from '../model/report';
import type { Block, DocumentTree, TableBlock } from './tree';

/**
 * The blocks of a document with every text mended, but for the records that their authors want as
 * they are typed. Where nothing changes, blocks stay the same objects.
 */
export function mendedBlocks(
  { blocks }: DocumentTree,
  answers: Report['answers'],
  mend: (text: string) => string,
): Block[] {
  const asTyped = new Set(
    Object.values(answers).flatMap(({ items }) =>
      items.filter((item) => item.asTyped).map(({ id }) => id),
    ),
  );
  const isTyped = ({ source }: Pick<Block, 'source'>) =>
    source.recordId !== undefined && asTyped.has(source.recordId);
  return blocks.map((block): Block => {
    if (isTyped(block)) return block;
    switch (block.kind) {
      case 'listItem': {
        const paragraphs = mendedList(block.paragraphs, mend);
        return paragraphs === block.paragraphs ? block : { ...block, paragraphs };
      }
      case 'table':
        return mendedTable(block, isTyped, mend);
      default: {
        const text = mend(block.text);
        return text === block.text ? block : { ...block, text };
      }
    }
  });
}

function mendedTable(
  table: TableBlock,
  isTyped: (row: Pick<Block, 'source'>) => boolean,
  mend: (text: string) => string,
): TableBlock {
  const rows = table.rows.map((row) => {
    const cells = isTyped(row) ? row.cells : mendedList(row.cells, mend);
    return cells === row.cells ? row : { ...row, cells };
  });
  return rows.every((row, index) => row === table.rows[index]) ? table : { ...table, rows };
}

/** The same list where nothing in it changes. */
function mendedList(texts: string[], mend: (text: string) => string): string[] {
  const mended = texts.map(mend);
  return mended.every((text, index) => text === texts[index]) ? texts : mended;
}
