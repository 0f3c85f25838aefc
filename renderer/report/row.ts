import { excerpt } from '../../shared/language/excerpt';
import type { Translate } from '../../shared/messages';
import type { EventDate } from '../../shared/model/event';
import type { Item } from '../../shared/model/report';

/** What a list shows of a record. */
export interface Row {
  title: string;
  detail: string;
}

/** More than two lines of the list hold. */
const TITLE_LENGTH = 160;

export function rowOf(item: Item, t: Translate): Row {
  const text = excerpt(item.text, TITLE_LENGTH);
  switch (item.type) {
    case 'narrative':
      return { title: item.heading || text || t('row.empty'), detail: item.heading ? text : '' };
    case 'event':
      return {
        title: text || t('row.empty'),
        detail: joined([
          item.state === 'done' ? '' : t(`eventState.${item.state}`),
          daysOf(item.date),
          item.kind && t(`eventKind.${item.kind}`),
          item.place,
        ]),
      };
    case 'problem':
      return { title: text || t('row.empty'), detail: t(`problemState.${item.state}`) };
    case 'task':
      return {
        title: text || t('row.empty'),
        detail: item.answersProblemId === null ? '' : t('row.answersProblem'),
      };
    case 'initiative':
      return {
        title: item.title || text || t('row.empty'),
        detail: joined([
          item.kind && t(`initiativeKind.${item.kind}`),
          item.stage && t(`initiativeStage.${item.stage}`),
          item.place,
        ]),
      };
  }
}

const joined = (parts: (string | null)[]): string => parts.filter(Boolean).join(' · ');

/** The days of a date, such as `3.10` or `28.06 – 3.07`; '' when only the month is known. */
function daysOf(date: EventDate | null): string {
  if (!date) return '';
  const days = [date.from, date.until].map(dayOf).filter(Boolean);
  return days.join(' – ');
}

function dayOf(date: string): string {
  const [, month, day] = date.split('-');
  return day === undefined ? '' : `${Number(day)}.${month}`;
}
