import { withWords } from '../../shared/spelling/words';
import { api } from './api';
import { showFile } from './files';
import { toast, toastFailure } from './toasts';
import { editDesk, workspace } from './workspace';

/** The personal dictionary, and what the spelling checker learns of the registry. */

const AT = { place: { screen: 'settings' } } as const;

export const addWords = (words: readonly string[]): void =>
  editDesk((desk) => {
    const known = withWords(desk.words, words);
    return known.length === desk.words.length ? desk : { ...desk, words: known };
  }, AT);

export const removeWord = (word: string): void =>
  editDesk((desk) => ({ ...desk, words: desk.words.filter((each) => each !== word) }), AT);

export async function exportWords(): Promise<void> {
  showFile(await api.call('words:export', workspace.getState().desk.words));
}

export async function importWords(): Promise<void> {
  const outcome = await api.call('words:import', undefined);
  if (outcome.kind === 'failed') return toastFailure(outcome);
  if (outcome.kind === 'cancelled') return;
  const before = workspace.getState().desk.words.length;
  addWords(outcome.words);
  const count = workspace.getState().desk.words.length - before;
  toast({ tone: 'success', message: { key: 'toast.wordsImported', values: { count } } });
}

/** A name that is being typed is not taught letter by letter, in milliseconds. */
const REST = 500;

/** Keeps the checker informed; returns the function that stops it. */
export function followSpelling(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sources: unknown[] = [];
  const teach = async () => {
    const { registry, desk, report } = workspace.getState();
    const { knownNames } = await import('../../shared/spelling/known-names');
    await api.call('spelling:teach', [...desk.words, ...knownNames(registry, report)]);
  };
  // The report changes at each key; names come from it only through its city.
  const teachSoon = () => {
    const { registry, desk, report } = workspace.getState();
    const current = [registry, desk.words, report?.city];
    if (current.every((source, index) => source === sources[index]) && sources.length > 0) return;
    sources = current;
    clearTimeout(timer);
    timer = setTimeout(() => void teach(), REST);
  };
  const stops = [
    workspace.subscribe(teachSoon),
    api.listen('learnWord', (word) => {
      addWords([word]);
      toast({ tone: 'success', message: { key: 'toast.learned', values: { word } } });
    }),
  ];
  teachSoon();
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
