import { findItem } from '../../shared/edit/edit-answer';
import { failure } from '../../shared/failure';
import type { Event } from '../../shared/model/event';
import type { Initiative } from '../../shared/model/initiative';
import { emptyPicture, MOST_PICTURES, type Picture } from '../../shared/model/picture';
import { MOST_PICTURE_BYTES, pictureFlaw } from '../../shared/pictures/limits';
import { mayChange } from './access';
import { api } from './api';
import { changeRecord } from './editing';
import { newId } from './id';
import { toast, toastFailure } from './toasts';
import { toastUntil } from './undo-toast';
import { nextSteps, undo, workspace } from './workspace';

/** The records that have pictures. */
export type Pictured = Event | Initiative;

/**
 * Takes files in as pictures of a record, as one step of undo. Each that can't be one says why, and
 * the others come in all the same.
 */
export async function addPictures(recordId: string, files: readonly File[]): Promise<void> {
  if (!mayChange({ report: true })) return;
  const room = MOST_PICTURES - (pictured(recordId)?.pictures.length ?? MOST_PICTURES);
  if (files.length > room) toast({ tone: 'danger', message: { key: 'picture.tooMany' } });
  const added: Picture[] = [];
  for (const file of files.slice(0, Math.max(0, room))) {
    const picture = await takeIn(file);
    if (picture) added.push(picture);
  }
  // The record may have changed, or gone, while its pictures were read.
  const item = pictured(recordId);
  if (item && added.length > 0) setPictures(item, [...item.pictures, ...added]);
}

async function takeIn(file: File): Promise<Picture | null> {
  const { name } = file;
  if (file.size > MOST_PICTURE_BYTES) {
    toastFailure(failure('pictureTooLarge', name));
    return null;
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const flaw = pictureFlaw(bytes);
  if (flaw) {
    toastFailure(failure(flaw, name));
    return null;
  }
  const { prepared } = await import('../pictures/prepare');
  const ready = await prepared(bytes).catch(() => null);
  if (!ready) {
    toastFailure(failure('noPicture', name));
    return null;
  }
  const kept = await api.call('picture:add', { file: name, bytes: ready });
  if (kept.kind === 'failed') {
    toastFailure(kept);
    return null;
  }
  return emptyPicture(newId(), kept);
}

/** Keeps the pictures that came with a colleague's report; it names them by what they are. */
export async function keepPictures(pictures: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, base64] of Object.entries(pictures)) {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const kept = await api.call('picture:add', { file, bytes });
    if (kept.kind === 'failed') toastFailure(kept);
  }
}

/** Puts the pictures of a record as they are to be; `typing` names the field that is typed in. */
export function setPictures(item: Pictured, pictures: Picture[], typing?: string): void {
  changeRecord<Pictured>(item, { pictures }, typing as keyof Pictured & string);
}

/** Takes a picture out of a record, and offers the way back. */
export function deletePicture(item: Pictured, pictures: Picture[]): void {
  setPictures(item, pictures);
  const after = workspace.getState().report;
  if (pictured(item.id)?.pictures !== pictures) return;
  toastUntil(() => workspace.getState().report !== after, {
    tone: 'neutral',
    message: { key: 'picture.removed' },
    actions: [
      {
        label: 'action.undo',
        run: () => {
          if (workspace.getState().report === after && nextSteps().undo) undo();
        },
      },
    ],
  });
}

function pictured(recordId: string): Pictured | null {
  const { report } = workspace.getState();
  const item = report && findItem(report, recordId)?.item;
  return item && 'pictures' in item ? item : null;
}
