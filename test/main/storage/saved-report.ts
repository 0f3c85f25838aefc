import { emptyNarrative } from '../../../shared/model/narrative';
import { emptyReport, type Report } from '../../../shared/model/report';

export const ID = 'report-1';
const QUESTION = 'tourism.achievements';

/** A report whose only content is this text. */
export function reportSaying(text: string, id = ID): Report {
  const report = emptyReport(id, 'Омск', 2024);
  const answer = report.answers[QUESTION];
  if (!answer) throw new Error(`The questionnaire has no ${QUESTION}`);
  answer.items = [{ ...emptyNarrative('n1'), text }];
  return report;
}

export function textOf(report: Report): string {
  const [item] = report.answers[QUESTION]?.items ?? [];
  if (!item) throw new Error('The report says nothing');
  return item.text;
}
