import {
  changeItem,
  findItem,
  insertItem,
  itemsOf,
  neighbour,
} from '../../shared/edit/edit-answer';
import { stateOfNew } from '../../shared/edit/event-months';
import { emptyItem } from '../../shared/edit/new-item';
import { canSwap, placeOfNewEvent, sameHeading } from '../../shared/edit/place-event';
import { askedOrStray } from '../../shared/forms/stray';
import { type Event, type EventDate, emptyEvent } from '../../shared/model/event';
import { emptyNarrative } from '../../shared/model/narrative';
import { localDay, yearMonth } from '../../shared/model/partial-date';
import type { AnswerKind } from '../../shared/model/questionnaire';
import type { Answer, Item, Report } from '../../shared/model/report';
import { newId } from './id';
import type { Place } from './place';
import { focusField, goTo } from './shell';
import { editReport, workspace } from './workspace';

/** What the forms do to the records of the open report. */

const recordPlace = (questionId: string, recordId: string | null): Place => ({
  screen: 'question',
  questionId,
  recordId,
});

/** What a question of the open report asks for. */
export function answerKindOf(questionId: string): AnswerKind {
  const { report } = workspace.getState();
  return (report && askedOrStray(report, questionId)?.answerKind) ?? 'paragraphs';
}

/** Adds an empty record after the chosen one and goes to it. */
export function addRecord(questionId: string, chosenId: string | null): void {
  const { report } = workspace.getState();
  if (!report) return;
  const items = itemsOf(report, questionId);
  const chosen = items.findIndex(({ id }) => id === chosenId);
  const kind = answerKindOf(questionId);
  if (kind === 'eventsByMonth') {
    addEvent(questionId, chosenId, (date) => ({
      ...emptyEvent(newId(), date),
      state: stateOfNew(date, localDay(new Date())),
    }));
  } else {
    add(questionId, emptyItem(kind, newId()), chosen < 0 ? items.length : chosen + 1);
  }
}

/** Adds an event after the chosen one, in its month, and goes to it. */
export function addEvent(
  questionId: string,
  chosenId: string | null,
  create: (date: EventDate | null) => Event,
): void {
  const { report } = workspace.getState();
  if (!report) return;
  const items = itemsOf(report, questionId);
  const chosen = items.findIndex(({ id }) => id === chosenId);
  const date = dateOfNewEvent(report, items, items[chosen]);
  const follows = items[chosen]?.type === 'event' && sameHeading(items[chosen].date, date);
  add(questionId, create(date), follows ? chosen + 1 : placeOfNewEvent(items, date));
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

/** True when a record can change places with its neighbour: events stay in their month. */
export function canMove(report: Report, id: string, step: -1 | 1): boolean {
  const item = findItem(report, id)?.item;
  const other = neighbour(report, id, step);
  if (!item || !other) return false;
  return canSwap(item, other);
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

export type ReportProperties = Pick<
  Report,
  'city' | 'language' | 'year' | 'titleLines' | 'delegationCountries' | 'note'
>;

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
