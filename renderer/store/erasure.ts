import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type {
  ActFields,
  ActFormat,
  ErasureOrder,
  ErasurePreview,
  ErasureRecord,
  ErasureResult,
} from '../../shared/erasure/contract';
import { api } from './api';
import { showFile } from './files';
import { forgetSteps } from './kept-steps';
import { flush, isSaved, rebaseSaver } from './saver';
import { closeDialog, goTo, openDialog, shell } from './shell';
import { readLibrary } from './start';
import { toastFailure, toasts } from './toasts';
import { openWorkspace } from './workspace';

/** How far the erasing of a person is. */
export type ErasureStage =
  | { kind: 'reading' }
  | { kind: 'choosing'; personIds: string[]; preview: ErasurePreview }
  | { kind: 'running' }
  | { kind: 'done'; record: ErasureRecord; result: ErasureResult | null };

const stage = createStore<{ current: ErasureStage }>(() => ({ current: { kind: 'reading' } }));
export const useErasure = (): ErasureStage => useStore(stage, ({ current }) => current);
const go = (current: ErasureStage): void => stage.setState({ current });

/** Looks for a person everywhere, and shows what was found before anything is erased. */
export async function startErasing(personIds: string[]): Promise<void> {
  go({ kind: 'reading' });
  openDialog('erasePerson');
  await flush();
  const preview = await api.call('erasure:preview', { personIds });
  if (preview.kind === 'preview') return go({ kind: 'choosing', personIds, preview });
  closeDialog();
  toastFailure(preview);
}

/** Erases, and reads anew whatever the window holds: it goes back to what is on the disk. */
export async function erase(order: ErasureOrder): Promise<void> {
  await flush();
  // What can't be saved now would come back later with what was erased.
  if (!isSaved()) return closeDialog();
  go({ kind: 'running' });
  const result = await api.call('erasure:run', order);
  if (result.kind === 'failed') {
    closeDialog();
    return toastFailure(result);
  }
  await readAnew();
  go({ kind: 'done', record: result.record, result });
}

/** Nothing that can be undone, brought back or pasted remembers what was. */
async function readAnew(): Promise<void> {
  const { place } = shell.getState();
  for (const { key } of [...toasts.visibleToasts]) toasts.close(key);
  openWorkspace(null);
  forgetSteps();
  rebaseSaver({});
  await readLibrary();
  forgetSteps();
  goTo(place.screen === 'cities' ? place : { screen: 'cities', cityId: null });
}

/** Shows the act of an earlier erasure. */
export function showAct(record: ErasureRecord): void {
  go({ kind: 'done', record, result: null });
  openDialog('erasePerson');
}

export async function saveAct(
  recordId: string,
  fields: ActFields,
  format: ActFormat,
): Promise<void> {
  showFile(await api.call('erasure:act', { recordId, fields, format }));
}

/** What was erased from the library so far; none where the log can't be read. */
export async function readErasures(): Promise<ErasureRecord[]> {
  const list = await api.call('erasure:list', undefined);
  if (list.kind === 'list') return list.records;
  toastFailure(list);
  return [];
}
