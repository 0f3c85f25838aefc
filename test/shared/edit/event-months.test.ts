import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findItem, insertItem } from '../../../shared/edit/edit-answer';
import {
  dateInMonth,
  isAhead,
  monthTallies,
  moveToMonth,
  redateEvent,
} from '../../../shared/edit/event-months';
import { type Event, emptyEvent } from '../../../shared/model/event';
import { isPartialDate, yearMonth } from '../../../shared/model/partial-date';
import { emptyReport, type Report } from '../../../shared/model/report';

const QUESTION = 'international.achievements';
const TODAY = '2023-06-15';

const event = (id: string, from: string, change: Partial<Event> = {}): Event => ({
  ...emptyEvent(id, from === '' ? null : { from, until: '' }),
  text: id,
  ...change,
});
const reportOf = (...events: Event[]): Report =>
  events.reduce(
    (report, each) => insertItem(report, QUESTION, each),
    emptyReport('report', 'Омск', 2023),
  );
const order = (report: Report) => report.answers[QUESTION]?.items.map(({ id }) => id);

describe('the year month by month', () => {
  it('counts events, drafts and plans where they begin', () => {
    const tallies = monthTallies(
      [
        event('a', '2023-03-05'),
        event('b', '2023-03', { state: 'draft' }),
        event('c', '2023-12', { state: 'planned' }),
        event('d', '2023'),
        event('e', ''),
        event('f', '2022-03'),
      ],
      2023,
    );
    expect(tallies).toHaveLength(12);
    expect(tallies[2]).toEqual({
      month: '2023-03',
      events: 2,
      drafts: 1,
      planned: 0,
      firstId: 'a',
    });
    expect(tallies[11]).toMatchObject({ events: 1, planned: 1, firstId: 'c' });
    expect(tallies.filter(({ events }) => events === 0)).toHaveLength(10);
  });
});

describe('a date carried to a month', () => {
  it.each([
    [
      { from: '2023-03-05', until: '' },
      { from: '2023-04-05', until: '' },
    ],
    [
      { from: '2023-03-31', until: '' },
      { from: '2023-04-30', until: '' },
    ],
    [
      { from: '2023-03-30', until: '2023-04-02' },
      { from: '2023-04-30', until: '2023-05-03' },
    ],
    [
      { from: '2023-11', until: '2024-01' },
      { from: '2023-04', until: '2023-06' },
    ],
    [
      { from: '2023', until: '' },
      { from: '2023-04', until: '' },
    ],
    [null, { from: '2023-04', until: '' }],
  ])('%j becomes %j', (date, moved) => {
    expect(dateInMonth(date, '2023-04')).toEqual(moved);
  });

  it('always exists, lies in that month and keeps the length of its span', () => {
    const day = fc
      .integer({ min: 0, max: 3000 })
      .map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 12 }),
        (from, length, month) => {
          const until =
            length === 0
              ? ''
              : new Date(Date.parse(from) + length * 86_400_000).toISOString().slice(0, 10);
          const moved = dateInMonth({ from, until }, yearMonth(2023, month));
          expect(isPartialDate(moved.from)).toBe(true);
          expect(moved.from.slice(0, 7)).toBe(yearMonth(2023, month));
          if (until === '') expect(moved.until).toBe('');
          else expect(Date.parse(moved.until) - Date.parse(moved.from)).toBe(length * 86_400_000);
        },
      ),
    );
  });
});

describe('events in another month', () => {
  it('stand behind the last event of it', () => {
    const report = reportOf(event('a', '2023-02'), event('b', '2023-04'), event('c', '2023-05'));
    const moved = moveToMonth(report, ['a'], '2023-04', TODAY);
    expect(order(moved)).toEqual(['b', 'a', 'c']);
    expect(moveToMonth(moved, ['a'], '2023-04', TODAY)).toBe(moved);
  });

  it('are planned when it lies ahead, and stay what they are when it does not', () => {
    const report = reportOf(event('a', '2023-02'), event('b', '2023-02', { state: 'draft' }));
    const ahead = moveToMonth(report, ['a', 'b'], '2023-09', TODAY);
    expect(findItem(ahead, 'a')?.item).toMatchObject({ state: 'planned' });
    expect(findItem(ahead, 'b')?.item).toMatchObject({ state: 'draft' });
    const back = redateEvent(ahead, 'a', { from: '2023-02', until: '' }, TODAY);
    expect(findItem(back, 'a')?.item).toMatchObject({ state: 'planned' });
  });

  it.each([
    ['2023-06', false],
    ['2023-06-15', false],
    ['2023-06-16', true],
    ['2023-07', true],
    ['2023', false],
  ])('%s is ahead: %s', (from, ahead) => {
    expect(isAhead({ from, until: '' }, TODAY)).toBe(ahead);
  });
});
