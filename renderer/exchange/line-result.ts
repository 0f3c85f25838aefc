import type { Placement } from '../../shared/document/answer-builder';
import { monthHeadingText } from '../../shared/document/month-heading';
import type { Translate } from '../../shared/messages';
import { type Questionnaire, questionsOf } from '../../shared/model/questionnaire';
import type { Item, Report } from '../../shared/model/report';
import { questionName } from '../ui/question-name';

/** What became of a line, as the import screen shows it beside the line. */
export interface LineResult {
  label: string;
  /** The question that it answers, and of an event the month. */
  detail: string;
}

/** All records of a report by their ids. */
export const recordsById = (report: Report): ReadonlyMap<string, Item> =>
  new Map(
    Object.values(report.answers).flatMap(({ items }) => items.map((item) => [item.id, item])),
  );

export function resultOf(
  { kind, questionId, recordId }: Placement,
  records: ReadonlyMap<string, Item>,
  form: Questionnaire,
  t: Translate,
): LineResult {
  const record = recordId === null ? undefined : records.get(recordId);
  const question = questionsOf(form).find(({ id }) => id === questionId);
  const label = kind === 'record' && record ? t(`type.${record.type}`) : t(`placement.${kind}`);
  const month = record?.type === 'event' ? monthHeadingText(record.date, '{Month} {year}') : '';
  const name = question ? questionName(question, t) : '';
  return { label, detail: [month, month === '' ? name : ''].filter(Boolean).join('') };
}
