import { useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { allForms, formOf } from '../../shared/forms/form-of';
import type { Questionnaire } from '../../shared/model/questionnaire';
import type { Report } from '../../shared/model/report';
import { useWorkspace, workspace } from './workspace';

/** The forms that documents can be written by, and which document of the report is shown. */

/** All forms: those of the program, and one's own on the desk. */
export const forms = (): Questionnaire[] =>
  allForms(workspace.getState().desk.forms.map(({ form }) => form));

export function useForms(): Questionnaire[] {
  const own = useWorkspace(({ desk }) => desk.forms);
  return useMemo(() => allForms(own.map(({ form }) => form)), [own]);
}

/** Which document of which report is shown, printed and exported, where it is not the report itself. */
const shown = createStore<{ reportId: string; formId: string }>(() => ({
  reportId: '',
  formId: '',
}));

/** Shows another document of the open report; its own form shows the report again. */
export function showDocument(formId: string): void {
  const { report } = workspace.getState();
  if (report) shown.setState({ reportId: report.id, formId });
}

/** The form of the document that is shown, when it is not the report's own. */
export function documentFormId(): string | null {
  const { report } = workspace.getState();
  const { reportId, formId } = shown.getState();
  if (!report || report.id !== reportId || formOf(report).id === formId) return null;
  return forms().some(({ id }) => id === formId) ? formId : null;
}

/** The form by which a report is shown. */
export function useDocumentForm(report: Report | null): Questionnaire | undefined {
  const all = useForms();
  const { reportId, formId } = useStore(shown);
  if (report === null) return undefined;
  const own = formOf(report);
  const other = report.id === reportId && formId !== own.id;
  return (other ? all.find(({ id }) => id === formId) : undefined) ?? own;
}
