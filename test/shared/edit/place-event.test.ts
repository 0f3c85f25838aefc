import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertItem, itemsOf } from '../../../shared/edit/edit-answer';
import { dateEvent, placeOfNewEvent, sameHeading } from '../../../shared/edit/place-event';
import { type EventDate, emptyEvent } from '../../../shared/model/event';
import { emptyNarrative } from '../../../shared/model/narrative';
import { emptyReport, type Report } from '../../../shared/model/report';

const EVENTS = 'international.achievements';
const month = (from: string): EventDate => ({ from, until: '' });

/** `events(a:02, b:07)`: an introduction, events in these months of 2023, and a summary. */
function reportOf(...events: [id: string, date: string | null][]): Report {
  const lead = insertItem(emptyReport('r', 'Омск', 2023), EVENTS, emptyNarrative('lead'));
  const told = events.reduce(
    (report, [id, date]) =>
      insertItem(report, EVENTS, emptyEvent(id, date === null ? null : month(`2023-${date}`))),
    lead,
  );
  return insertItem(told, EVENTS, { ...emptyNarrative('end'), heading: 'ИТОГИ' });
}

const order = (report: Report) =>
  itemsOf(report, EVENTS)
    .map(({ id }) => id)
    .join(' ');

describe('an event that gets another date', () => {
  const report = reportOf(['a', '02'], ['b', '07'], ['c', '07'], ['d', '11']);

  it('stands behind the last event of its new month', () => {
    expect(order(dateEvent(report, 'a', month('2023-07')))).toBe('lead b c a d end');
  });

  it('stands before the first event of a later month when its month is new', () => {
    expect(order(dateEvent(report, 'd', month('2023-04')))).toBe('lead a d b c end');
  });

  it('stands behind all events when no month is later', () => {
    expect(order(dateEvent(report, 'a', month('2023-12')))).toBe('lead b c d a end');
    expect(order(dateEvent(report, 'a', null))).toBe('lead b c d a end');
  });

  it('stays where it is when only its day changes', () => {
    expect(order(dateEvent(report, 'b', month('2023-07-20')))).toBe('lead a b c d end');
  });

  it('goes before the open dates', () => {
    const open = reportOf(['a', '02'], ['b', null], ['c', '01']);
    expect(order(dateEvent(open, 'c', month('2023-05')))).toBe('lead a c b end');
  });

  it('keeps all other records in their order', () => {
    const date = fc.option(
      fc.integer({ min: 1, max: 12 }).map((value) => String(value).padStart(2, '0')),
    );
    fc.assert(
      fc.property(
        fc.array(date, { minLength: 1, maxLength: 8 }),
        date,
        fc.nat(),
        (dates, to, at) => {
          const start = reportOf(
            ...dates.map((each, index): [string, string | null] => [`e${index}`, each]),
          );
          const id = `e${at % dates.length}`;
          const moved = dateEvent(start, id, to === null ? null : month(`2023-${to}`));
          const others = (each: Report) => order(each).replace(new RegExp(`\\b${id}\\b ?`), '');
          expect(others(moved)).toBe(others(start));
          expect(itemsOf(moved, EVENTS)).toHaveLength(dates.length + 2);
        },
      ),
    );
  });
});

describe('a new event', () => {
  const items = itemsOf(reportOf(['a', '02'], ['b', '07'], ['c', '11']), EVENTS);

  it('joins its month', () => {
    expect(placeOfNewEvent(items, month('2023-07'))).toBe(3);
  });

  it('opens a month between the others', () => {
    expect(placeOfNewEvent(items, month('2023-03'))).toBe(2);
    expect(placeOfNewEvent(items, month('2023-12'))).toBe(4);
  });

  it('follows the introduction of an empty answer', () => {
    expect(placeOfNewEvent([emptyNarrative('lead')], month('2023-01'))).toBe(1);
  });
});

describe('a month heading', () => {
  it('is shared by the days of a month and by spans of the same months', () => {
    expect(sameHeading(month('2023-07'), month('2023-07-04'))).toBe(true);
    expect(sameHeading(month('2023-07'), month('2022-07'))).toBe(false);
    expect(sameHeading({ from: '2023-06', until: '2023-07' }, month('2023-06'))).toBe(false);
    expect(sameHeading(null, null)).toBe(true);
  });
});
