import { FilePlus2, Inbox, ListTodo, PencilLine } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { formOf } from '../../shared/forms/form-of';
import type { Report } from '../../shared/model/report';
import { progressOf } from '../../shared/year/decide';
import { monthsTold } from '../../shared/year/months-told';
import { firstQuestionOf } from '../../shared/year/section';
import { run } from '../store/commands';
import { openReport } from '../store/library';
import { goTo, questionPlace, useShell } from '../store/shell';
import { useWorkspace } from '../store/workspace';
import { Button } from '../ui/Button';
import { useDateFormat } from '../ui/dates';
import { useMessages } from '../ui/messages';
import { useMonthNames } from '../ui/months';

const RECENT = 5;

/** The work at hand: the open report, what waits in the inbox, and the reports of the last time. */
export function StartAside() {
  const t = useMessages();
  const report = useWorkspace((state) => state.report);
  const captures = useWorkspace(({ desk }) => desk.captures.length);
  return (
    <aside className="start-aside" aria-label={t('start.aside')}>
      {report ? <OpenReport report={report} /> : null}
      <section className="start-card">
        <h2>{t('command.showInbox')}</h2>
        <p className="start-muted">{t('start.inbox', { count: captures })}</p>
        <div className="button-row">
          <Button icon={<PencilLine size={15} aria-hidden />} onPress={() => run('capture')}>
            {t('start.capture')}
          </Button>
          {captures > 0 ? (
            <Button icon={<Inbox size={15} aria-hidden />} onPress={() => run('showInbox')}>
              {t('start.sortInbox')}
            </Button>
          ) : null}
        </div>
      </section>
      <RecentReports openId={report?.id ?? null} />
    </aside>
  );
}

function OpenReport({ report }: { report: Report }) {
  const t = useMessages();
  const months = useMonthNames();
  const told = monthsTold(report);
  const events = firstQuestionOf('eventsByMonth', formOf(report));
  const { decided, all } = progressOf(report);
  const name = t('report.name', {
    city: report.city || t('report.noCity'),
    year: String(report.year),
  });
  return (
    <section className="start-card">
      <h2>{t('start.openReport', { name })}</h2>
      <p className="start-muted">{t('start.monthsTold', { count: told.size })}</p>
      <ol className="start-months" aria-label={t('start.months')}>
        {months.map(({ label }, index) => (
          <li key={label} data-told={told.has(index + 1)} title={label}>
            <span aria-hidden>{label.slice(0, 1).toLocaleUpperCase()}</span>
            <span className="year-hidden">
              {t('start.month', { month: label, told: told.has(index + 1) ? 'yes' : 'no' })}
            </span>
          </li>
        ))}
      </ol>
      <div className="button-row">
        {events ? (
          <Button look="primary" onPress={() => goTo(questionPlace(events.id))}>
            {t('start.goOn')}
          </Button>
        ) : null}
        {decided < all ? (
          <Button icon={<ListTodo size={15} aria-hidden />} onPress={() => run('showChecklist')}>
            {t('start.checklist', { count: all - decided })}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

function RecentReports({ openId }: { openId: string | null }) {
  const t = useMessages();
  const format = useDateFormat();
  const archived = useWorkspace(({ desk }) => desk.archivedReportIds);
  const reports = useShell((state) => state.reports);
  const recent = reports
    .filter(({ id }) => id !== openId && !archived.includes(id))
    .toSorted((a, b) => b.savedAt.localeCompare(a.savedAt))
    .slice(0, RECENT);
  return (
    <section className="start-card">
      <h2>{t('start.recent')}</h2>
      {recent.length === 0 ? <p className="start-muted">{t('start.noRecent')}</p> : null}
      <ul className="start-recent">
        {recent.map(({ id, city, year, savedAt }) => (
          <li key={id}>
            <AriaButton className="start-report" onPress={() => void openReport(id)}>
              <span>
                {t('report.name', { city: city || t('report.noCity'), year: String(year) })}
              </span>
              <span className="start-muted">{format(savedAt)}</span>
            </AriaButton>
          </li>
        ))}
      </ul>
      <Button icon={<FilePlus2 size={15} aria-hidden />} onPress={() => run('newReport')}>
        {t('library.new')}
      </Button>
    </section>
  );
}
