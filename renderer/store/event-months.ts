import { insertItem, itemsOf } from '../../shared/edit/edit-answer';
import { moveToMonth, redateEvent, stateOfNew } from '../../shared/edit/event-months';
import { placeOfNewEvent } from '../../shared/edit/place-event';
import { type EventDate, emptyEvent } from '../../shared/model/event';
import { localDay, type PartialDate } from '../../shared/model/partial-date';
import { newId } from './id';
import { focusField, goTo } from './shell';
import { editReport } from './workspace';

/** When the events of the open report take place: the strip of months, and their date fields. */

const today = (): PartialDate => localDay(new Date());

/** Adds an empty event to a month and goes to it. */
export function addEventInMonth(questionId: string, month: PartialDate): void {
  const date = { from: month, until: '' };
  const event = { ...emptyEvent(newId(), date), state: stateOfNew(date, today()) };
  const place = { screen: 'question' as const, questionId, recordId: event.id };
  editReport(
    (report) =>
      insertItem(report, questionId, event, placeOfNewEvent(itemsOf(report, questionId), date)),
    { place, step: { key: 'step.add', values: { type: 'event' } } },
  );
  goTo(place);
  focusField('text');
}

/** Carries events to a month as one step, and goes to the first of them. */
export function moveEventsToMonth(questionId: string, ids: string[], month: PartialDate): void {
  const place = { screen: 'question' as const, questionId, recordId: ids[0] ?? null };
  editReport((report) => moveToMonth(report, ids, month, today()), {
    place,
    step: 'step.date',
  });
  goTo(place);
}

export function changeEventDate(questionId: string, id: string, date: EventDate | null): void {
  editReport((report) => redateEvent(report, id, date, today()), {
    place: { screen: 'question', questionId, recordId: id },
    step: 'step.date',
    typing: `${id}.date`,
  });
}
