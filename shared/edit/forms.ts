import type { Desk, OwnForm } from '../model/desk';
import type { Questionnaire } from '../model/questionnaire';

/** Own forms on the desk. Those that come with the program are never among them. */

export const ownForm = ({ forms }: Desk, id: string): OwnForm | null =>
  forms.find(({ form }) => form.id === id) ?? null;

/**
 * Puts a form on the desk that others may know already, as one out of a file or a copy: what is
 * changed in it afterwards is a new version where it has been issued.
 */
export function withForm(desk: Desk, form: Questionnaire, issued: number): Desk {
  const own = { form, issued };
  return {
    ...desk,
    forms: ownForm(desk, form.id)
      ? desk.forms.map((each) => (each.form.id === form.id ? own : each))
      : [...desk.forms, own],
  };
}

/** Changes an own form. What a report may answer already stays as it is: the change is a new version. */
export function changeForm(
  desk: Desk,
  id: string,
  change: (form: Questionnaire) => Questionnaire,
): Desk {
  const own = ownForm(desk, id);
  if (!own) return desk;
  const changed = change(own.form);
  if (changed === own.form) return desk;
  const version = Math.max(own.form.version, own.issued + 1);
  return withForm(desk, { ...changed, version }, own.issued);
}

/** From now on reports may answer the form as it is. */
export function issueForm(desk: Desk, id: string): Desk {
  const own = ownForm(desk, id);
  if (!own || own.issued >= own.form.version) return desk;
  return withForm(desk, own.form, own.form.version);
}

/** Reports that answer it keep the version that they answer. */
export const withoutForm = (desk: Desk, id: string): Desk =>
  ownForm(desk, id) ? { ...desk, forms: desk.forms.filter(({ form }) => form.id !== id) } : desk;
