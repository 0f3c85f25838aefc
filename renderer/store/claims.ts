import type { ChangedClaim } from '../../shared/claims/check-claims';
import type { ComputedClaim } from '../../shared/claims/compute';
import {
  insertClaim,
  keepSentence,
  stopWatching,
  takeNewSentence,
} from '../../shared/claims/edit-claims';
import { applyCuts, type Cut, withoutCuts } from '../../shared/claims/fit';
import { setLengths } from '../../shared/claims/lengths';
import { linkChange, type Offer, offerKey } from '../../shared/claims/offers';
import { changeItem, findItem } from '../../shared/edit/edit-answer';
import type { EventLength } from '../../shared/model/event';
import type { Item } from '../../shared/model/report';
import { newId } from './id';
import type { Place } from './place';
import type { EditPlace } from './step';
import { toastUntil } from './undo-toast';
import { editReport, undo, workspace } from './workspace';

/** What is done with computed sentences, with links that texts suggest, and with lengths. */

function at(recordId: string, step: NonNullable<EditPlace['step']>): EditPlace {
  const { report } = workspace.getState();
  const found = report && findItem(report, recordId);
  const place: Place = found
    ? { screen: 'question', questionId: found.questionId, recordId }
    : { screen: 'properties' };
  return { place, step };
}

/** Puts a computed sentence at the caret, or at the end of the text, and watches it. */
export function insertSentence(recordId: string, claim: ComputedClaim, caret: number | null): void {
  editReport(
    (report) => insertClaim(report, recordId, claim, newId(), caret ?? undefined),
    at(recordId, 'step.claim'),
  );
}

export const takeNew = (changed: ChangedClaim): void =>
  editReport(
    (report) => takeNewSentence(report, changed),
    at(changed.claim.recordId, 'step.claim'),
  );

export const keepMine = (changed: ChangedClaim): void =>
  editReport((report) => keepSentence(report, changed), at(changed.claim.recordId, 'step.claim'));

export const stopWatchingClaim = ({ claim }: ChangedClaim): void =>
  editReport((report) => stopWatching(report, claim.id), at(claim.recordId, 'step.claim'));

export const acceptOffer = (recordId: string, offer: Offer): void =>
  editReport(
    (report) => {
      const item = findItem(report, recordId)?.item;
      return item ? changeItem<Item>(report, recordId, linkChange(item, offer)) : report;
    },
    at(recordId, 'step.links'),
  );

/** Links a record with all that was offered, as one step. */
export const acceptOffers = (recordId: string, offers: readonly Offer[]): void =>
  editReport(
    (report) =>
      offers.reduce((changed, offer) => {
        const item = findItem(changed, recordId)?.item;
        return item ? changeItem<Item>(changed, recordId, linkChange(item, offer)) : changed;
      }, report),
    at(recordId, 'step.links'),
  );

export const dismissOffer = (recordId: string, offer: Offer): void =>
  editReport(
    (report) => ({
      ...report,
      dismissedFindings: [...report.dismissedFindings, offerKey(recordId, offer)],
    }),
    at(recordId, 'step.links'),
  );

/** Shows every event of an answer in a length, where it is written. */
export const showLengths = (questionId: string, length: EventLength): void =>
  editReport((report) => setLengths(report, questionId, length), {
    place: { screen: 'question', questionId, recordId: null },
    step: 'step.length',
  });

/** Shortens and leaves out, as one step that the message takes back. */
export function fitReport(cuts: readonly Cut[]): void {
  const before = workspace.getState().report;
  const [first] = cuts;
  if (!first) return;
  editReport((report) => applyCuts(report, cuts), at(first.recordId, 'step.fit'));
  const after = workspace.getState().report;
  if (after === before) return;
  toastUntil(() => workspace.getState().report !== after, {
    tone: 'success',
    message: { key: 'fit.done', values: { count: cuts.length } },
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

export function showAllAgain(): void {
  const { report } = workspace.getState();
  const [questionId = ''] = Object.keys(report?.answers ?? {});
  editReport(withoutCuts, {
    place: { screen: 'question', questionId, recordId: null },
    step: 'step.fit',
  });
}
