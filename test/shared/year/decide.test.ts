import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeItem, findItem } from '../../../shared/edit/edit-answer';
import { DECISIONS, type Decision } from '../../../shared/model/checklist';
import type { Event } from '../../../shared/model/event';
import { itemsOfType, type Report, reportSchema } from '../../../shared/model/report';
import { nextYearReport } from '../../../shared/year/carry-over';
import { decide, progressOf, tellSolution } from '../../../shared/year/decide';
import { linksOf, originOf } from '../../../shared/year/links';
import { counter, lastYear } from './last-year';

const thisYear = (): Report => nextYearReport(lastYear(), counter('n'));
const entryOf = (report: Report, originId: string) => {
  const entry = report.checklist.find((each) => each.originId === originId);
  if (!entry) throw new Error(`${originId} is not in the checklist`);
  return entry;
};
const newId = counter('made-');
const deciding = (report: Report, originId: string, decision: Decision, reason = '') =>
  decide(report, entryOf(report, originId).id, decision, reason, newId());
const resultOf = (report: Report, originId: string) => {
  const { resultId } = entryOf(report, originId);
  return resultId === null ? null : findItem(report, resultId);
};

describe('a decision about a task', () => {
  it('that was carried out makes a draft event linked to it', () => {
    const { report } = deciding(thisYear(), 'flight', 'done');
    const found = resultOf(report, 'flight');
    expect(found).toMatchObject({
      questionId: 'international.achievements',
      item: {
        type: 'event',
        state: 'draft',
        date: null,
        text: 'Открыть рейс.',
        partnerCityIds: ['harbin'],
        fulfilsTaskId: 'flight',
      },
    });
    if (found) expect(originOf(report, found.item)?.originId).toBe('flight');
  });

  it('makes an achievement in tourism', () => {
    const { report } = deciding(thisYear(), 'trail', 'done');
    expect(resultOf(report, 'trail')).toMatchObject({
      questionId: 'tourism.achievements',
      item: { type: 'initiative', text: 'Проложить тропу', fulfilsTaskId: 'trail' },
    });
  });

  it('takes the event that tells of it already', () => {
    const { report } = deciding(thisYear(), 'flight', 'done');
    const event = resultOf(report, 'flight')?.item;
    if (event?.type !== 'event') throw new Error('no event');
    const edited = changeItem<Event>(report, event.id, { text: 'Рейс открыт.' });
    const away = deciding(edited, 'flight', 'carried');
    expect(away.kept?.id).toBe(event.id);
    const back = deciding(away.report, 'flight', 'done');
    expect(resultOf(back.report, 'flight')?.item.id).toBe(event.id);
    expect(itemsOfType(back.report, 'task')).toEqual([]);
    expect(back.kept).toBeNull();
  });

  it('that is carried over keeps the year it was set', () => {
    const { report } = deciding(thisYear(), 'flight', 'carried');
    expect(resultOf(report, 'flight')?.item).toMatchObject({
      type: 'task',
      text: 'Открыть рейс.',
      since: 2022,
      state: 'carried',
      indicator: 'рейс открыт',
    });
  });

  it('that is dropped leaves its reason and no record', () => {
    const carried = deciding(thisYear(), 'flight', 'carried').report;
    const { report, kept } = deciding(carried, 'flight', 'dropped', 'Авиакомпания отказалась.');
    expect(entryOf(report, 'flight')).toMatchObject({
      decision: 'dropped',
      reason: 'Авиакомпания отказалась.',
      resultId: null,
    });
    expect(kept).toBeNull();
    expect(itemsOfType(report, 'task')).toEqual([]);
  });
});

describe('a decision about a problem', () => {
  it('that is still unsolved carries its cause and its origin on', () => {
    const { report } = deciding(thisYear(), 'old', 'carried');
    expect(resultOf(report, 'old')?.item).toMatchObject({
      type: 'problem',
      since: 2020,
      cause: 'Нет перевозчика.',
      owner: 'Управление транспорта',
    });
  });

  it.each([
    ['problem', ['old', 'flight']],
    ['task', ['flight', 'old']],
  ])('keeps the link with its task when the %s is decided first', (_first, order) => {
    const report = order.reduce(
      (current, originId) => deciding(current, originId, 'carried').report,
      thisYear(),
    );
    const problem = resultOf(report, 'old')?.item;
    const task = resultOf(report, 'flight')?.item;
    if (!problem || !task) throw new Error('not carried');
    expect(linksOf(report, problem)).toMatchObject([{ kind: 'answeredBy', item: { id: task.id } }]);
    // The link is none of the author's words: the untouched task still goes.
    expect(deciding(report, 'flight', 'open').kept).toBeNull();
  });

  it('that is solved tells it only when asked to', () => {
    const { report } = deciding(thisYear(), 'old', 'done');
    expect(entryOf(report, 'old').resultId).toBeNull();
    const told = tellSolution(report, entryOf(report, 'old').id, 'solution');
    expect(findItem(told, 'solution')?.item).toMatchObject({
      type: 'event',
      state: 'draft',
      fulfilsTaskId: null,
    });
    expect(tellSolution(told, entryOf(told, 'old').id, 'twice')).toBe(told);
  });
});

describe('decisions', () => {
  it('are counted', () => {
    const report = deciding(thisYear(), 'old', 'done').report;
    expect(progressOf(report)).toEqual({ decided: 2, all: 4 });
  });

  it('can be changed as often as one likes, and leave nothing behind', () => {
    const step = fc.record({
      origin: fc.constantFrom('old', 'flight', 'off', 'trail'),
      decision: fc.constantFrom(...DECISIONS),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
        const before = thisYear();
        const through = steps.reduce(
          (report, { origin, decision }) => deciding(report, origin, decision, 'причина').report,
          before,
        );
        expect(reportSchema.safeParse(through).success).toBe(true);
        const back = before.checklist.reduce(
          (report, { originId }) => deciding(report, originId, 'open').report,
          through,
        );
        expect(back.answers).toEqual(before.answers);
      }),
    );
  });

  it('never lose what the author wrote', () => {
    const made = deciding(thisYear(), 'flight', 'done').report;
    const event = resultOf(made, 'flight')?.item;
    const edited = changeItem(made, event?.id ?? '', { text: 'Первый рейс прилетел.' });
    for (const decision of DECISIONS) {
      const { report } = deciding(edited, 'flight', decision);
      expect(JSON.stringify(report.answers)).toContain('Первый рейс прилетел.');
    }
  });
});
