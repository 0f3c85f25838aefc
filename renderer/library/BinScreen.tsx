import { ArchiveRestore, ArrowLeft, History, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { BinnedReport, ReportSummary } from '../../shared/model/report';
import { eraseFromBin, readBin, restoreFromBin, useBin, useLostReports } from '../store/bin';
import { run } from '../store/commands';
import { showHistory } from '../store/history';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useDateFormat } from '../ui/dates';
import { EmptyState } from '../ui/EmptyState';
import { useMessages } from '../ui/messages';
import '../styles/library.css';

/** The deleted reports: each goes back to its place, or away for ever. */
export function BinScreen() {
  const t = useMessages();
  const format = useDateFormat();
  const reports = useBin();
  const [erasing, setErasing] = useState<BinnedReport | null>(null);
  useEffect(() => void readBin(), []);
  const lost = useLostReports();
  const nameOf = ({ city, year }: ReportSummary) =>
    t('report.name', { city: city || t('report.noCity'), year: String(year) });

  return (
    <div className="page">
      <header className="page-header">
        <h1>{t('command.showBin')}</h1>
        <Button icon={<ArrowLeft size={16} aria-hidden />} onPress={() => run('showLibrary')}>
          {t('bin.back')}
        </Button>
      </header>
      {reports?.length === 0 ? (
        <EmptyState
          icon={<Trash2 size={28} />}
          title={t('bin.emptyTitle')}
          text={t('bin.emptyText')}
        />
      ) : (
        <ul className="bin-list">
          {(reports ?? []).map((report) => (
            <li key={report.name} className="bin-row">
              <span className="bin-name">
                {nameOf(report)}
                <span className="bin-detail">
                  {t('library.savedAt', { at: format(report.savedAt) })}
                </span>
              </span>
              <Button
                icon={<ArchiveRestore size={15} aria-hidden />}
                aria-label={t('bin.restoreNamed', { name: nameOf(report) })}
                onPress={() => void restoreFromBin(report)}
              >
                {t('bin.restore')}
              </Button>
              <Button
                look="quiet"
                icon={<Trash2 size={15} aria-hidden />}
                aria-label={t('bin.eraseNamed', { name: nameOf(report) })}
                onPress={() => setErasing(report)}
              >
                {t('bin.erase')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {lost.length > 0 ? (
        <section aria-labelledby="lost-reports">
          <h2 id="lost-reports" className="bin-heading">
            {t('history.lost')}
          </h2>
          <ul className="bin-list">
            {lost.map((report) => (
              <li key={report.id} className="bin-row">
                <span className="bin-name">
                  {nameOf(report)}
                  <span className="bin-detail">{t('history.lostText')}</span>
                </span>
                <Button
                  icon={<History size={15} aria-hidden />}
                  aria-label={t('notice.showVersionsOf', { file: nameOf(report) })}
                  onPress={() => showHistory(report.id)}
                >
                  {t('notice.showVersions')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {erasing ? (
        <Dialog
          title={t('bin.eraseTitle', { name: nameOf(erasing) })}
          onClose={() => setErasing(null)}
        >
          <p>{t('bin.eraseText')}</p>
          <div className="dialog-buttons">
            <Button autoFocus onPress={() => setErasing(null)}>
              {t('action.cancel')}
            </Button>
            <Button
              look="danger"
              onPress={() => {
                void eraseFromBin(erasing);
                setErasing(null);
              }}
            >
              {t('bin.eraseNamed', { name: nameOf(erasing) })}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </div>
  );
}
