import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../../shared/model/report';
import { nextYearReport } from '../../../shared/year/carry-over';
import { reportArbitrary } from '../document/report-arbitrary';
import { counter, lastYear } from './last-year';

describe('a report from last year’s', () => {
  it('is of the same city, a year later, in the same form', () => {
    const last = lastYear();
    const tasks = last.answers['tourism.tasks'];
    if (!tasks) throw new Error('no such question');
    const next = nextYearReport(
      {
        ...last,
        titleLines: ['Отчёт за 2022 год и планы на 2023 год', 'КРАСНОЯРСК, 1628'],
        headings: { 'tourism.tasks': 'Наши задачи на {nextYear} год' },
        questionOrder: ['tourism.tasks', 'international.tasks'],
        answers: {
          ...last.answers,
          'tourism.tasks': {
            ...tasks,
            included: false,
            listStyle: { ...tasks.listStyle, marker: '•' },
            ownMarkers: { trail: '–' },
          },
        },
      },
      counter('n'),
    );
    expect(next).toMatchObject({
      city: 'Красноярск',
      year: 2023,
      titleLines: ['Отчёт за 2023 год и планы на 2024 год', 'КРАСНОЯРСК, 1628'],
      headings: { 'tourism.tasks': 'Наши задачи на {nextYear} год' },
      questionOrder: ['tourism.tasks', 'international.tasks'],
    });
    expect(next.answers['tourism.tasks']).toMatchObject({
      included: false,
      listStyle: { marker: '•' },
      items: [],
    });
    expect(next.answers['tourism.tasks']).not.toHaveProperty('ownMarkers');
  });

  it('asks what became of tasks and unsolved problems', () => {
    const { checklist } = nextYearReport(lastYear(), counter('n'));
    expect(checklist.map(({ originId, decision, since }) => [originId, decision, since])).toEqual([
      ['old', 'open', 2020],
      ['flight', 'open', 2022],
      ['off', 'dropped', 2022],
      ['trail', 'open', 2022],
    ]);
    expect(checklist[0]).toMatchObject({
      kind: 'problem',
      cause: 'Нет перевозчика.',
      owner: 'Управление транспорта',
      partnerCityIds: ['harbin'],
    });
    expect(checklist[1]).toMatchObject({ indicator: 'рейс открыт', answersProblemId: 'old' });
    expect(checklist[2]?.reason).toBe('Нет средств.');
  });

  it('takes along what was planned for it, and nothing that was told', () => {
    const next = nextYearReport(lastYear(), counter('n'));
    expect(Object.values(next.answers).flatMap(({ items }) => items)).toMatchObject([
      { type: 'event', text: 'Форум в Минске.', state: 'planned' },
    ]);
  });

  it('is a valid report with its own identifiers, whatever last year’s holds', () => {
    fc.assert(
      fc.property(reportArbitrary({ plain: false, irregular: true }), (last) => {
        const next = nextYearReport(last, counter('new-'));
        expect(reportSchema.safeParse(next).success).toBe(true);
        expect([next.id, ...next.checklist.map(({ id }) => id)]).toSatisfy((ids: string[]) =>
          ids.every((id) => id.startsWith('new-')),
        );
        const asked = Object.values(last.answers)
          .flatMap(({ items }) => items)
          .filter(({ type, text }) => ['task', 'problem'].includes(type) && text.trim() !== '');
        expect(next.checklist.map(({ originId }) => originId).sort()).toEqual(
          asked.map(({ id }) => id).sort(),
        );
      }),
      { numRuns: 60 },
    );
  });
});
