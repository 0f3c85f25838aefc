import { FileInput, FilePlus2, FolderOpen, Library, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { fold } from '../../shared/language/fold';
import type { ReportSummary } from '../../shared/model/report';
import { useArchivedIds } from '../store/archive';
import { run } from '../store/commands';
import { showDataFolder, useShell } from '../store/shell';
import { useWorkspace } from '../store/workspace';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { useMessages } from '../ui/messages';
import { SearchField } from '../ui/SearchField';
import { ReportCard } from './ReportCard';
import '../styles/library.css';

/** As many as one looks through without searching. */
const FEW = 8;
const RECENT_SHOWN = 4;

/** All reports of this library. */
export function LibraryScreen() {
  const t = useMessages();
  const reports = useShell((state) => state.reports);
  return (
    <div className="page">
      {reports.length === 0 ? (
        <EmptyState
          icon={<Library size={32} />}
          title={t('library.emptyTitle')}
          text={t('library.emptyText')}
        >
          <Actions />
        </EmptyState>
      ) : (
        <Shelves reports={reports} />
      )}
      <p className="page-hint library-foot">
        <span>{t('library.dropHint')}</span>
        <Button look="quiet" icon={<FolderOpen size={15} aria-hidden />} onPress={showDataFolder}>
          {t('library.showFolder')}
        </Button>
        <Button look="quiet" icon={<Trash2 size={15} aria-hidden />} onPress={() => run('showBin')}>
          {t('command.showBin')}
        </Button>
      </p>
    </div>
  );
}

function Actions() {
  const t = useMessages();
  return (
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
}

/** The reports by year, those opened lately before them, the archive behind them. */
function Shelves({ reports }: { reports: ReportSummary[] }) {
  const t = useMessages();
  const [query, setQuery] = useState('');
  const archivedIds = useArchivedIds();
  const recentIds = useShell(({ preferences }) => preferences.recentReportIds);
  const found = reports.filter((report) => matches(report, query));
  const current = found.filter(({ id }) => !archivedIds.has(id));
  const archived = found.filter(({ id }) => archivedIds.has(id));
  const recent = recentIds
    .flatMap((id) => current.find((report) => report.id === id) ?? [])
    .slice(0, RECENT_SHOWN);
  const isLarge = reports.length > FEW;

  return (
    <>
      <header className="page-header">
        <h1>{t('library.title')}</h1>
        <div className="button-row">
          <Actions />
        </div>
      </header>
      {isLarge ? (
        <div className="library-tools">
          <SearchField label={t('library.search')} value={query} onChange={setQuery} takesFind />
        </div>
      ) : null}
      {found.length === 0 ? <p>{t('list.nothingFoundText', { query })}</p> : null}
      {isLarge && query === '' && recent.length > 0 ? (
        <Shelf title={t('library.recent')} reports={recent} archivedIds={archivedIds} />
      ) : null}
      {byYear(current).map(({ year, reports: ofYear }) => (
        <Shelf
          key={year}
          title={isLarge ? String(year) : ''}
          reports={ofYear}
          archivedIds={archivedIds}
        />
      ))}
      {archived.length > 0 ? (
        <Shelf title={t('library.archiveTitle')} reports={archived} archivedIds={archivedIds} />
      ) : null}
    </>
  );
}

interface ShelfProps {
  /** '' for none. */
  title: string;
  reports: ReportSummary[];
  archivedIds: ReadonlySet<string>;
}

function Shelf({ title, reports, archivedIds }: ShelfProps) {
  const openId = useWorkspace(({ report }) => report?.id ?? null);
  return (
    <section className="library-shelf">
      {title === '' ? null : <h2 className="library-shelf-title">{title}</h2>}
      <ul className="report-cards">
        {reports.map((summary) => (
          <ReportCard
            key={summary.id}
            summary={summary}
            isOpen={summary.id === openId}
            isArchived={archivedIds.has(summary.id)}
          />
        ))}
      </ul>
    </section>
  );
}

function byYear(reports: ReportSummary[]): { year: number; reports: ReportSummary[] }[] {
  const years = [...new Set(reports.map(({ year }) => year))].sort((a, b) => b - a);
  return years.map((year) => ({
    year,
    reports: reports
      .filter((report) => report.year === year)
      .sort((a, b) => a.city.localeCompare(b.city, 'ru')),
  }));
}

const matches = ({ city, year }: ReportSummary, query: string): boolean =>
  fold(query)
    .split(/\s+/)
    .every((word) => fold(`${city} ${year}`).includes(word));
