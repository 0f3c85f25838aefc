import '../styles/year.css';
import { CalendarCheck } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { groupDues } from '../../shared/year/dues';
import { readFacts, useDues, useFactsRead } from '../store/due';
import { useShell } from '../store/shell';
import { EmptyState } from '../ui/EmptyState';
import { useMessages } from '../ui/messages';
import { DueGroupSection } from './DueGroupSection';
import { SettledDues } from './SettledDues';
import { StartAside } from './StartAside';

/** What asks for attention, the soonest first, beside the way to the work at hand. */
export function StartScreen() {
  const t = useMessages();
  const locale = useShell(({ preferences }) => preferences.locale);
  const { open, settled } = useDues();
  const isRead = useFactsRead();
  const groups = useMemo(() => groupDues(open), [open]);
  useEffect(() => void readFacts(), []);
  const today = new Intl.DateTimeFormat(locale, { dateStyle: 'full' }).format(new Date());

  return (
    <div className="page">
      <header className="page-header start-header">
        <h1>{t('command.showStart')}</h1>
        <p className="start-today">{today}</p>
      </header>
      <div className="start">
        <div className="start-dues">
          {groups.map((group) => (
            <DueGroupSection key={group.urgency} group={group} />
          ))}
          {groups.length === 0 && isRead ? (
            <EmptyState
              icon={<CalendarCheck size={32} />}
              title={t('due.emptyTitle')}
              text={t('due.emptyText')}
            />
          ) : null}
          <SettledDues dues={settled} />
        </div>
        <StartAside />
      </div>
    </div>
  );
}
