import {
  CalendarClock,
  CircleAlert,
  ClipboardList,
  FilePenLine,
  FlagTriangleRight,
  Globe2,
  Inbox,
  Library,
  ListTodo,
  MapPinned,
  SearchCheck,
  Settings,
  Sparkles,
  Star,
} from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { Button } from 'react-aria-components/Button';
import { cityQuestionnaire } from '../../shared/model/city-questionnaire';
import type { AnswerKind, Section } from '../../shared/model/questionnaire';
import type { Report } from '../../shared/model/report';
import { run } from '../store/commands';
import { countOpen, followReview, useReview } from '../store/review';
import { goTo, questionPlace, useShell } from '../store/shell';
import { useWorkspace } from '../store/workspace';
import { useMessages } from '../ui/messages';
import { ExportMenu } from './ExportMenu';

const ICONS: Record<AnswerKind, ReactNode> = {
  eventsByMonth: <Star size={16} aria-hidden />,
  initiatives: <Sparkles size={16} aria-hidden />,
  problems: <CircleAlert size={16} aria-hidden />,
  tasks: <FlagTriangleRight size={16} aria-hidden />,
};

/** The way from the library to the report, its questions and the registry. */
export function Sidebar() {
  const t = useMessages();
  const report = useWorkspace((state) => state.report);
  const cityCount = useWorkspace(({ registry }) => registry.partnerCities.length);
  const captureCount = useWorkspace(({ desk }) => desk.captures.length);
  const place = useShell((state) => state.place);
  const isReviewed = useReview(({ of }) => of !== null);
  const openFindings = useReview(({ findings }) => countOpen(findings, report));
  useEffect(followReview, []);

  return (
    <nav className="sidebar" aria-label={t('sidebar.label')}>
      <NavButton
        icon={<CalendarClock size={16} aria-hidden />}
        label={t('command.showStart')}
        isCurrent={place.screen === 'start'}
        onPress={() => run('showStart')}
      />
      <NavButton
        icon={<Inbox size={16} aria-hidden />}
        label={t('command.showInbox')}
        {...(captureCount > 0 ? { count: captureCount } : {})}
        isCurrent={place.screen === 'inbox'}
        onPress={() => run('showInbox')}
      />
      <NavButton
        icon={<Library size={16} aria-hidden />}
        label={t('library.title')}
        isCurrent={place.screen === 'library' || place.screen === 'bin'}
        onPress={() => run('showLibrary')}
      />
      {report ? (
        <>
          <ReportName report={report} />
          <NavButton
            icon={<FilePenLine size={16} aria-hidden />}
            label={t('properties.title')}
            isCurrent={place.screen === 'properties'}
            onPress={() => goTo({ screen: 'properties' })}
          />
          {cityQuestionnaire.sections.map((section) => (
            <SectionNav key={section.id} section={section} report={report} />
          ))}
          <h2 className="sidebar-heading">
            <SearchCheck size={13} aria-hidden />
            {t('sidebar.checks')}
          </h2>
          {report.checklist.length > 0 ? (
            <NavButton
              icon={<ListTodo size={16} aria-hidden />}
              label={t('command.showChecklist')}
              count={report.checklist.filter(({ decision }) => decision === 'open').length}
              isCurrent={place.screen === 'checklist'}
              onPress={() => run('showChecklist')}
            />
          ) : null}
          <NavButton
            icon={<SearchCheck size={16} aria-hidden />}
            label={t('command.review')}
            {...(isReviewed ? { count: openFindings } : {})}
            isCurrent={place.screen === 'review'}
            onPress={() => run('review')}
          />
        </>
      ) : null}
      <h2 className="sidebar-heading">
        <Globe2 size={13} aria-hidden />
        {t('sidebar.registry')}
      </h2>
      <NavButton
        icon={<MapPinned size={16} aria-hidden />}
        label={t('cities.title')}
        count={cityCount}
        isCurrent={place.screen === 'cities'}
        onPress={() => goTo({ screen: 'cities', cityId: null })}
      />
      <div className="sidebar-end">
        <NavButton
          icon={<Settings size={16} aria-hidden />}
          label={t('command.settings')}
          isCurrent={place.screen === 'settings'}
          onPress={() => run('settings')}
        />
        {report ? <ExportMenu /> : null}
      </div>
    </nav>
  );
}

function ReportName({ report }: { report: Report }) {
  const t = useMessages();
  return (
    <p className="report-name">
      <span className="report-name-city">{report.city || t('report.noCity')}</span>
      <span className="report-name-year">{report.year}</span>
    </p>
  );
}

function SectionNav({ section, report }: { section: Section; report: Report }) {
  const t = useMessages();
  const place = useShell((state) => state.place);
  return (
    <>
      <h2 className="sidebar-heading">
        <ClipboardList size={13} aria-hidden />
        {t(`section.${section.id}`)}
      </h2>
      {section.questions.map(({ id, answerKind }) => {
        const answer = report.answers[id];
        const count = answer?.items.filter(({ type }) => type !== 'narrative').length ?? 0;
        return (
          <NavButton
            key={id}
            icon={ICONS[answerKind]}
            label={t(`answerKind.${answerKind}`)}
            count={count}
            isCurrent={place.screen === 'question' && place.questionId === id}
            isFaint={answer?.included === false}
            onPress={() => goTo(questionPlace(id))}
          />
        );
      })}
    </>
  );
}

interface NavButtonProps {
  icon: ReactNode;
  label: string;
  count?: number;
  isCurrent: boolean;
  /** Left out of the document. */
  isFaint?: boolean;
  onPress: () => void;
}

function NavButton({ icon, label, count, isCurrent, isFaint = false, onPress }: NavButtonProps) {
  return (
    <Button
      className={`nav-button${isFaint ? ' nav-faint' : ''}`}
      onPress={onPress}
      {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
    >
      {icon}
      <span className="nav-label">{label}</span>
      {count === undefined ? null : <span className="nav-count">{count}</span>}
    </Button>
  );
}
