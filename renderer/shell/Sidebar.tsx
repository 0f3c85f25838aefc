import {
  CircleAlert,
  ClipboardList,
  FilePenLine,
  FlagTriangleRight,
  Globe2,
  Library,
  MapPinned,
  Sparkles,
  Star,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { cityQuestionnaire } from '../../shared/model/city-questionnaire';
import type { AnswerKind, Section } from '../../shared/model/questionnaire';
import type { Report } from '../../shared/model/report';
import { showLibrary } from '../store/library';
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
  const place = useShell((state) => state.place);

  return (
    <nav className="sidebar" aria-label={t('sidebar.label')}>
      <NavButton
        icon={<Library size={16} aria-hidden />}
        label={t('library.title')}
        isCurrent={place.screen === 'library'}
        onPress={() => void showLibrary()}
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
      {report ? (
        <div className="sidebar-end">
          <ExportMenu />
        </div>
      ) : null}
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
