import { changeForm, issueForm, ownForm, withForm, withoutForm } from '../../shared/edit/forms';
import { freeName } from '../../shared/edit/profiles';
import { copyOfForm, emptyForm, findPart, removePart } from '../../shared/forms/edit-form';
import type { Questionnaire } from '../../shared/model/questionnaire';
import type { Report } from '../../shared/model/report';
import { newId } from './id';
import type { Place } from './place';
import { goTo, shell } from './shell';
import { toastUntil } from './undo-toast';
import { editDesk, undo, workspace } from './workspace';

/** Own forms on the desk: what their editor does to them. */

const at = (formId: string | null, partId: string | null = null) =>
  ({ place: { screen: 'forms', formId, partId } satisfies Place, step: 'step.form' }) as const;

export const showForm = (formId: string | null, partId: string | null = null): void =>
  goTo({ screen: 'forms', formId, partId });

const chosenPart = (): string | null => {
  const { place } = shell.getState();
  return place.screen === 'forms' ? place.partId : null;
};

const namesOfOwn = (): string[] => workspace.getState().desk.forms.map(({ form }) => form.name);

/** Makes a copy that can be changed, and shows it. */
export function copyForm(form: Questionnaire, name: string): void {
  const copy = copyOfForm(form, newId(), freeName(name, namesOfOwn()));
  editDesk((desk) => withForm(desk, copy, 0), at(copy.id));
  showForm(copy.id);
}

export function createForm(name: string): void {
  const form = emptyForm(newId, freeName(name, namesOfOwn()));
  editDesk((desk) => withForm(desk, form, 0), at(form.id));
  showForm(form.id);
}

/** `field` is what is typed in: changes of one field in a row are one step of undo. */
export const editForm = (
  formId: string,
  change: (form: Questionnaire) => Questionnaire,
  field?: string,
): void =>
  editDesk((desk) => changeForm(desk, formId, change), {
    ...at(formId, chosenPart()),
    ...(field === undefined ? {} : { typing: `${formId}.${field}` }),
  });

/** Takes a part out of a form; the message that says so can bring it back. */
export function deletePart(form: Questionnaire, partId: string, name: string): void {
  if (!findPart(form, partId)) return;
  editDesk(
    (desk) => changeForm(desk, form.id, (own) => removePart(own, partId)),
    at(form.id, partId),
  );
  offerUndo({ key: 'toast.partDeleted', values: { name } });
}

/** Takes a form from the desk. Reports keep the version that they answer. */
export function deleteForm({ id, name }: Questionnaire): void {
  editDesk((desk) => withoutForm(desk, id), at(id));
  showForm(null);
  offerUndo({ key: 'toast.formDeleted', values: { name } });
}

function offerUndo(message: Parameters<typeof toastUntil>[1]['message']): void {
  const after = workspace.getState().desk;
  toastUntil(() => workspace.getState().desk !== after, {
    tone: 'neutral',
    message,
    actions: [
      {
        label: 'action.undo',
        run: () => {
          const place = undo();
          if (place) goTo(place);
        },
      },
    ],
  });
}

/** From now on the form stays as it is for reports; what is changed in it is its next version. */
export const fixVersion = (formId: string): void =>
  editDesk((desk) => issueForm(desk, formId), at(formId, chosenPart()));

/** A report that answers an own form keeps its version: that is not changed any more. */
export function issueIfOwn({ questionnaire: { id, version } }: Report): void {
  const own = ownForm(workspace.getState().desk, id);
  if (own?.form.version === version) fixVersion(id);
}
