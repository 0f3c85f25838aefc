import { FileInput, FilePlus2, FolderOpen, Library, Trash2 } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { ReportSummary } from '../../shared/model/report';
import { run } from '../store/commands';
import { deleteReport, openReport } from '../store/library';
import { showDataFolder, useShell } from '../store/shell';
import { Button, IconButton } from '../ui/Button';
import { useDateFormat } from '../ui/dates';
import { EmptyState } from '../ui/EmptyState';
import { useMessages } from '../ui/messages';

/** All reports of this library. */
export function LibraryScreen() {
  const t = useMessages();
  const reports = useShell((state) => state.reports);
  const actions = (
    <>
      <Button
        look="primary"
        icon={<FilePlus2 size={16} aria-hidden />}
        onPress={() => run('newReport')}
      >
        {t('library.new')}
      </Button>
      <Button icon={<FileInput size={16} aria-hidden />} onPress={() => run('importReport')}>
        {t('library.import')}
      </Button>
    </>
  );
  if (reports.length === 0) {
    return (
      <div className="page">
        <EmptyState
          icon={<Library size={32} />}
          title={t('library.emptyTitle')}
          text={t('library.emptyText')}
        >
          {actions}
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="page">
      <header className="page-header">
        <h1>{t('library.title')}</h1>
        <div className="button-row">{actions}</div>
      </header>
      <ul className="report-cards">
        {[...reports].sort(byYearAndCity).map((summary) => (
          <ReportCard key={summary.id} summary={summary} />
        ))}
      </ul>
      <p className="page-hint">
        {t('library.dropHint')}{' '}
        <Button look="quiet" icon={<FolderOpen size={15} aria-hidden />} onPress={showDataFolder}>
          {t('library.showFolder')}
        </Button>
      </p>
    </div>
  );
}

const byYearAndCity = (a: ReportSummary, b: ReportSummary): number =>
  b.year - a.year || a.city.localeCompare(b.city, 'ru');

function ReportCard({ summary }: { summary: ReportSummary }) {
  const t = useMessages();
  const format = useDateFormat();
  const name = t('report.name', {
    city: summary.city || t('report.noCity'),
    year: String(summary.year),
  });
  return (
    <li className="report-card">
      <AriaButton
        className="report-card-open"
        aria-label={t('library.open', { name })}
        onPress={() => void openReport(summary.id)}
      >
        <span className="report-card-year">{summary.year}</span>
        <span className="report-card-city">{summary.city || t('report.noCity')}</span>
        <span className="report-card-saved">
          {t('library.savedAt', { at: format(summary.savedAt) })}
        </span>
      </AriaButton>
      <IconButton label={t('library.delete', { name })} onPress={() => void deleteReport(summary)}>
        <Trash2 size={16} aria-hidden />
      </IconButton>
    </li>
  );
}
