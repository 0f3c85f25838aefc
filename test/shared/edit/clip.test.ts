import { describe, expect, it } from 'vitest';
import { clipText, pasteItems, readClip, writeClip } from '../../../shared/edit/clip';
import { findItem, itemsOf } from '../../../shared/edit/edit-answer';
import { itemsWith } from '../../../shared/edit/edit-many';
import { emptyReport } from '../../../shared/model/report';
import { sampleReport } from '../../renderer/sample-report';

const EVENTS = 'international.achievements';
const counter = () => {
  let last = 0;
  return () => `new${++last}`;
};
const taken = (...names: string[]) => itemsWith(sampleReport(), new Set(names));

describe('records on the clipboard', () => {
  it('come back as they went, and nothing else is taken for them', () => {
    const items = taken('forum', 'budget', 'plan');
    expect(readClip(writeClip(items))).toEqual(items);
    for (const text of ['', 'Просто текст', '{}', '{"format":"pobratim-records"}', '[1]']) {
      expect(readClip(text)).toBeNull();
    }
    expect(
      readClip(JSON.stringify({ format: 'pobratim-records', version: 1, items: [{ type: 'x' }] })),
    ).toBeNull();
  });

  it('are texts without notes for other programs', () => {
    const items = taken('forum', 'tour').map((item) => ({ ...item, note: 'секрет' }));
    expect(clipText(items)).toBe('Форум в Харбине.\n\nГастроли в Минске.');
  });

  it('go where their month is told, under new ids', () => {
    const pasted = pasteItems(
      sampleReport(),
      { questionId: EVENTS, kind: 'eventsByMonth', afterId: 'visit' },
      taken('forum', 'tour'),
      counter(),
    );
    expect(itemsOf(pasted.report, EVENTS).map(({ id }) => id)).toEqual([
      'lead',
      'forum',
      'new1',
      'tour',
      'visit',
      'new2',
    ]);
    expect(pasted.ids).toEqual(['new1', 'new2']);
  });

  it('keep the links that lead somewhere', () => {
    const other = emptyReport('other', 'Омск', 2024);
    const paste = (...names: string[]) =>
      pasteItems(
        other,
        { questionId: 'international.tasks', kind: 'tasks', afterId: null },
        taken(...names),
        counter(),
      ).report;
    const linkIn = (report: typeof other) =>
      itemsOf(report, 'international.tasks').map((item) =>
        item.type === 'task' ? item.answersProblemId : item.type,
      );
    expect(linkIn(paste('plan'))).toEqual([null]);
    const same = pasteItems(
      sampleReport(),
      { questionId: 'international.tasks', kind: 'tasks', afterId: null },
      taken('plan'),
      counter(),
    );
    expect(findItem(same.report, 'new1')?.item).toMatchObject({ answersProblemId: 'budget' });
  });

  it('become what the question asks for', () => {
    const { report } = pasteItems(
      sampleReport(),
      { questionId: 'international.tasks', kind: 'tasks', afterId: 'plan' },
      taken('forum'),
      counter(),
    );
    expect(findItem(report, 'new1')).toMatchObject({
      questionId: 'international.tasks',
      index: 1,
      item: { type: 'task', text: 'Форум в Харбине.' },
    });
  });
});
