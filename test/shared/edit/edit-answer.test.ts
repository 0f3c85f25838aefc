import { describe, expect, it } from 'vitest';
import {
  changeItem,
  findItem,
  insertItem,
  itemsOf,
  moveItem,
  neighbour,
  removeItem,
} from '../../../shared/edit/edit-answer';
import { type Event, emptyEvent } from '../../../shared/model/event';
import { emptyProblem } from '../../../shared/model/problem';
import { emptyReport } from '../../../shared/model/report';
import { emptyTask, type Task } from '../../../shared/model/task';

const EVENTS = 'international.achievements';
const PROBLEMS = 'international.problems';
const TASKS = 'international.tasks';

function reportOf(...ids: string[]) {
  return ids.reduce(
    (report, id) => insertItem(report, EVENTS, emptyEvent(id, { from: '2023-05', until: '' })),
    emptyReport('r', 'Омск', 2023),
  );
}

const order = (report: ReturnType<typeof reportOf>) => itemsOf(report, EVENTS).map(({ id }) => id);

describe('records of an answer', () => {
  it('go in at a place, or at the end', () => {
    const report = insertItem(reportOf('a', 'b'), EVENTS, emptyEvent('c', null), 1);
    expect(order(report)).toEqual(['a', 'c', 'b']);
    expect(order(insertItem(report, EVENTS, emptyEvent('d', null)))).toEqual(['a', 'c', 'b', 'd']);
  });

  it('are found with their question and place', () => {
    expect(findItem(reportOf('a', 'b'), 'b')).toMatchObject({ questionId: EVENTS, index: 1 });
    expect(findItem(reportOf('a'), 'x')).toBeNull();
  });

  it('change without touching the report before', () => {
    const before = reportOf('a', 'b');
    const after = changeItem<Event>(before, 'b', { text: 'Визит' });
    expect(findItem(after, 'b')?.item.text).toBe('Визит');
    expect(findItem(before, 'b')?.item.text).toBe('');
    expect(itemsOf(after, EVENTS)[0]).toBe(itemsOf(before, EVENTS)[0]);
  });

  it('leave the same report where nothing changes', () => {
    const report = reportOf('a', 'b');
    expect(changeItem<Event>(report, 'a', { text: '' })).toBe(report);
    expect(changeItem<Event>(report, 'x', { text: 'y' })).toBe(report);
    expect(removeItem(report, 'x')).toBe(report);
    expect(moveItem(report, 'a', { id: 'b', side: 'before' })).toBe(report);
    expect(moveItem(report, 'a', { id: 'a', side: 'after' })).toBe(report);
  });

  it('move before and after each other', () => {
    const report = reportOf('a', 'b', 'c');
    expect(order(moveItem(report, 'c', { id: 'a', side: 'before' }))).toEqual(['c', 'a', 'b']);
    expect(order(moveItem(report, 'a', { id: 'b', side: 'after' }))).toEqual(['b', 'a', 'c']);
  });

  it('know their neighbours', () => {
    const report = reportOf('a', 'b');
    expect(neighbour(report, 'a', 1)?.id).toBe('b');
    expect(neighbour(report, 'a', -1)).toBeNull();
    expect(neighbour(report, 'b', 1)).toBeNull();
  });

  it('unlink the tasks of a problem that goes', () => {
    const withProblem = insertItem(reportOf(), PROBLEMS, emptyProblem('p'));
    const report = insertItem(withProblem, TASKS, { ...emptyTask('t'), answersProblemId: 'p' });
    const task = findItem(removeItem(report, 'p'), 't')?.item as Task;
    expect(task.answersProblemId).toBeNull();
  });
});
