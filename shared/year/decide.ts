import { changeItem, findItem, removeItem } from '../edit/edit-answer';
import { formOf } from '../forms/form-of';
import type { ChecklistEntry, Decision } from '../model/checklist';
import { emptyProblem } from '../model/problem';
import { type Item, itemsOfType, type Report } from '../model/report';
import { emptyTask, type Task } from '../model/task';
import { achievementOf, addItem } from './turn-into';

/** What this year's report says about a task or a problem of last year's. */

export interface Decided {
  report: Report;
  /** The record of the decision before, which its author had worked on and which therefore stays. */
  kept: Item | null;
}

/**
 * Decides an entry, for the first time or anew. The record that the decision before had made goes,
 * unless somebody has changed it since.
 */
export function decide(
  report: Report,
  entryId: string,
  decision: Decision,
  reason: string,
  newId: string,
): Decided {
  const entry = report.checklist.find(({ id }) => id === entryId);
  if (!entry) return { report, kept: null };
  const { report: without, kept } = withoutResult(report, entry);
  const made = resultOf(without, entry, decision, newId);
  const decided = { ...entry, decision, reason, resultId: made?.item.id ?? null };
  const withResult =
    made && !findItem(without, made.item.id)
      ? addItem(without, made.questionId, made.item)
      : without;
  return {
    report: relinked(withEntry(withResult, decided), decided),
    kept: kept?.id === made?.item.id ? null : kept,
  };
}

/** Changes the reason of a decision that stands. */
export function changeReason(report: Report, entryId: string, reason: string): Report {
  const entry = report.checklist.find(({ id }) => id === entryId);
  return entry && entry.reason !== reason ? withEntry(report, { ...entry, reason }) : report;
}

/** Adds the record that tells how a problem was solved. */
export function tellSolution(report: Report, entryId: string, newId: string): Report {
  const entry = report.checklist.find(({ id }) => id === entryId);
  if (entry?.kind !== 'problem' || entry.decision !== 'done' || hasResult(report, entry))
    return report;
  const made = solutionOf(report, entry, newId);
  return made
    ? withEntry(addItem(report, made.questionId, made.item), { ...entry, resultId: newId })
    : report;
}

/** True while the record that a decision made is still in the report. */
export const hasResult = (report: Report, { resultId }: ChecklistEntry): boolean =>
  resultId !== null && findItem(report, resultId) !== null;

export interface Progress {
  decided: number;
  all: number;
}

export const progressOf = ({ checklist }: Report): Progress => ({
  decided: checklist.filter(({ decision }) => decision !== 'open').length,
  all: checklist.length,
});

interface Made {
  questionId: string;
  item: Item;
}

/** The record that a decision stands for: one that is there already, or a new one. */
function resultOf(
  report: Report,
  entry: ChecklistEntry,
  decision: Decision,
  newId: string,
): Made | null {
  if (decision === 'carried') return { questionId: entry.questionId, item: carried(entry, newId) };
  if (decision !== 'done' || entry.kind === 'problem') return null;
  const told = [...itemsOfType(report, 'event'), ...itemsOfType(report, 'initiative')].find(
    ({ fulfilsTaskId }) => fulfilsTaskId === entry.originId,
  );
  const found = told && findItem(report, told.id);
  return (
    found ??
    achievementOf({ ...entry, id: entry.originId }, entry.questionId, newId, formOf(report))
  );
}

function carried(entry: ChecklistEntry, newId: string): Item {
  const { text, since, owner } = entry;
  const partnerCityIds = [...entry.partnerCityIds];
  return entry.kind === 'task'
    ? {
        ...emptyTask(newId),
        text,
        since,
        owner,
        partnerCityIds,
        indicator: entry.indicator,
        state: 'carried',
      }
    : { ...emptyProblem(newId), text, since, owner, partnerCityIds, cause: entry.cause };
}

/** A solved problem fulfils no task, so its record has no link but the checklist's. */
function solutionOf(report: Report, entry: ChecklistEntry, newId: string): Made | null {
  const form = formOf(report);
  const made = achievementOf({ ...entry, id: entry.originId }, entry.questionId, newId, form);
  if (!made) return null;
  const { item } = made;
  return item.type === 'event' || item.type === 'initiative'
    ? { ...made, item: { ...item, fulfilsTaskId: null } }
    : made;
}

function withoutResult(report: Report, entry: ChecklistEntry): Decided {
  const found = entry.resultId === null ? null : findItem(report, entry.resultId);
  if (!found) return { report, kept: null };
  const { item } = found;
  const made = [
    carried(entry, item.id),
    solutionOf(report, entry, item.id)?.item,
    achievementOf({ ...entry, id: entry.originId }, entry.questionId, item.id, formOf(report))
      ?.item,
  ];
  return made.some((each) => each && isAlike(each, item))
    ? { report: removeItem(report, item.id), kept: null }
    : { report, kept: item };
}

/** True for records with the same content. Which problem a task answers is not its author's text. */
function isAlike(made: Item, item: Item): boolean {
  const content = (record: Item) =>
    JSON.stringify(
      Object.entries({ ...record, answersProblemId: null }).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return content(made) === content(item);
}

/** A carried task goes on answering its problem, when that was carried over too. */
function relinked(report: Report, { kind, originId, resultId, decision }: ChecklistEntry): Report {
  if (decision !== 'carried' || resultId === null) return report;
  const resultsOf = (wanted: (other: ChecklistEntry) => boolean) =>
    report.checklist.filter(
      (other) => other.decision === 'carried' && other.resultId !== null && wanted(other),
    );
  if (kind === 'problem') {
    return resultsOf((other) => other.answersProblemId === originId).reduce(
      (changed, { resultId: taskId }) =>
        taskId === null ? changed : answering(changed, taskId, resultId),
      report,
    );
  }
  const own = report.checklist.find((entry) => entry.resultId === resultId);
  const [problem] = resultsOf(
    (other) => other.kind === 'problem' && other.originId === own?.answersProblemId,
  );
  return problem?.resultId ? answering(report, resultId, problem.resultId) : report;
}

function answering(report: Report, taskId: string, problemId: string): Report {
  const task = findItem(report, taskId)?.item;
  const problem = findItem(report, problemId)?.item;
  return task?.type === 'task' && task.answersProblemId === null && problem?.type === 'problem'
    ? changeItem<Task>(report, taskId, { answersProblemId: problemId })
    : report;
}

const withEntry = (report: Report, entry: ChecklistEntry): Report => ({
  ...report,
  checklist: report.checklist.map((other) => (other.id === entry.id ? entry : other)),
});
