import {
  AlignLeft,
  CalendarClock,
  CircleAlert,
  CircleHelp,
  ClipboardList,
  FilePenLine,
  FlagTriangleRight,
  Globe2,
  Inbox,
  Library,
  ListOrdered,
  ListTodo,
  MapPinned,
  PenLine,
  SearchCheck,
  Settings,
  Sparkles,
  Star,
  Table2,
} from 'lucide-react';
import { type ReactNode, useEffect, useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { formOf } from '../../shared/forms/form-of';
import {
  type AnswerKind,
  isComputedKind,
  type Question,
  type Section,
} from '../../shared/model/questionnaire';
import { run } from '../store/commands';
import { useStrayQuestions } from '../store/report-form';
import { countOpen, followReview, useReview } from '../store/review';
import { goTo, questionPlace, useShell } from '../store/shell';
import { useWorkspace } from '../store/workspace';
import { useMessages } from '../ui/messages';
import { questionName, sectionName } from '../ui/question-name';
import { ExportMenu } from './ExportMenu';

const ICONS: Record<AnswerKind, ReactNode> = {
  eventsByMonth: <Star size={16} aria-hidden />,
  initiatives: <Sparkles size={16} aria-hidden />,
  problems: <CircleAlert size={16} aria-hidden />,
  tasks: <FlagTriangleRight size={16} aria-hidden />,
  paragraphs: <AlignLeft size={16} aria-hidden />,
  table: <Table2 size={16} aria-hidden />,
  computedList: <ListOrdered size={16} aria-hidden />,
};

/** The way from the library to the report, its questions and the registry. */
export function Sidebar() {
  const t = useMessages();
  const hasReport = useWorkspace(({ report }) => report !== null);
  const cityCount = useWorkspace(({ registry }) => registry.partnerCities.length);
  const captureCount = useWorkspace(({ desk }) => desk.captures.length);
  const screen = useShell(({ place }) => place.screen);
  useEffect(followReview, []);

  return (
    <nav className="sidebar" aria-label={t('sidebar.label')}>
      <NavButton
        icon={<CalendarClock size={16} aria-hidden />}
        label={t('command.showStart')}
        isCurrent={screen === 'start'}
        onPress={() => run('showStart')}
      />
      <NavButton
        icon={<Inbox size={16} aria-hidden />}
        label={t('command.showInbox')}
        {...(captureCount > 0 ? { count: captureCount } : {})}
        isCurrent={screen === 'inbox'}
        onPress={() => run('showInbox')}
      />
      <NavButton
        icon={<Library size={16} aria-hidden />}
        label={t('library.title')}
        isCurrent={screen === 'library' || screen === 'bin'}
        onPress={() => run('showLibrary')}
      />
      {hasReport ? (
        <>
          <ReportName />
          <NavButton
            icon={<FilePenLine size={16} aria-hidden />}
            label={t('properties.title')}
            isCurrent={screen === 'properties'}
            onPress={() => goTo({ screen: 'properties' })}
          />
          <ReportNav />
          <StrayNav />
          <h2 className="sidebar-heading">
            <SearchCheck size={13} aria-hidden />
            {t('sidebar.checks')}
          </h2>
          <ChecklistNav />
          <HandEditsNav />
          <ReviewNav />
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
        isCurrent={screen === 'cities'}
        onPress={() => goTo({ screen: 'cities', cityId: null })}
      />
      <div className="sidebar-end">
        <NavButton
          icon={<Settings size={16} aria-hidden />}
          label={t('command.settings')}
          isCurrent={screen === 'settings'}
          onPress={() => run('settings')}
        />
        {hasReport ? <ExportMenu /> : null}
      </div>
    </nav>
  );
}

function ReportName() {
  const t = useMessages();
  const city = useWorkspace(({ report }) => report?.city);
  const year = useWorkspace(({ report }) => report?.year);
  return (
    <p className="report-name">
      <span className="report-name-city">{city || t('report.noCity')}</span>
      <span className="report-name-year">{year}</span>
    </p>
  );
}

/** What last year's report has left to be decided; nothing where it left nothing. */
function ChecklistNav() {
  const t = useMessages();
  const isCurrent = useShell(({ place }) => place.screen === 'checklist');
  const checklist = useWorkspace(({ report }) => report?.checklist);
  if (!checklist || checklist.length === 0) return null;
  return (
    <NavButton
      icon={<ListTodo size={16} aria-hidden />}
      label={t('command.showChecklist')}
      count={checklist.filter(({ decision }) => decision === 'open').length}
      isCurrent={isCurrent}
      onPress={() => run('showChecklist')}
    />
  );
}

/** What is written by hand over composed texts; nothing where nothing is. */
function HandEditsNav() {
  const t = useMessages();
  const isCurrent = useShell(({ place }) => place.screen === 'handEdits');
  const count = useWorkspace(({ report }) => report?.overrides.length ?? 0);
  if (count === 0 && !isCurrent) return null;
  return (
    <NavButton
      icon={<PenLine size={16} aria-hidden />}
      label={t('command.showHandEdits')}
      count={count}
      isCurrent={isCurrent}
      onPress={() => run('showHandEdits')}
    />
  );
}

function ReviewNav() {
  const t = useMessages();
  const isCurrent = useShell(({ place }) => place.screen === 'review');
  const dismissed = useWorkspace(({ report }) => report?.dismissedFindings);
  const isReviewed = useReview(({ of }) => of !== null);
  const findings = useReview((state) => state.findings);
  const count = useMemo(() => countOpen(findings, dismissed ?? []), [findings, dismissed]);
  return (
    <NavButton
      icon={<SearchCheck size={16} aria-hidden />}
      label={t('command.review')}
      {...(isReviewed ? { count } : {})}
      isCurrent={isCurrent}
      onPress={() => run('review')}
    />
  );
}

/** The questions of the form that the report answers. */
function ReportNav() {
  const form = useWorkspace(({ report }) => report && formOf(report));
  return form?.sections.map((section) => <SectionNav key={section.id} section={section} />);
}

/** What the report holds that its form has no place for; nothing where there is nothing. */
function StrayNav() {
  const t = useMessages();
  const questions = useStrayQuestions();
  if (questions.length === 0) return null;
  return (
    <>
      <h2 className="sidebar-heading">
        <CircleHelp size={13} aria-hidden />
        {t('stray.title')}
      </h2>
      {questions.map((question) => (
        <QuestionNav key={question.id} question={question} />
      ))}
    </>
  );
}

function SectionNav({ section }: { section: Section }) {
  const t = useMessages();
  return (
    <>
      <h2 className="sidebar-heading">
        <ClipboardList size={13} aria-hidden />
        {sectionName(section, t)}
      </h2>
      {section.questions.map((question) => (
        <QuestionNav key={question.id} question={question} />
      ))}
    </>
  );
}

function QuestionNav({ question }: { question: Question }) {
  const t = useMessages();
  const { id: questionId, answerKind } = question;
  const isCurrent = useShell(
    ({ place }) => place.screen === 'question' && place.questionId === questionId,
  );
  const items = useWorkspace(({ report }) => report?.answers[questionId]?.items);
  const count = useMemo(
    () =>
      items?.filter(({ type }) => answerKind === 'paragraphs' || type !== 'narrative').length ?? 0,
    [items, answerKind],
  );
  const isFaint = useWorkspace(({ report }) => report?.answers[questionId]?.included === false);
  return (
    <NavButton
      icon={ICONS[answerKind]}
      label={questionName(question, t)}
      {...(isComputedKind(answerKind) ? {} : { count })}
      isCurrent={isCurrent}
      isFaint={isFaint}
      onPress={() => goTo(questionPlace(questionId))}
    />
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
