import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findItem, itemsOf } from '../../../shared/edit/edit-answer';
import {
  changeItems,
  dateItems,
  dropItems,
  duplicateItems,
  moveItems,
  removeItems,
  restoreItems,
} from '../../../shared/edit/edit-many';
import { sampleReport } from '../../renderer/sample-report';

const EVENTS = 'international.achievements';
const order = (report = sampleReport()) => itemsOf(report, EVENTS).map(({ id }) => id);
const ids = (...names: string[]) => new Set(names);

describe('several records', () => {
  it('are taken out together, and tasks lose the problems that are gone', () => {
    const report = removeItems(sampleReport(), ids('forum', 'visit', 'budget'));
    expect(order(report)).toEqual(['lead', 'tour']);
    expect(findItem(report, 'plan')?.item).toMatchObject({ answersProblemId: null });
  });

  it('come back to where they were, with their links, whatever was taken out', () => {
    const before = sampleReport();
    const all = ['lead', 'forum', 'tour', 'visit', 'budget', 'plan'];
    fc.assert(
      fc.property(fc.subarray(all), (removed) => {
        const without = removeItems(before, new Set(removed));
        expect(restoreItems(without, before, new Set(removed))).toEqual(before);
      }),
    );
  });

  it('come back between records that came meanwhile', () => {
    const before = sampleReport();
    const without = removeItems(before, ids('tour', 'visit'));
    const { report } = duplicateItems(without, ids('forum'), () => 'copy');
    expect(order(restoreItems(report, before, ids('tour', 'visit')))).toEqual([
      'lead',
      'forum',
      'tour',
      'visit',
      'copy',
    ]);
  });

  it('move as a block, events within their month', () => {
    const report = sampleReport();
    expect(order(moveItems(report, ids('visit'), -1))).toEqual(['lead', 'forum', 'visit', 'tour']);
    expect(moveItems(report, ids('tour', 'visit'), -1)).toBe(report);
    expect(order(moveItems(report, ids('lead'), 1))).toEqual(['forum', 'lead', 'tour', 'visit']);
  });

  it('are dropped together and take the month over', () => {
    const report = dropItems(sampleReport(), ids('tour', 'visit'), { id: 'forum', side: 'before' });
    expect(order(report)).toEqual(['lead', 'tour', 'visit', 'forum']);
    expect(findItem(report, 'visit')?.item).toMatchObject({ date: { from: '2023-02', until: '' } });
  });

  it('get a month together and stand in its place', () => {
    const report = dateItems(sampleReport(), ids('forum', 'visit'), { from: '2023-05', until: '' });
    expect(order(report)).toEqual(['lead', 'forum', 'visit', 'tour']);
    expect(findItem(report, 'visit')?.item).toMatchObject({ date: { from: '2023-05', until: '' } });
  });

  it('leave no step where nothing changes', () => {
    const report = sampleReport();
    expect(changeItems(report, ids('forum'), (item) => item)).toBe(report);
    expect(removeItems(report, ids('nobody'))).toBe(report);
    expect(dateItems(report, ids('tour'), { from: '2023-07', until: '' })).toBe(report);
    expect(dropItems(report, ids('tour'), { id: 'forum', side: 'after' })).not.toBe(report);
  });
});
