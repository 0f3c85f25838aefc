import { insertItem } from '../../shared/edit/edit-answer';
import { emptyEvent } from '../../shared/model/event';
import { emptyNarrative } from '../../shared/model/narrative';
import { emptyPartnerCity } from '../../shared/model/partner-city';
import { emptyProblem } from '../../shared/model/problem';
import { emptyReport, type Item, type Report } from '../../shared/model/report';
import { emptyTask } from '../../shared/model/task';

/** A small report with something of everything. */
export function sampleReport(): Report {
  const records: [questionId: string, item: Item][] = [
    [
      'international.achievements',
      { ...emptyNarrative('lead'), text: 'Год прошёл в работе с партнёрами.' },
    ],
    [
      'international.achievements',
      { ...emptyEvent('forum', { from: '2023-02', until: '' }), text: 'Форум в Харбине.' },
    ],
    [
      'international.achievements',
      { ...emptyEvent('tour', { from: '2023-07', until: '' }), text: 'Гастроли в Минске.' },
    ],
    [
      'international.achievements',
      { ...emptyEvent('visit', { from: '2023-07', until: '' }), text: 'Визит делегации.' },
    ],
    ['international.problems', { ...emptyProblem('budget'), text: 'Не хватило средств.' }],
    [
      'international.tasks',
      { ...emptyTask('plan'), text: 'Найти средства.', answersProblemId: 'budget' },
    ],
  ];
  return records.reduce(
    (report, [questionId, item]) => insertItem(report, questionId, item),
    emptyReport('report', 'Омск', 2023),
  );
}

export const harbin = {
  ...emptyPartnerCity('harbin'),
  name: 'Харбин',
  country: 'CN',
};
