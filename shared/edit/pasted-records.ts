import { findDate } from '../language/read-date';
import type { PartialDate } from '../model/partial-date';
import type { AnswerKind } from '../model/questionnaire';
import type { Item } from '../model/report';
import { emptyItem } from './new-item';

/**
 * The records that pasted paragraphs become, one each. Events take the
 * date that their text tells, if it is of the reported year.
 */
export function recordsOf(
  paragraphs: string[],
  kind: AnswerKind,
  { year, today }: { year: number; today: PartialDate },
  newId: () => string,
): Item[] {
  return paragraphs.map((text) => {
    const date = kind === 'eventsByMonth' ? (findDate(text, { year, today })?.date ?? null) : null;
    const inYear = date?.from.startsWith(String(year)) === true;
    return { ...emptyItem(kind, newId(), inYear ? date : null), text } as Item;
  });
}
