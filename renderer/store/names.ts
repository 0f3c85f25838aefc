import {
  type NameDifference,
  type NameFile,
  nameFileOf,
  takeNames,
} from '../../shared/registry/name-file';
import { api } from './api';
import { showFile } from './files';
import { newId } from './id';
import { toast, toastFailure } from './toasts';
import { editRegistry, workspace } from './workspace';

/** Names of the registry go to colleagues as a file, and come from them. */

export async function exportNames(): Promise<void> {
  showFile(await api.call('names:export', nameFileOf(workspace.getState().registry)));
}

/** The file that the user chooses; null where none is chosen, or where it can't be read. */
export async function readNames(): Promise<NameFile | null> {
  const outcome = await api.call('names:import', undefined);
  if (outcome.kind === 'failed') toastFailure(outcome);
  return outcome.kind === 'names' ? outcome.names : null;
}

/** Takes names of a file over, all in one step of undo. */
export function takeNamesOver(taken: readonly NameDifference[]): void {
  if (taken.length === 0) return;
  editRegistry((registry) => takeNames(registry, taken, newId), {
    place: { screen: 'cities', cityId: null },
    step: 'step.importNames',
  });
  toast({
    tone: 'success',
    message: { key: 'toast.namesTaken', values: { count: taken.length } },
  });
}
