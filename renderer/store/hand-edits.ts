import { findItem } from '../../shared/edit/edit-answer';
import {
  type ComposedText,
  inOneLine,
  mayHaveParagraphs,
  PART,
} from '../../shared/forms/composed-text';
import {
  keepOwn,
  mergeOwn,
  settleOver,
  takeComputed,
  writeOver,
} from '../../shared/forms/overrides';
import type { MessageKey } from '../../shared/messages';
import type { OverrideKey } from '../../shared/model/override';
import type { Report } from '../../shared/model/report';
import type { Place } from './place';
import { shell } from './shell';
import type { StepKey } from './step';
import { toastUntil } from './undo-toast';
import { editReport, undo, workspace } from './workspace';

/** What is done with texts that are written by hand over what was worked out. */

/** The step leads back to where it was made: the document is shown on many screens. */
const edit = (change: (report: Report) => Report, step: StepKey): void =>
  editReport(change, { place: shell.getState().place, step });

/** Writes a text by hand, in sight of what the facts say now. */
export function writeByHand({ key, computed }: ComposedText, typed: string): void {
  const text = mayHaveParagraphs(key) ? typed.trim() : inOneLine(typed);
  edit((report) => settleOver(report, key, computed, text), 'step.handEdit');
}

export const keepMyText = ({ key, computed }: ComposedText): void =>
  edit((report) => keepOwn(report, key, computed), 'step.keepHandEdit');

export const takeMergedText = ({ key, computed }: ComposedText): void =>
  edit((report) => mergeOwn(report, key, computed), 'step.keepHandEdit');

/** Gives a text by hand up, which the message takes back. */
export function removeHandEdit(key: OverrideKey): void {
  editWithUndo((report) => takeComputed(report, key), 'step.removeHandEdit', 'handEdits.reverted');
}

/** Leaves the row of a text out of the document, which the message takes back. */
export function leaveRowOut({ key }: ComposedText, words: string): void {
  const rowKey = { ...key, part: PART.row };
  editWithUndo(
    (report) => writeOver(report, rowKey, words, ''),
    'step.leaveOutRow',
    'handEdits.hidden',
  );
}

function editWithUndo(change: (report: Report) => Report, step: StepKey, said: MessageKey): void {
  const before = workspace.getState().report;
  edit(change, step);
  const after = workspace.getState().report;
  if (after === before) return;
  toastUntil(() => workspace.getState().report !== after, {
    tone: 'success',
    message: { key: said },
    actions: [
      {
        label: 'action.undo',
        run: () => {
          if (workspace.getState().report === after) undo();
        },
      },
    ],
  });
}

/** Where the facts of a row are edited: a record of the report, or of the registry; null for sums. */
export function placeOfFacts(recordId: string): Place | null {
  const { report, registry } = workspace.getState();
  // A row of a text is one of its paragraphs.
  for (const id of [recordId, recordId.replace(/\.\d+$/u, '')]) {
    const found = report && findItem(report, id);
    if (found) return { screen: 'question', questionId: found.questionId, recordId: id };
  }
  const city = registry.partnerCities.find(
    ({ id, mergedIds, agreements, contacts }) =>
      id === recordId ||
      mergedIds.includes(recordId) ||
      [...agreements, ...contacts].some((each) => each.id === recordId),
  );
  return city ? { screen: 'cities', cityId: city.id } : null;
}
