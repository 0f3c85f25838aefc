import { ArrowLeft, History } from 'lucide-react';
import { useEffect } from 'react';
import type { ReportVersions } from '../../shared/history/versions-contract';
import { run } from '../store/commands';
import { readHistory, useHistory } from '../store/history';
import { goTo, useShell } from '../store/shell';
import { firstQuestion } from '../store/start';
import { useWorkspace } from '../store/workspace';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { useMessages } from '../ui/messages';
import { VersionDetail } from './VersionDetail';
import { VersionList } from './VersionList';
import '../styles/history.css';

/** The earlier states of a report: when they were, what they changed, and the way back to them. */
export function HistoryScreen({ reportId }: { reportId: string }) {
  const t = useMessages();
  const list = useHistory((state) => (state.reportId === reportId ? state.list : null));
  const open = useWorkspace(({ report }) => (report?.id === reportId ? report : null));
  useEffect(() => void readHistory(reportId), [reportId]);
  if (!list) return <div className="page" role="status" aria-label={t('history.reading')} />;

  const back = (
    <Button
      icon={<ArrowLeft size={16} aria-hidden />}
      onPress={() => (open ? goTo(firstQuestion(open)) : run('showLibrary'))}
    >
      {t(open ? 'history.back' : 'history.backToLibrary')}
    </Button>
  );
  const name = t('report.name', {
    city: list.city || t('report.noCity'),
    year: String(list.year),
  });
  if (list.versions.length === 0) {
    return (
      <div className="page">
        <EmptyState
          icon={<History size={32} />}
          title={t('history.emptyTitle')}
          text={t('history.emptyText')}
        >
          {back}
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="panes">
      <section className="pane list-pane" aria-label={t('history.list')}>
        <header className="list-header history-header">
          <h1>{t('history.title', { name })}</h1>
          {back}
        </header>
        <VersionList versions={list.versions} />
        <footer className="list-footer history-room">
          <Room list={list} />
        </footer>
      </section>
      <section className="pane form-pane" aria-label={t('history.detail')}>
        <VersionDetail isThere={list.isThere} />
      </section>
    </div>
  );
}

/** How much of the disk the versions take. */
function Room({ list: { bytes, allBytes, limit } }: { list: ReportVersions }) {
  const t = useMessages();
  const locale = useShell(({ preferences }) => preferences.locale);
  const size = (amount: number) => {
    const megabytes = amount / 1024 / 1024;
    const number = new Intl.NumberFormat(locale, { maximumFractionDigits: megabytes < 1 ? 2 : 1 });
    return t('history.size', { megabytes: number.format(megabytes) });
  };
  return <p>{t('history.room', { mine: size(bytes), all: size(allBytes), limit: size(limit) })}</p>;
}
