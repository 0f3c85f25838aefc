import { ComposedWords } from './ComposedWords';
import type { RowPiece } from './pieces';

interface PaperTableProps {
  piece: RowPiece;
  /** Its place in the document. */
  index: number | undefined;
  className: string;
  editable: boolean;
}

/** One row of a table: pages are cut between rows, so that each is laid out by itself. */
export function PaperTable({ piece, index, className, editable }: PaperTableProps) {
  const { kind, table, cells, isFirst, isLast, source } = piece;
  const sum = table.columns.reduce((total, { share }) => total + share, 0) || 1;
  const Cell = kind === 'tableHead' ? 'th' : 'td';
  const place = `${isFirst ? ' is-first' : ''}${isLast ? ' is-last' : ''}`;
  return (
    <table
      className={`${className} paper-table${place}`}
      role="presentation"
      data-kind={kind}
      data-record={kind === 'tableRow' ? source.recordId : undefined}
      data-block={index}
    >
      <colgroup>
        {table.columns.map(({ share }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          <col key={index} style={{ width: `${((share / sum) * 100).toFixed(2)}%` }} />
        ))}
      </colgroup>
      <tbody>
        <tr>
          {table.columns.map(({ align }, column) => {
            const composed = kind === 'tableRow' ? source.composed?.[column] : undefined;
            const text = cells[column] ?? '';
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <Cell key={column} className={`align-${align}`}>
                {composed ? (
                  <ComposedWords
                    text={text}
                    composed={composed}
                    part={column}
                    editable={editable}
                  />
                ) : (
                  text
                )}
              </Cell>
            );
          })}
        </tr>
      </tbody>
    </table>
  );
}
