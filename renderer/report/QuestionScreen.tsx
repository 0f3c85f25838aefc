import { AlignLeft, Plus } from 'lucide-react';
import type { CSSProperties } from 'react';
import { headingText } from '../../shared/document/compose';
import { cityQuestionnaire } from '../../shared/model/city-questionnaire';
import type { Question } from '../../shared/model/questionnaire';
import { questionsOf } from '../../shared/model/questionnaire';
import type { Answer, Item, Report } from '../../shared/model/report';
import { MonthStrip } from '../events/MonthStrip';
import { PreviewPane } from '../preview/PreviewPane';
import { addNarrative, addRecord, answerKindOf } from '../store/editing';
import { setQuery, useShell } from '../store/shell';
import { useWorkspace } from '../store/workspace';
import { Button, IconButton } from '../ui/Button';
import { useMessages } from '../ui/messages';
import { SearchField } from '../ui/SearchField';
import { ListResizer } from './ListResizer';
import { ListStyleButton } from './ListStyleButton';
import { RecordList } from './RecordList';
import { RecordPane } from './RecordPane';
import { TemplateMenu } from './TemplateMenu';
import { useSettledAnswer } from './use-settled-answer';

interface QuestionScreenProps {
  questionId: string;
  recordId: string | null;
}

/** One question: its records in the middle, the chosen one or the document on the right. */
export function QuestionScreen({ questionId, recordId }: QuestionScreenProps) {
  const report = useWorkspace((state) => state.report);
  const answer = report?.answers[questionId];
  const question = questionsOf(cityQuestionnaire).find(({ id }) => id === questionId);
  if (!report || !answer || !question) return null;
  return <Answered report={report} question={question} answer={answer} recordId={recordId} />;
}

interface AnsweredProps {
  report: Report;
  question: Question;
  answer: Answer;
  recordId: string | null;
}

function Answered({ report, question, answer, recordId }: AnsweredProps) {
  const t = useMessages();
  const questionId = question.id;
  const shown = useSettledAnswer(answer);
  const query = useShell((state) => state.query);
  const previewOpen = useShell(({ preferences }) => preferences.previewOpen);
  const listWidth = useShell(({ preferences }) => preferences.listWidth);
  const heading = headingText(report, question);
  const chosenId = existing(answer.items, recordId);

  return (
    <div className="panes" style={{ '--list-width': `${listWidth}px` } as CSSProperties}>
      <section className="pane list-pane" aria-label={t('pane.list')}>
        <header className="list-header">
          <h1>{heading}</h1>
          <div className="list-tools">
            <SearchField label={t('list.search')} value={query} onChange={setQuery} takesFind />
            <ListStyleButton questionId={questionId} answer={answer} />
          </div>
          {answerKindOf(questionId) === 'eventsByMonth' ? (
            <MonthStrip
              questionId={questionId}
              items={shown.items}
              year={report.year}
              chosenId={chosenId}
            />
          ) : null}
        </header>
        <RecordList
          questionId={questionId}
          answer={shown}
          chosenId={chosenId}
          query={query}
          label={heading}
        />
        <footer className="list-footer">
          <Button
            look="primary"
            icon={<Plus size={16} aria-hidden />}
            onPress={() => addRecord(questionId, chosenId)}
          >
            {t(`add.${answerKindOf(questionId)}`)}
          </Button>
          {answerKindOf(questionId) === 'eventsByMonth' ? (
            <TemplateMenu questionId={questionId} chosenId={chosenId} />
          ) : null}
          <IconButton label={t('add.narrative')} onPress={() => addNarrative(questionId, chosenId)}>
            <AlignLeft size={16} aria-hidden />
          </IconButton>
        </footer>
      </section>
      <ListResizer />
      <section key={chosenId} className="pane form-pane" aria-label={t('pane.form')}>
        <RecordPane questionId={questionId} recordId={chosenId} />
      </section>
      {previewOpen ? <PreviewPane chosenId={chosenId} /> : null}
    </div>
  );
}

/** The chosen record while it is there, or else the first one. */
const existing = (items: Item[], id: string | null): string | null =>
  (items.find((item) => item.id === id) ?? items[0])?.id ?? null;
