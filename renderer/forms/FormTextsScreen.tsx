import { useEffect } from 'react';
import { headingText } from '../../shared/document/compose';
import { formText } from '../../shared/forms/form-texts';
import { formInLanguage } from '../../shared/forms/in-language';
import { takesTexts } from '../../shared/forms/stray';
import { questionsOf } from '../../shared/model/questionnaire';
import { PreviewPane } from '../preview/PreviewPane';
import { showDocument, useForms } from '../store/forms';
import { useWorkspace } from '../store/workspace';
import { formName } from '../ui/form-name';
import { useMessages } from '../ui/messages';
import { KeepsDrafts } from '../ui/use-draft';
import { OwnText } from './OwnText';

/** The paragraphs that a document of another form needs and that no facts give. */
export function FormTextsScreen({ formId }: { formId: string }) {
  const t = useMessages();
  const report = useWorkspace((state) => state.report);
  const form = useForms().find(({ id }) => id === formId);
  useEffect(() => showDocument(formId), [formId]);
  if (!report || !form) return null;
  const questions = questionsOf(formInLanguage(form, report.language)).filter(takesTexts);
  return (
    <div className="panes">
      <section className="pane form-pane" aria-label={t('pane.form')}>
        <KeepsDrafts value={true}>
          <article className="record">
            <header className="record-header">
              <h1>{t('formTexts.title', { name: formName(form, t) })}</h1>
            </header>
            <p className="form-explanation">
              {questions.length > 0 ? t('formTexts.explanation') : t('formTexts.none')}
            </p>
            {questions.map((question) => (
              <OwnText
                key={question.id}
                place={{ screen: 'formTexts', formId }}
                question={question}
                heading={headingText(report, question)}
                text={formText(report, question.id)}
              />
            ))}
          </article>
        </KeepsDrafts>
      </section>
      <PreviewPane chosenId={null} />
    </div>
  );
}
