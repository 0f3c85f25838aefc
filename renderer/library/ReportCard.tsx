import {
  Archive,
  ArchiveRestore,
  CalendarPlus,
  Copy,
  Ellipsis,
  FolderOpen,
  History,
  Trash2,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import type { ReportSummary } from '../../shared/model/report';
import { setArchived } from '../store/archive';
import { openHistory } from '../store/history';
import { deleteReport, openReport, showReportFile } from '../store/library';
import { askForReport } from '../store/new-report';
import { IconButton } from '../ui/Button';
import { useDateFormat } from '../ui/dates';
import { useMessages } from '../ui/messages';

interface ReportCardProps {
  summary: ReportSummary;
  isOpen: boolean;
  isArchived: boolean;
}

/** A report of the library: opened by a click, everything else in its menu. */
export function ReportCard({ summary, isOpen, isArchived }: ReportCardProps) {
  const t = useMessages();
  const format = useDateFormat();
  const { id, city, year, savedAt } = summary;
  const name = t('report.name', { city: city || t('report.noCity'), year: String(year) });
  return (
    <li className="report-card">
      <AriaButton
        className="report-card-open"
        aria-label={t('library.open', { name })}
        onPress={() => void openReport(id)}
      >
        <span className="report-card-year">
          {year}
          {isOpen ? <span className="report-card-mark">{t('library.isOpen')}</span> : null}
        </span>
        <span className="report-card-city">{city || t('report.noCity')}</span>
        <span className="report-card-saved">{t('library.savedAt', { at: format(savedAt) })}</span>
      </AriaButton>
      <MenuTrigger>
        <IconButton label={t('library.actions', { name })}>
          <Ellipsis size={16} aria-hidden />
        </IconButton>
        <Popover className="popover" placement="bottom end">
          <Menu className="menu" aria-label={t('library.actions', { name })}>
            <Action
              icon={<CalendarPlus size={15} aria-hidden />}
              label={t('library.nextYear', { year: String(year + 1) })}
              run={() => askForReport({ basis: 'lastYear', sourceId: id })}
            />
            <Action
              icon={<History size={15} aria-hidden />}
              label={t('library.history')}
              run={() => void openHistory(id)}
            />
            <Action
              icon={<Copy size={15} aria-hidden />}
              label={t('library.duplicate')}
              run={() => askForReport({ basis: 'copy', sourceId: id })}
            />
            <Action
              icon={<FolderOpen size={15} aria-hidden />}
              label={t('library.showFile')}
              run={() => showReportFile(id)}
            />
            <Action
              icon={
                isArchived ? (
                  <ArchiveRestore size={15} aria-hidden />
                ) : (
                  <Archive size={15} aria-hidden />
                )
              }
              label={isArchived ? t('library.unarchive') : t('library.archive')}
              run={() => setArchived(id, !isArchived)}
            />
            <Action
              icon={<Trash2 size={15} aria-hidden />}
              label={t('library.delete', { name })}
              run={() => void deleteReport(summary)}
            />
          </Menu>
        </Popover>
      </MenuTrigger>
    </li>
  );
}

function Action({ icon, label, run }: { icon: ReactNode; label: string; run: () => void }) {
  return (
    <MenuItem className="menu-item menu-iconed" textValue={label} onAction={run}>
      {icon}
      <span>{label}</span>
    </MenuItem>
  );
}
