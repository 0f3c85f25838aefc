import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { issueForm } from '../../shared/edit/forms';
import { findQuestion, formOf } from '../../shared/forms/form-of';
import { writeFormText } from '../../shared/forms/form-texts';
import { moveReport, type Placements, placeItems } from '../../shared/forms/move-report';
import { strayQuestions } from '../../shared/forms/stray';
import type { Question, Questionnaire } from '../../shared/model/questionnaire';
import { useForms } from './forms';
import { newId } from './id';
import type { Place } from './place';
import { closeDialog, goTo, openDialog, questionPlace } from './shell';
import { toast } from './toasts';
import { editReport, editTogether, useWorkspace, workspace } from './workspace';

/** Which form the open report answers, and what of it has no place there. */

const target = createStore<{ form: Questionnaire | null }>(() => ({ form: null }));
/** The form to which the dialog would move the report. */
export const useTargetForm = (): Questionnaire | null => useStore(target, ({ form }) => form);

/** Shows what would become of the report; nothing is changed until the user says so. */
export function askToMove(form: Questionnaire): void {
  target.setState({ form });
  openDialog('moveReport');
}

/** Moves the open report to a form. What the form says now is fixed as a version of it. */
export function moveOpenReport(form: Questionnaire, placements: Placements): void {
  closeDialog();
  editTogether(
    ({ report, desk }) => ({
      report: report && moveReport(report, form, placements),
      desk: issueForm(desk, form.id),
    }),
    { place: { screen: 'properties' }, step: 'step.moveReport' },
  );
  goTo({ screen: 'properties' });
  toast({
    tone: 'success',
    message: {
      key: 'toast.reportMoved',
      values: { name: form.name, version: String(form.version) },
    },
  });
}

/** A fixed version of the report's own form that is newer than the one that it answers. */
export function useNewerVersion(): Questionnaire | null {
  const id = useWorkspace(({ report }) => report?.questionnaire.id);
  const version = useWorkspace(({ report }) => report?.questionnaire.version ?? 0);
  const own = useWorkspace(({ desk }) => desk.forms.find(({ form }) => form.id === id));
  const known = useForms().find((form) => form.id === id);
  const isFixed = own === undefined || own.issued >= own.form.version;
  return known && isFixed && known.version > version ? known : null;
}

/** What the report holds that its form has no place for. */
export function useStrayQuestions(): Question[] {
  const report = useWorkspace((state) => state.report);
  const forms = useForms();
  return report ? strayQuestions(report, forms) : [];
}

/** Moves all that stands under a question which the form doesn't ask to one that it asks. */
export function placeStray(fromId: string, toId: string): void {
  const { report } = workspace.getState();
  if (!report || !findQuestion(formOf(report), toId)) return;
  const place = questionPlace(toId);
  editReport((current) => placeItems(current, current.answers[fromId]?.items ?? [], fromId, toId), {
    place,
    step: 'step.placeStray',
  });
  goTo(place);
}

/** Writes a paragraph that the document of another form needs. */
export const changeFormText = (place: Place, question: Question, text: string): void =>
  editReport((report) => writeFormText(report, question, text, newId), {
    place,
    typing: `formText.${question.id}`,
    step: 'step.formTexts',
  });
