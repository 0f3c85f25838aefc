import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { CLIP_TYPE, clipText, pasteItems, readClip, writeClip } from '../../shared/edit/clip';
import { itemsWith } from '../../shared/edit/edit-many';
import type { Item } from '../../shared/model/report';
import { announce } from './announcements';
import { deleteRecords } from './bulk';
import { answerKindOf } from './editing';
import { newId } from './id';
import { selectedRecords, selectRecords } from './selection';
import { goTo, openDialog, shell } from './shell';
import { editReport, workspace } from './workspace';

/** Records on their way through the clipboard, and texts that may become records. */

/** What was pasted from another program and waits to be looked at. */
interface Pasted {
  questionId: string;
  afterId: string | null;
  paragraphs: string[];
}

export const pasted = createStore<{ waiting: Pasted | null }>(() => ({ waiting: null }));
export const usePasted = (): Pasted | null => useStore(pasted, ({ waiting }) => waiting);

/** Puts the selected records on the clipboard; false when there are none. */
export function copyRecords(clipboard: DataTransfer): boolean {
  const { report } = workspace.getState();
  const items = report ? itemsWith(report, selectedRecords()) : [];
  if (items.length === 0) return false;
  clipboard.setData(CLIP_TYPE, writeClip(items));
  clipboard.setData('text/plain', clipText(items));
  announce({ key: 'announce.copied', values: { count: items.length } });
  return true;
}

export function cutRecords(clipboard: DataTransfer): boolean {
  if (!copyRecords(clipboard)) return false;
  deleteRecords(selectedRecords(), 'cut');
  return true;
}

/** Adds the records of the clipboard to the open question; false when it holds none. */
export function pasteRecords(clipboard: DataTransfer): boolean {
  const items = readClip(clipboard.getData(CLIP_TYPE));
  const { place } = shell.getState();
  if (!items || place.screen !== 'question') return false;
  addItems(place.questionId, lastSelected(), items);
  return true;
}

/** Behind which record something new goes: the last one that is selected. */
export function lastSelected(): string | null {
  const { report } = workspace.getState();
  return (report && itemsWith(report, selectedRecords()).at(-1)?.id) ?? null;
}

/** Shows what was pasted before it becomes records. */
export function offerPasted(paragraphs: string[]): void {
  const { place } = shell.getState();
  if (place.screen !== 'question' || paragraphs.length === 0) return;
  pasted.setState({
    waiting: { questionId: place.questionId, afterId: lastSelected(), paragraphs },
  });
  openDialog('paste');
}

/** Adds records and selects them. */
export function addItems(questionId: string, afterId: string | null, items: Item[]): void {
  const { report } = workspace.getState();
  if (!report) return;
  const kind = answerKindOf(questionId);
  const added = pasteItems(report, { questionId, kind, afterId }, items, newId);
  const place = { screen: 'question', questionId, recordId: added.ids[0] ?? null } as const;
  editReport(() => added.report, {
    place,
    step: { key: 'step.paste', values: { count: added.ids.length } },
  });
  selectRecords(added.ids);
  goTo(place);
}
