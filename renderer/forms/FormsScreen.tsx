import { useMemo } from 'react';
import { isBuiltInForm } from '../../shared/model/built-in-forms';
import type { Questionnaire } from '../../shared/model/questionnaire';
import { DocumentPreview } from '../preview/DocumentPreview';
import { useProfile } from '../preview/use-profile';
import { useSettled } from '../preview/use-settled';
import { useShownReport } from '../preview/use-shown-report';
import { useForms } from '../store/forms';
import { useWorkspace } from '../store/workspace';
import { useMessages } from '../ui/messages';
import '../styles/forms.css';
import { FormEditor } from './FormEditor';
import { FormList } from './FormList';
import { shownBy } from './shown-by';

interface FormsScreenProps {
  /** Null for the one that the report answers. */
  formId: string | null;
  /** The part of the form that is being edited. */
  partId: string | null;
}

/** What documents ask: all forms, one of them with its parts, and the document that it makes. */
export function FormsScreen({ formId, partId }: FormsScreenProps) {
  const t = useMessages();
  const forms = useForms();
  const usedId = useWorkspace(({ report }) => report?.questionnaire.id);
  const form =
    forms.find(({ id }) => id === formId) ?? forms.find(({ id }) => id === usedId) ?? forms[0];
  if (!form) return null;
  return (
    <div className="panes forms-panes">
      <FormList forms={forms} chosen={form} />
      <section className="pane form-pane" aria-label={t('pane.form')}>
        <FormEditor key={form.id} form={form} isFixed={isBuiltInForm(form)} partId={partId} />
      </section>
      <FormPreview form={form} />
    </div>
  );
}

/** The document that the form makes of the open report. */
function FormPreview({ form }: { form: Questionnaire }) {
  const t = useMessages();
  const report = useShownReport();
  const { profile } = useProfile();
  const settled = useSettled(form);
  const shown = useMemo(
    () => report && shownBy(report, settled, t('form.previewText')),
    [report, settled, t],
  );
  return shown ? <DocumentPreview report={shown} profile={profile} form={settled} /> : null;
}
