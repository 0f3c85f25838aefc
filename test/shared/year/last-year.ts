import { insertItem } from '../../../shared/edit/edit-answer';
import { emptyEvent } from '../../../shared/model/event';
import { emptyProblem } from '../../../shared/model/problem';
import { emptyReport, type Item, type Report } from '../../../shared/model/report';
import { emptyTask } from '../../../shared/model/task';

/** Identifiers that count up. */
export function counter(prefix: string): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `${prefix}${last}`;
  };
}

/** A report of 2022 with something to be carried over. */
export function lastYear(): Report {
  const records: [string, Item][] = [
    [
      'international.achievements',
      { ...emptyEvent('told', { from: '2022-03', until: '' }), text: 'Визит в Харбин.' },
    ],
    [
      'international.achievements',
      {
        ...emptyEvent('plan', { from: '2023-04', until: '' }),
        text: 'Форум в Минске.',
        state: 'planned',
      },
    ],
    [
      'international.achievements',
      {
        ...emptyEvent('missed', { from: '2022-04', until: '' }),
        text: 'Несостоявшийся форум.',
        state: 'planned',
      },
    ],
    [
      'international.problems',
      {
        ...emptyProblem('old'),
        text: 'Нет прямого рейса.',
        cause: 'Нет перевозчика.',
        owner: 'Управление транспорта',
        since: 2020,
        partnerCityIds: ['harbin'],
      },
    ],
    ['international.problems', { ...emptyProblem('solved'), text: 'Решено.', state: 'solved' }],
    [
      'international.tasks',
      {
        ...emptyTask('flight'),
        text: 'Открыть рейс.',
        answersProblemId: 'old',
        indicator: 'рейс открыт',
        partnerCityIds: ['harbin'],
      },
    ],
    [
      'international.tasks',
      { ...emptyTask('off'), text: 'Снятая задача.', state: 'dropped', reason: 'Нет средств.' },
    ],
    ['international.tasks', emptyTask('blank')],
    ['tourism.tasks', { ...emptyTask('trail'), text: 'Проложить тропу' }],
  ];
  return records.reduce(
    (report, [questionId, item]) => insertItem(report, questionId, item),
    emptyReport('last', 'Красноярск', 2022),
  );
}
