import { AlignLeft, Plus } from 'lucide-react';
import { type CSSProperties, lazy, memo, Suspense } from 'react';
import { headingText } from '../../shared/document/compose';
import { askedOrStray, isStray } from '../../shared/forms/stray';
import { isComputedKind } from '../../shared/model/questionnaire';
import type { Answer, Item } from '../../shared/model/report';
import { MonthStrip } from '../events/MonthStrip';
import { PreviewPane } from '../preview/PreviewPane';
import { addNarrative, addRecord, answerKindOf } from '../store/editing';
import { setQuery, useShell } from '../store/shell';
import { useWorkspace } from '../store/workspace';
import { Button, IconButton } from '../ui/Button';
import { useMessages } from '../ui/messages';
import { SearchField } from '../ui/SearchField';
import { ComputedQuestion } from './ComputedQuestion';
import { ListResizer } from './ListResizer';
import { ListStyleButton } from './ListStyleButton';
import { RecordList } from './RecordList';
import { RecordPane } from './RecordPane';
import { TemplateMenu } from './TemplateMenu';
import { useBrowsing } from './use-browsing';
import { useSettledAnswer } from './use-settled-answer';

const StrayNotice = lazy(() =>
  import('../forms/StrayNotice').then((module) => ({ default: module.StrayNotice })),
);

interface QuestionScreenProps {
  questionId: string;
  recordId: string | null;
}

/** One question: its records in the middle, the chosen one or the document on the right. */
export function QuestionScreen({ questionId, recordId }: QuestionScreenProps) {
  const answer = useWorkspace(({ report }) => report?.answers[questionId]);
  const kind = useWorkspace(({ report }) =>
    report === null ? null : askedOrStray(report, questionId)?.answerKind,
  );
  const heading = useHeading(questionId);
  if (!answer || !kind) return null;
  if (isComputedKind(kind)) return <ComputedQuestion questionId={questionId} heading={heading} />;
  return <Answered questionId={questionId} answer={answer} recordId={recordId} />;
}

interface AnsweredProps extends QuestionScreenProps {
  answer: Answer;
}

/** It is shown again with every change of the answer; its parts, only with what they show. */
function Answered({ questionId, answer, recordId }: AnsweredProps) {
  const t = useMessages();
  const shown = useSettledAnswer(answer);
  const query = useShell((state) => state.query);
  const previewOpen = useShell(({ preferences }) => preferences.previewOpen);
  const listWidth = useShell(({ preferences }) => preferences.listWidth);
  const heading = useHeading(questionId);
  const chosenId = existing(answer.items, recordId);
  const { formId, ...browsing } = useBrowsing(questionId, chosenId, answer.items);

  return (
    <div
      className="panes"
      style={{ '--list-width': `${listWidth}px` } as CSSProperties}
      {...browsing}
    >
      <section className="pane list-pane" aria-label={t('pane.list')}>
        <ListHeader
          questionId={questionId}
          heading={heading}
          query={query}
          answer={shown}
          chosenId={formId}
        />
        <RecordList
          questionId={questionId}
          answer={shown}
          chosenId={chosenId}
          query={query}
          label={heading}
        />
        <ListFooter questionId={questionId} chosenId={formId} />
      </section>
      <ListResizer />
      <section
        key={formId}
        className="pane form-pane"
        aria-label={t('pane.form')}
        data-form={formId ?? undefined}
      >
        <Form questionId={questionId} recordId={formId} />
      </section>
      {previewOpen ? <Preview chosenId={formId} /> : null}
    </div>
  );
}

const Form = memo(RecordPane);
const Preview = memo(PreviewPane);

/** How the open report words the question. */
function useHeading(questionId: string): string {
  return useWorkspace(({ report }) => {
    const asked = report && askedOrStray(report, questionId);
    return report && asked ? headingText(report, asked) : '';
  });
}

interface ListHeaderProps {
  questionId: string;
  heading: string;
  query: string;
  answer: Answer;
  chosenId: string | null;
}

const ListHeader = memo(function ListHeader({
  questionId,
  heading,
  query,
  answer,
  chosenId,
}: ListHeaderProps) {
  const t = useMessages();
  const year = useWorkspace(({ report }) => report?.year ?? new Date().getFullYear());
  const stray = useWorkspace(({ report }) => report !== null && isStray(report, questionId));
  return (
    <header className="list-header">
      <h1>{heading}</h1>
      <div className="list-tools">
        <SearchField label={t('list.search')} value={query} onChange={setQuery} takesFind />
        <ListStyleButton questionId={questionId} answer={answer} />
      </div>
      {stray ? (
        <Suspense>
          <StrayNotice questionId={questionId} />
        </Suspense>
      ) : null}
      {answerKindOf(questionId) === 'eventsByMonth' ? (
        <MonthStrip questionId={questionId} items={answer.items} year={year} chosenId={chosenId} />
      ) : null}
    </header>
  );
});

interface ListFooterProps {
  questionId: string;
  chosenId: string | null;
}

const ListFooter = memo(function ListFooter({ questionId, chosenId }: ListFooterProps) {
  const t = useMessages();
  const kind = answerKindOf(questionId);
  return (
    <footer className="list-footer">
      <Button
        look="primary"
        icon={<Plus size={16} aria-hidden />}
        onPress={() => addRecord(questionId, chosenId)}
      >
        {t(`add.${kind}`)}
      </Button>
      {kind === 'eventsByMonth' ? (
        <TemplateMenu questionId={questionId} chosenId={chosenId} />
      ) : null}
      <IconButton label={t('add.narrative')} onPress={() => addNarrative(questionId, chosenId)}>
        <AlignLeft size={16} aria-hidden />
      </IconButton>
    </footer>
  );
});

/** The chosen record while it is there, or else the first one. */
const existing = (items: Item[], id: string | null): string | null =>
  (items.find((item) => item.id === id) ?? items[0])?.id ?? null;
