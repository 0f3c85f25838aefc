import { memo, type RefObject } from 'react';
import type { Look } from '../../shared/document/look';
import {
  type Block,
  type DocumentTree,
  headingLine,
  type Marks,
  markerText,
  shownRuns,
  type TableBlock,
} from '../../shared/document/tree';
import { useLook } from '../preview/look-sheet';
import { useMessages } from '../ui/messages';
import { TextRuns } from '../ui/TextRuns';

interface MarkedPaperProps {
  tree: DocumentTree;
  look: Look;
  ref: RefObject<HTMLDivElement | null>;
}

/** A document with its changes, as one long sheet of paper. */
export function MarkedPaper({ tree, look, ref }: MarkedPaperProps) {
  const t = useMessages();
  const className = useLook(look);
  return (
    // biome-ignore lint/a11y/useSemanticElements: it is no part of a form
    <div
      className="changes-paper"
      ref={ref}
      role="group"
      aria-label={t('changes.paper')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by the keyboard too
      tabIndex={0}
    >
      <div className={`paper-column ${className}`}>
        {tree.blocks.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place
          <MarkedBlock key={index} block={block} />
        ))}
      </div>
    </div>
  );
}

const MarkedBlock = memo(function MarkedBlock({ block }: { block: Block }) {
  if (block.kind === 'table') return <MarkedTable table={block} />;
  const { marks } = block;
  const className = `paper-block paper-${block.kind === 'figure' ? 'figureCaption' : block.kind}`;
  if (block.kind !== 'listItem') {
    return (
      <p className={className}>
        <Move marks={marks} />
        <Runs text={'number' in block ? headingLine(block) : block.text} marks={marks} index={0} />
      </p>
    );
  }
  return (
    <div className={className}>
      {block.paragraphs.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is its place
        <p key={index}>
          {index === 0 ? (
            <>
              <Move marks={marks} />
              {markerText(block.marker)}{' '}
            </>
          ) : null}
          <Runs text={text} marks={marks} index={index} />
        </p>
      ))}
    </div>
  );
});

function Runs({ text, marks, index }: { text: string; marks: Marks | undefined; index: number }) {
  const runs = shownRuns(marks, index);
  if (!runs) return text;
  return <TextRuns runs={runs} />;
}

/** Says that the paragraph stands, or stood, elsewhere. */
function Move({ marks }: { marks: Marks | undefined }) {
  const t = useMessages();
  if (!marks?.move) return null;
  const { kind, pair, words } = marks.move;
  const said = kind === 'from' ? 'movedFrom' : words ? 'movedChanged' : 'movedTo';
  return <span className="changes-move">{t(`changes.${said}`, { pair: String(pair) })}</span>;
}

function MarkedTable({ table }: { table: TableBlock }) {
  return (
    <table className="paper-table is-first is-last">
      <thead>
        <tr>
          {table.columns.map(({ title }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
            <th key={index}>{title}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ cells, marks }, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
          <tr key={row}>
            {cells.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <td key={index}>
                <Runs text={cell} marks={marks} index={index} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
