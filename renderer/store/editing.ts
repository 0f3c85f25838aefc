import {
  changeItem,
  findItem,
  insertItem,
  itemsOf,
  moveItem,
  neighbour,
  removeItem,
} from '../../shared/edit/edit-answer';
import { dateEvent, placeOfNewEvent, sameHeading } from '../../shared/edit/place-event';
import { cityQuestionnaire } from '../../shared/model/city-questionnaire';
import { type EventDate, emptyEvent } from '../../shared/model/event';
import { emptyInitiative } from '../../shared/model/initiative';
import { emptyNarrative } from '../../shared/model/narrative';
import { yearMonth } from '../../shared/model/partial-date';
import { emptyProblem } from '../../shared/model/problem';
import { type AnswerKind, questionsOf } from '../../shared/model/questionnaire';
import type { Answer, Item, Report } from '../../shared/model/report';
import { emptyTask } from '../../shared/model/task';
import { newId } from './id';
import type { Place } from './place';
import { focusField, goTo } from './shell';
import { toast } from './toasts';
import { editReport, workspace } from './workspace';

/** What the forms do to the records of the open report. */

const recordPlace = (questionId: string, recordId: string | null): Place => ({
  screen: 'question',
  questionId,
  recordId,
});

export const answerKindOf = (questionId: string): AnswerKind =>
  questionsOf(cityQuestionnaire).find(({ id }) => id === questionId)?.answerKind ?? 'tasks';

const NEW_RECORD: Record<Exclude<AnswerKind, 'eventsByMonth'>, (id: string) => Item> = {
  problems: emptyProblem,
  tasks: emptyTask,
  initiatives: emptyInitiative,
};

/** Adds an empty record after the chosen one and goes to it. */
export function addRecord(questionId: string, chosenId: string | null): void {
  const { report } = workspace.getState();
  if (!report) return;
  const items = itemsOf(report, questionId);
  const chosen = items.findIndex(({ id }) => id === chosenId);
  const kind = answerKindOf(questionId);
  if (kind === 'eventsByMonth') {
    const date = dateOfNewEvent(report, items, items[chosen]);
    const follows = items[chosen]?.type === 'event' && sameHeading(items[chosen].date, date);
    add(questionId, emptyEvent(newId(), date), follows ? chosen + 1 : placeOfNewEvent(items, date));
  } else {
    add(questionId, NEW_RECORD[kind](newId()), chosen < 0 ? items.length : chosen + 1);
  }
}

/** Adds an empty paragraph of the author's own. */
export function addNarrative(questionId: string, chosenId: string | null): void {
  const { report } = workspace.getState();
  if (!report) return;
  const chosen = itemsOf(report, questionId).findIndex(({ id }) => id === chosenId);
  add(questionId, emptyNarrative(newId()), chosen < 0 ? 0 : chosen + 1);
}

function add(questionId: string, item: Item, index: number): void {
  const place = recordPlace(questionId, item.id);
  editReport((report) => insertItem(report, questionId, item, index), {
    place,
    step: { key: 'step.add', values: { type: item.type } },
  });
  goTo(place);
  focusField('text');
}

/** The month of the chosen event, or this month in the reported year, or the last told month. */
function dateOfNewEvent(report: Report, items: Item[], chosen: Item | undefined): EventDate | null {
  if (chosen?.type === 'event')
    return chosen.date && { from: chosen.date.from.slice(0, 7), until: '' };
  const today = new Date();
  if (today.getFullYear() === report.year) {
    return { from: yearMonth(report.year, today.getMonth() + 1), until: '' };
  }
  const last = items.findLast((item) => item.type === 'event');
  return { from: last?.date?.from.slice(0, 7) ?? yearMonth(report.year, 1), until: '' };
}

/** Changes fields of a record; `typing` names the field while it is typed in. */
export function changeRecord<T extends Item>(
  item: T,
  change: Partial<T>,
  typing?: keyof T & string,
): void {
  const { report } = workspace.getState();
  const found = report && findItem(report, item.id);
  if (!found) return;
  editReport((current) => changeItem<T>(current, item.id, change), {
    place: recordPlace(found.questionId, item.id),
    ...(typing === undefined ? {} : { typing: `${item.id}.${typing}` }),
  });
}

export function changeEventDate(questionId: string, id: string, date: EventDate | null): void {
  editReport((report) => dateEvent(report, id, date), {
    place: recordPlace(questionId, id),
    step: 'step.date',
  });
}

/** Deletes a record, goes to its neighbour and offers to bring it back. */
export function deleteRecord(id: string): void {
  const { report } = workspace.getState();
  const found = report && findItem(report, id);
  if (!report || !found) return;
  const { questionId, index, item } = found;
  const next = neighbour(report, id, 1) ?? neighbour(report, id, -1);
  editReport((current) => removeItem(current, id), { place: recordPlace(questionId, id) });
  goTo(recordPlace(questionId, next?.id ?? null));
  toast({
    tone: 'neutral',
    message: { key: 'toast.recordDeleted', values: { type: item.type } },
    actions: [{ label: 'action.undo', run: () => bringBack(report, questionId, item, index) }],
  });
}

/** Puts a deleted record back where it was, with the links of tasks that had answered it. */
function bringBack(before: Report, questionId: string, item: Item, index: number): void {
  const { report } = workspace.getState();
  if (report?.id !== before.id || findItem(report, item.id)) return;
  const place = recordPlace(questionId, item.id);
  editReport((current) => relink(before, insertItem(current, questionId, item, index), item.id), {
    place,
  });
  goTo(place);
}

function relink(before: Report, after: Report, problemId: string): Report {
  let changed = after;
  for (const { items } of Object.values(before.answers)) {
    for (const item of items) {
      if (item.type === 'task' && item.answersProblemId === problemId) {
        changed = changeItem(changed, item.id, { answersProblemId: problemId });
      }
    }
  }
  return changed;
}

/** True when a record can change places with its neighbour: events stay in their month. */
export function canMove(report: Report, id: string, step: -1 | 1): boolean {
  const item = findItem(report, id)?.item;
  const other = neighbour(report, id, step);
  if (!item || !other) return false;
  return item.type !== 'event' || other.type !== 'event' || sameHeading(item.date, other.date);
}

export function moveRecord(id: string, step: -1 | 1): void {
  const { report } = workspace.getState();
  if (!report || !canMove(report, id, step)) return;
  const other = neighbour(report, id, step);
  const found = findItem(report, id);
  if (!other || !found) return;
  editReport(
    (current) => moveItem(current, id, { id: other.id, side: step < 0 ? 'before' : 'after' }),
    { place: recordPlace(found.questionId, id) },
  );
}

/** Drops a record before or after another one; an event takes over the month that it is dropped in. */
export function dropRecord(id: string, target: { id: string; side: 'before' | 'after' }): void {
  const { report } = workspace.getState();
  const found = report && findItem(report, id);
  const onto = report && findItem(report, target.id);
  if (!found || !onto || found.questionId !== onto.questionId) return;
  editReport(
    (current) => {
      const { item } = found;
      const dated =
        item.type === 'event' &&
        onto.item.type === 'event' &&
        !sameHeading(item.date, onto.item.date)
          ? changeItem(current, id, {
              date: onto.item.date && { from: onto.item.date.from.slice(0, 7), until: '' },
            })
          : current;
      return moveItem(dated, id, target);
    },
    { place: recordPlace(found.questionId, id) },
  );
}

/** Changes how an answer is written: its list, or whether it is part of the document at all. */
export function changeAnswer(questionId: string, change: Partial<Answer>): void {
  editReport(
    (report) => {
      const answer = report.answers[questionId];
      return answer
        ? { ...report, answers: { ...report.answers, [questionId]: { ...answer, ...change } } }
        : report;
    },
    { place: recordPlace(questionId, null), step: 'step.answer' },
  );
}

export type ReportProperties = Pick<Report, 'city' | 'year' | 'titleLines' | 'delegationCountries'>;

/** Changes who the report is. */
export function changeProperties(
  change: Partial<ReportProperties>,
  typing?: keyof ReportProperties,
): void {
  editReport((report) => ({ ...report, ...change }), {
    place: { screen: 'properties' },
    ...(typing === undefined ? {} : { typing: `properties.${typing}` }),
  });
}

/** Gives a question or section a wording of its own; '' brings the questionnaire's back. */
export function changeHeading(id: string, wording: string, usual: string): void {
  editReport(
    (report) => {
      const { [id]: _own, ...others } = report.headings;
      const headings = wording === usual ? others : { ...others, [id]: wording };
      return { ...report, headings };
    },
    { place: { screen: 'properties' }, typing: `heading.${id}`, step: 'step.heading' },
  );
}
