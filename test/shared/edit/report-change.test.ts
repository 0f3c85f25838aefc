import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeItem, itemsOf } from '../../../shared/edit/edit-answer';
import { applyChange, changeBetween, reportChangeSchema } from '../../../shared/edit/report-change';
import { emptyEvent } from '../../../shared/model/event';
import { emptyReport, type Item, type Report } from '../../../shared/model/report';

const EVENTS = 'international.achievements';

const event = (id: string, text = id): Item => ({ ...emptyEvent(id, null), text });

const withEvents = (items: Item[], report = emptyReport('report', 'Пермь', 2023)): Report => ({
  ...report,
  answers: { ...report.answers, [EVENTS]: { ...report.answers[EVENTS], items } as never },
});

/** As the bridge carries it, and the contract checks it. */
const carried = (change: unknown) => reportChangeSchema.parse(JSON.parse(JSON.stringify(change)));

const ids = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 10 });

describe('what has changed in a report', () => {
  it('leads from any state to any other', () => {
    const state = fc.record({
      ids,
      texts: fc.array(fc.string(), { minLength: 10, maxLength: 10 }),
      city: fc.string({ maxLength: 20 }),
      included: fc.boolean(),
    });
    fc.assert(
      fc.property(state, state, (one, other) => {
        const build = (
          { ids: order, texts, city, included }: typeof one,
          known: readonly Item[] = [],
        ) => {
          const items = order.map((id, index) => {
            const old = known.find((item) => item.id === id);
            return old && old.text === texts[index] ? old : event(id, texts[index]);
          });
          const report = { ...withEvents(items), city };
          const answer = report.answers[EVENTS];
          return answer
            ? { ...report, answers: { ...report.answers, [EVENTS]: { ...answer, included } } }
            : report;
        };
        const before = build(one);
        const after = build(other, itemsOf(before, EVENTS));
        const change = changeBetween(before, after);
        expect(change).not.toBeNull();
        expect(applyChange(before, carried(change))).toEqual(after);
      }),
    );
  });

  it('is one record after a keystroke, however many there are', () => {
    const before = withEvents(Array.from({ length: 1000 }, (_, index) => event(`e${index}`)));
    const after = changeItem(before, 'e500', { text: 'набрано' });
    const change = changeBetween(before, after);
    expect(change).toEqual({
      fields: {},
      answers: { [EVENTS]: { look: null, order: null, items: [event('e500', 'набрано')] } },
    });
  });

  it('is not said when a field or a question is gone', () => {
    const report = { ...withEvents([event('a')]), questionOrder: ['x'] };
    const { questionOrder: _, ...without } = report;
    expect(changeBetween(report, without)).toBeNull();
    const { [EVENTS]: __, ...answers } = report.answers;
    expect(changeBetween(report, { ...report, answers })).toBeNull();
  });

  it('is refused by a report that it does not belong to', () => {
    const before = withEvents([event('a'), event('b')]);
    const swapped = withEvents(itemsOf(before, EVENTS).toReversed(), before);
    const change = changeBetween(before, swapped);
    expect(change && applyChange(withEvents([event('a')]), change)).toBeNull();
    const typed = changeBetween(before, changeItem(before, 'b', { text: 'иначе' }));
    expect(typed && applyChange(withEvents([event('a')]), typed)).toBeNull();
    expect(
      applyChange(
        before,
        carried({ fields: {}, answers: { constructor: { look: null, order: [], items: [] } } }),
      ),
    ).toBeNull();
  });
});
