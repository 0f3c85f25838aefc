import { createStore, useStore } from 'zustand';
import {
  addCapture,
  type CaptureTarget,
  changeCapture,
  placeCapture,
  removeCapture,
} from '../../shared/edit/inbox';
import type { Capture } from '../../shared/model/desk';
import type { EventDate } from '../../shared/model/event';
import { localDay } from '../../shared/model/partial-date';
import { newId } from './id';
import type { Place } from './place';
import { focusField, goTo } from './shell';
import { toast } from './toasts';
import { toastUntil } from './undo-toast';
import { editDesk, editTogether, workspace } from './workspace';

/** Lines that are jotted down anywhere and wait in the inbox for their place. */

const inboxPlace = (captureId: string | null): Place => ({ screen: 'inbox', captureId });

/** What was typed into the dialog and not saved yet: closing it by mistake loses nothing. */
const draft = createStore<{ text: string }>(() => ({ text: '' }));
export const useCaptureDraft = (): string => useStore(draft, ({ text }) => text);
export const setCaptureDraft = (text: string): void => draft.setState({ text });

/** Saves a line and tells where it waits, unless another one follows at once. */
export function capture(text: string, date: EventDate | null, follows: boolean): void {
  const entry = { id: newId(), text: text.trim(), date, capturedAt: new Date().toISOString() };
  editDesk((desk) => addCapture(desk, entry), { place: inboxPlace(entry.id) });
  setCaptureDraft('');
  if (follows) return;
  toast({
    tone: 'success',
    message: { key: 'toast.captured' },
    actions: [{ label: 'action.openFile', run: () => goTo(inboxPlace(entry.id)) }],
  });
}

export function editCapture(id: string, change: Partial<Pick<Capture, 'text' | 'date'>>): void {
  editDesk((desk) => changeCapture(desk, id, change), {
    place: inboxPlace(id),
    typing: `${id}.${Object.keys(change).join()}`,
  });
}

/** Deletes a line, goes to its neighbour and offers to bring it back. */
export function deleteCapture(id: string): void {
  const { captures } = workspace.getState().desk;
  const index = captures.findIndex((each) => each.id === id);
  const gone = captures[index];
  if (!gone) return;
  editDesk((desk) => removeCapture(desk, id), { place: inboxPlace(id) });
  goTo(inboxPlace((captures[index - 1] ?? captures[index + 1])?.id ?? null));
  const isBack = () => workspace.getState().desk.captures.some((each) => each.id === id);
  toastUntil(isBack, {
    tone: 'neutral',
    message: { key: 'toast.captureDeleted' },
    actions: [{ label: 'action.undo', run: () => bringBack(gone, index) }],
  });
}

function bringBack(gone: Capture, index: number): void {
  editDesk(
    (desk) =>
      desk.captures.some(({ id }) => id === gone.id) ? desk : addCapture(desk, gone, index),
    { place: inboxPlace(gone.id) },
  );
  goTo(inboxPlace(gone.id));
}

/** Puts a line where it belongs, as one step, and goes there so that it can be finished. */
export function place(entry: Capture, target: CaptureTarget): void {
  const id = newId();
  const placing = { capture: entry, target, id, today: localDay(new Date()) };
  const before = workspace.getState().desk;
  editTogether((edited) => placeCapture(edited, placing), { place: inboxPlace(entry.id) });
  if (workspace.getState().desk === before) return;
  if (target.to === 'contacts') goTo({ screen: 'cities', cityId: target.cityId });
  else goTo({ screen: 'question', questionId: target.questionId, recordId: id });
  if (target.to === 'answer') focusField('text');
  toast({
    tone: 'success',
    message: {
      key: 'toast.capturePlaced',
      values: { target: target.to === 'answer' ? 'report' : 'contacts' },
    },
  });
}
