import { useMemo } from 'react';
import { allForms } from '../../shared/forms/form-of';
import type { Questionnaire } from '../../shared/model/questionnaire';
import { useWorkspace, workspace } from './workspace';

/** The forms that documents can be written by: those of the program, and one's own on the desk. */

export const forms = (): Questionnaire[] =>
  allForms(workspace.getState().desk.forms.map(({ form }) => form));

export function useForms(): Questionnaire[] {
  const own = useWorkspace(({ desk }) => desk.forms);
  return useMemo(() => allForms(own.map(({ form }) => form)), [own]);
}
