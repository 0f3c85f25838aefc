import { createStore } from 'zustand/vanilla';
import { withPassage } from '../../shared/edit/protect-passage';
import { openDialog, shell } from './shell';
import { toast } from './toasts';
import { editRegistry } from './workspace';

/** Passages whose signs no typography changes, chosen where they stand. */

/** The words that the dialog asks about. */
export const protecting = createStore<{ passage: string }>(() => ({ passage: '' }));

/** Asks about a passage. */
export function askToProtect(passage: string): void {
  protecting.setState({ passage });
  openDialog('protect');
}

/** Asks about what is selected in the field that has the focus, or for words to be named. */
export const protectSelection = (): void => askToProtect(selectedWords());

function selectedWords(): string {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
  }
  return String(window.getSelection() ?? '');
}

export function protectPassage(passage: string): void {
  editRegistry(
    (registry) => ({ ...registry, keptWords: withPassage(registry.keptWords, passage) }),
    { place: shell.getState().place, step: 'step.protectPassage' },
  );
  toast({
    tone: 'success',
    message: { key: 'toast.passageProtected', values: { passage: passage.trim() } },
  });
}
