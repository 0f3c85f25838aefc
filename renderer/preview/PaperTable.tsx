import type { RowPiece } from './pieces';

interface PaperTableProps {
  piece: RowPiece;
  className: string;
}

/** One row of a table: pages are cut between rows, so that each is laid out by itself. */
export function PaperTable({ piece, className }: PaperTableProps) {
  const { kind, table, cells, isFirst, isLast, source } = piece;
  const sum = table.columns.reduce((total, { share }) => total + share, 0) || 1;
  const Cell = kind === 'tableHead' ? 'th' : 'td';
  const place = `${isFirst ? ' is-first' : ''}${isLast ? ' is-last' : ''}`;
  return (
    <table
      className={`${className} paper-table${place}`}
      role="presentation"
      data-kind={kind}
      data-record={source.recordId}
    >
      <colgroup>
        {table.columns.map(({ share }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          <col key={index} style={{ width: `${((share / sum) * 100).toFixed(2)}%` }} />
        ))}
      </colgroup>
      <tbody>
        <tr>
          {table.columns.map(({ align }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
            <Cell key={index} className={`align-${align}`}>
              {cells[index]}
            </Cell>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
