import { MousePointerClick } from 'lucide-react';
import { lazy, memo, type ReactNode, Suspense } from 'react';
import { findItem } from '../../shared/edit/edit-answer';
import type { Item } from '../../shared/model/report';
import { EventForm } from '../events/EventForm';
import { ProblemForm } from '../problems/ProblemForm';
import { TaskForm } from '../problems/TaskForm';
import { useSelectedRecords } from '../store/selection';
import { useWorkspace } from '../store/workspace';
import { InitiativeForm } from '../tourism/InitiativeForm';
import { EmptyState } from '../ui/EmptyState';
import { useMessages } from '../ui/messages';
import { KeepsDrafts } from '../ui/use-draft';
import { AsTypedField } from './AsTypedField';
import { BulkPane } from './BulkPane';
import { NarrativeForm } from './NarrativeForm';
import { NoteField } from './NoteField';
import { RecordHeader } from './RecordHeader';
import { useSettledRecord } from './use-settled-record';

const ClaimsPanel = lazy(() =>
  import('../claims/ClaimsPanel').then((module) => ({ default: memo(module.ClaimsPanel) })),
);
/** They stay as they are while the text of their record is typed. */
const Header = memo(RecordHeader);
const AsTyped = memo(AsTypedField);
const Note = memo(NoteField);

interface Context {
  questionId: string;
  reportYear: number;
}

/** The form of each type of record: a type without one does not compile. */
const FORMS: {
  [T in Item['type']]: (item: Extract<Item, { type: T }>, context: Context) => ReactNode;
} = {
  event: (event, context) => <EventForm event={event} {...context} />,
  problem: (problem) => <ProblemForm problem={problem} />,
  task: (task, { reportYear }) => <TaskForm task={task} reportYear={reportYear} />,
  initiative: (initiative, { reportYear }) => (
    <InitiativeForm initiative={initiative} reportYear={reportYear} />
  ),
  narrative: (narrative) => <NarrativeForm narrative={narrative} />,
};

interface RecordPaneProps {
  questionId: string;
  recordId: string | null;
}

/** The chosen record, to be edited. */
export function RecordPane({ questionId, recordId }: RecordPaneProps) {
  const t = useMessages();
  const item = useWorkspace(({ report }) =>
    report && recordId !== null ? (findItem(report, recordId)?.item ?? null) : null,
  );
  const reportYear = useWorkspace(({ report }) => report?.year ?? new Date().getFullYear());
  const selected = useSelectedRecords();
  if (selected.size > 1) return <BulkPane ids={selected} />;
  if (!item) {
    return (
      <EmptyState
        icon={<MousePointerClick size={28} />}
        title={t('record.noneTitle')}
        text={t('record.noneText')}
      />
    );
  }
  return <Record key={item.id} item={item} questionId={questionId} reportYear={reportYear} />;
}

const Record = memo(function Record({ item, ...context }: Context & { item: Item }) {
  const t = useMessages();
  const rest = useSettledRecord(item);
  const form = FORMS[item.type] as (item: Item, context: Context) => ReactNode;
  return (
    <article className="record" aria-label={t(`type.${item.type}`)}>
      <Header item={rest} />
      <KeepsDrafts value={true}>
        {form(item, context)}
        <Suspense>
          <ClaimsPanel item={rest} />
        </Suspense>
        <AsTyped item={rest} />
        <Note item={rest} />
      </KeepsDrafts>
    </article>
  );
});
