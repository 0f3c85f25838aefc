import { degreeOf } from '../../shared/claims/degree';
import type { Statement } from '../../shared/claims/statements';

interface StatementTextProps {
  text: string;
  /** In the order of the text, none over another. */
  statements: readonly Statement[];
}

/** A paragraph in which what records can prove is marked, to be clicked on. */
export function StatementText({ text, statements }: StatementTextProps) {
  return statements.map((statement, index) => {
    const { start, end } = statement;
    const before = text.slice(statements[index - 1]?.end ?? 0, start);
    const doubtful = degreeOf(statement) === 'unproven';
    const rest = index === statements.length - 1 ? text.slice(end) : '';
    return [
      before,
      <span
        key={start}
        className={`paper-statement${doubtful ? ' is-doubtful' : ''}`}
        data-statement={index}
      >
        {text.slice(start, end)}
      </span>,
      rest,
    ];
  });
}
