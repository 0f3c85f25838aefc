import type { Due } from '../../shared/year/due';
import { useMessages } from '../ui/messages';
import { DueRow } from './DueRow';

/** What was settled and would still be due, so that it can be taken up again. */
export function SettledDues({ dues }: { dues: readonly Due[] }) {
  const t = useMessages();
  if (dues.length === 0) return null;
  return (
    <details className="due-group">
      <summary>
        {t('due.settledTitle')} <span className="due-count">{dues.length}</span>
      </summary>
      <ul className="dues">
        {dues.map((due) => (
          <DueRow key={due.key} due={due} isSettled />
        ))}
      </ul>
    </details>
  );
}
