import { changeItem, findItem, insertItem, itemsOf } from '../edit/edit-answer';
import { placeOfNewEvent } from '../edit/place-event';
import { formOf } from '../forms/form-of';
import { emptyEvent } from '../model/event';
import { emptyInitiative } from '../model/initiative';
import type { Questionnaire } from '../model/questionnaire';
import type { Item, Report } from '../model/report';
import { emptyTask, type Task } from '../model/task';
import { ACHIEVEMENTS, questionBeside } from './section';

/** Turns one record into the next one of its life: problem → task → what was done. */

export interface Turned {
  report: Report;
  questionId: string;
  recordId: string;
}

/** Where a new record of an answer goes: behind the last one, before a closing text. */
export function placeOfNewItem(report: Report, questionId: string, item: Item): number {
  const items = itemsOf(report, questionId);
  if (item.type === 'event') return placeOfNewEvent(items, item.date);
  return items.findLastIndex(({ type }) => type !== 'narrative') + 1 || items.length;
}

export const addItem = (report: Report, questionId: string, item: Item): Report =>
  insertItem(report, questionId, item, placeOfNewItem(report, questionId, item));

/** The record that tells that a task was carried out: an event, or an initiative in tourism. */
export function achievementOf(
  { id: taskId, text, partnerCityIds }: Pick<Task, 'id' | 'text' | 'partnerCityIds'>,
  questionId: string,
  newId: string,
  form: Questionnaire,
): { questionId: string; item: Item } | null {
  const question = questionBeside(questionId, ACHIEVEMENTS, form);
  if (!question) return null;
  const item: Item =
    question.answerKind === 'initiatives'
      ? { ...emptyInitiative(newId), text, fulfilsTaskId: taskId }
      : {
          ...emptyEvent(newId, null),
          state: 'draft',
          text,
          partnerCityIds: [...partnerCityIds],
          fulfilsTaskId: taskId,
        };
  return { questionId: question.id, item };
}

/** Adds a task that is to solve a problem of the same section; both keep their own texts. */
export function taskFromProblem(report: Report, problemId: string, newId: string): Turned | null {
  const found = findItem(report, problemId);
  if (found?.item.type !== 'problem') return null;
  const question = questionBeside(found.questionId, ['tasks'], formOf(report));
  if (!question) return null;
  const { text, partnerCityIds, owner } = found.item;
  const task: Task = {
    ...emptyTask(newId),
    text,
    owner,
    partnerCityIds: [...partnerCityIds],
    answersProblemId: problemId,
  };
  return {
    report: addItem(report, question.id, task),
    questionId: question.id,
    recordId: newId,
  };
}

/** Marks a task as done and adds the record that tells of it. */
export function achievementFromTask(report: Report, taskId: string, newId: string): Turned | null {
  const found = findItem(report, taskId);
  if (found?.item.type !== 'task') return null;
  const made = achievementOf(found.item, found.questionId, newId, formOf(report));
  if (!made) return null;
  const done = changeItem<Task>(report, taskId, { state: 'done' });
  return {
    report: addItem(done, made.questionId, made.item),
    questionId: made.questionId,
    recordId: newId,
  };
}
