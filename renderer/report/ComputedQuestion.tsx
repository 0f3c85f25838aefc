import { lazy, Suspense } from 'react';
import { findQuestion, formOf } from '../../shared/forms/form-of';
import { formText } from '../../shared/forms/form-texts';
import { PreviewPane } from '../preview/PreviewPane';
import { useShell } from '../store/shell';
import { useWorkspace } from '../store/workspace';
import { useMessages } from '../ui/messages';
import { KeepsDrafts } from '../ui/use-draft';

const OwnText = lazy(() =>
  import('../forms/OwnText').then((module) => ({ default: module.OwnText })),
);

interface ComputedQuestionProps {
  questionId: string;
  heading: string;
}

/** A question that the program answers by itself: where its rows come from, and the document. */
export function ComputedQuestion({ questionId, heading }: ComputedQuestionProps) {
  const t = useMessages();
  const previewOpen = useShell(({ preferences }) => preferences.previewOpen);
  const report = useWorkspace((state) => state.report);
  const form = report && formOf(report);
  const question = form && findQuestion(form, questionId)?.question;
  return (
    <div className="panes">
      <section className="pane form-pane" aria-label={t('pane.form')}>
        <article className="record">
          <header className="record-header">
            <h1>{heading || t('forms.computed')}</h1>
          </header>
          <p className="form-explanation">{t('forms.computedText')}</p>
          {report && question ? (
            <KeepsDrafts value={true}>
              <Suspense>
                <OwnText
                  place={{ screen: 'question', questionId, recordId: null }}
                  question={question}
                  heading={heading}
                  text={formText(report, questionId)}
                />
              </Suspense>
            </KeepsDrafts>
          ) : null}
        </article>
      </section>
      {previewOpen ? <PreviewPane chosenId={null} /> : null}
    </div>
  );
}
