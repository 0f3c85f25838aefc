import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { ownForm, withForm } from '../../shared/edit/forms';
import { freeName } from '../../shared/edit/profiles';
import { copyOfForm } from '../../shared/forms/edit-form';
import { builtInForm } from '../../shared/model/built-in-forms';
import type { Questionnaire } from '../../shared/model/questionnaire';
import { api } from './api';
import { showFile } from './files';
import { showForm } from './form-editing';
import { newId } from './id';
import { closeDialog, openDialog } from './shell';
import { toast, toastFailure } from './toasts';
import { editDesk, workspace } from './workspace';

/** Forms as small files for colleagues. */

export async function exportForm(form: Questionnaire): Promise<void> {
  showFile(await api.call('form:export', form));
}

/** The form of a file that the user is asked about. Nothing is changed until it is taken over. */
const reading = createStore<{ form: Questionnaire | null }>(() => ({ form: null }));
export const useFormOfFile = (): Questionnaire | null => useStore(reading, ({ form }) => form);

export async function importForm(): Promise<void> {
  const outcome = await api.call('form:import', undefined);
  if (outcome.kind === 'failed') return toastFailure(outcome);
  if (outcome.kind === 'cancelled') return;
  reading.setState({ form: outcome.form });
  openDialog('formFile');
}

/** Others may have the form of a file: what is changed in it is a new version. */
const take = (form: Questionnaire): void => {
  closeDialog();
  editDesk((desk) => withForm(desk, form, form.version), {
    place: { screen: 'forms', formId: form.id, partId: null },
    step: 'step.form',
  });
  showForm(form.id);
  toast({ tone: 'success', message: { key: 'toast.formImported', values: { name: form.name } } });
};

/** Puts the form of the file in the place of the one that there is. */
export const replaceForm = take;

/** Takes the form of the file beside those that there are. */
export function addFormOfFile(form: Questionnaire): void {
  const { desk } = workspace.getState();
  const isTaken = ownForm(desk, form.id) !== null || builtInForm(form.id) !== null;
  const names = desk.forms.map(({ form: { name } }) => name);
  const name = freeName(form.name, names);
  take(isTaken ? copyOfForm(form, newId(), name) : { ...form, name });
}
