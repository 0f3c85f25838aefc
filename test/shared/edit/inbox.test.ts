import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../shared/edit/edit-answer';
import { addCapture, type CaptureTarget, placeCapture } from '../../../shared/edit/inbox';
import { type Capture, emptyDesk } from '../../../shared/model/desk';
import { emptyPartnerCity } from '../../../shared/model/partner-city';
import { emptyRegistry } from '../../../shared/model/registry';
import { emptyReport } from '../../../shared/model/report';

const capture: Capture = {
  id: 'line',
  text: 'Созвонились с Харбином, ждут делегацию',
  date: { from: '2023-04-12', until: '2023-04-15' },
  capturedAt: '2023-04-16T08:00:00.000Z',
};
const registry = {
  ...emptyRegistry(),
  partnerCities: [
    { ...emptyPartnerCity('harbin'), name: 'Харбин' },
    { ...emptyPartnerCity('minsk'), name: 'Минск' },
  ],
};
const edited = {
  report: emptyReport('report', 'Омск', 2023),
  registry,
  desk: addCapture(emptyDesk(), capture),
};
const put = (target: CaptureTarget, line = capture, today = '2023-05-01') =>
  placeCapture(edited, { capture: line, target, id: 'new', today });

describe('a line of the inbox', () => {
  it('becomes a draft event, linked to the cities that it names, and leaves the inbox', () => {
    const questionId = 'international.achievements';
    const { report, desk } = put({ to: 'answer', questionId, kind: 'eventsByMonth' });
    expect(report && itemsOf(report, questionId)).toMatchObject([
      {
        type: 'event',
        id: 'new',
        text: capture.text,
        date: capture.date,
        state: 'draft',
        partnerCityIds: ['harbin'],
      },
    ]);
    expect(desk?.captures).toEqual([]);
  });

  it('becomes a plan when it is dated ahead', () => {
    const questionId = 'international.achievements';
    const target = { to: 'answer', questionId, kind: 'eventsByMonth' } as const;
    const { report } = put(target, capture, '2023-03-01');
    expect(report && itemsOf(report, questionId)).toMatchObject([{ state: 'planned' }]);
  });

  it('becomes a task that is due at its end', () => {
    const questionId = 'international.tasks';
    const { report } = put({ to: 'answer', questionId, kind: 'tasks' });
    expect(report && itemsOf(report, questionId)).toMatchObject([
      { type: 'task', due: '2023-04-15', partnerCityIds: ['harbin'] },
    ]);
  });

  it('becomes a contact of a city, by the channel that its words tell', () => {
    const { registry: changed, report } = put({ to: 'contacts', cityId: 'harbin' });
    expect(changed?.partnerCities[0]?.contacts).toMatchObject([
      { id: 'new', subject: capture.text, date: '2023-04-12', channel: 'call' },
    ]);
    expect(report).toBeUndefined();
  });

  it('stays where it is when the target is not there', () => {
    expect(put({ to: 'contacts', cityId: 'gone' })).toEqual({});
    const target = { to: 'answer', questionId: 'gone', kind: 'tasks' } as const;
    expect(put(target)).toEqual({});
  });
});
