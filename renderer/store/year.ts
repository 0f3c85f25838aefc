import { findItem, removeItem } from '../../shared/edit/edit-answer';
import type { Decision } from '../../shared/model/checklist';
import type { Item, Report } from '../../shared/model/report';
import { changeReason, decide, tellSolution } from '../../shared/year/decide';
import { achievementFromTask, type Turned, taskFromProblem } from '../../shared/year/turn-into';
import { newId } from './id';
import type { Place } from './place';
import { focusField, goTo } from './shell';
import { toast } from './toasts';
import { editReport, workspace } from './workspace';

/** How a year follows upon another: the checklist of the last one, and what records turn into. */

const CHECKLIST: Place = { screen: 'checklist' };

/** Decides an entry of the checklist, and says so when a record of the decision before stays. */
export function decideEntry(entryId: string, decision: Decision, reason = ''): void {
  let kept: Item | null = null;
  editReport(
    (report) => {
      const decided = decide(report, entryId, decision, reason, newId());
      kept = decided.kept;
      return decided.report;
    },
    { place: CHECKLIST },
  );
  if (kept) tellKept(kept);
}

function tellKept({ id, type }: Item): void {
  toast({
    tone: 'neutral',
    message: { key: 'checklist.kept', values: { type } },
    actions: [
      { label: 'checklist.goToKept', run: () => goToRecord(id) },
      { label: 'checklist.deleteKept', run: () => removeKept(id) },
    ],
  });
}

const removeKept = (id: string): void =>
  editReport((report) => removeItem(report, id), { place: CHECKLIST });

export function changeEntryReason(entryId: string, reason: string): void {
  editReport((report) => changeReason(report, entryId, reason), {
    place: CHECKLIST,
    typing: `${entryId}.reason`,
  });
}

/** Adds the record that tells how a problem was solved, and goes to it. */
export function addSolution(entryId: string): void {
  const id = newId();
  editReport((report) => tellSolution(report, entryId, id), { place: CHECKLIST });
  goToRecord(id);
}

/** Goes to a record of the open report, wherever it stands. */
export function goToRecord(recordId: string): void {
  const { report } = workspace.getState();
  const found = report && findItem(report, recordId);
  if (found) goTo({ screen: 'question', questionId: found.questionId, recordId });
}

/** Adds a task that is to solve a problem, and goes to it. */
export const makeTaskOf = (problemId: string): void =>
  turn((report) => taskFromProblem(report, problemId, newId()));

/** Marks a task as done, adds the record that tells of it, and goes there. */
export const makeAchievementOf = (taskId: string): void =>
  turn((report) => achievementFromTask(report, taskId, newId()));

function turn(into: (report: Report) => Turned | null): void {
  const { report } = workspace.getState();
  const turned = report && into(report);
  if (!turned) return;
  const { questionId, recordId } = turned;
  const place: Place = { screen: 'question', questionId, recordId };
  editReport(() => turned.report, { place });
  goTo(place);
  focusField('text');
}
