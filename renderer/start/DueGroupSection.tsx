import { useId } from 'react';
import type { DueGroup } from '../../shared/year/dues';
import { useMessages } from '../ui/messages';
import { DueRow } from './DueRow';

/** Far ones and those that have passed stay folded until somebody asks. */
const FOLDED = new Set(['beyond', 'passed']);

export function DueGroupSection({ group: { urgency, dues } }: { group: DueGroup }) {
  const t = useMessages();
  const titleId = useId();
  const title = t('due.group', { urgency });
  const list = (
    <ul className="dues">
      {dues.map((due) => (
        <DueRow key={due.key} due={due} />
      ))}
    </ul>
  );
  if (FOLDED.has(urgency)) {
    return (
      <details className="due-group">
        <summary>
          {title} <span className="due-count">{dues.length}</span>
        </summary>
        {list}
      </details>
    );
  }
  return (
    <section className="due-group" data-urgency={urgency} aria-labelledby={titleId}>
      <h2 id={titleId}>
        {title} <span className="due-count">{dues.length}</span>
      </h2>
      {list}
    </section>
  );
}
