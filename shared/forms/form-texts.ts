import { emptyNarrative } from '../model/narrative';
import type { Question } from '../model/questionnaire';
import type { Report } from '../model/report';

/**
 * Paragraphs that a document of another form needs and that no facts give, such as its introduction.
 * The report keeps them under the question of that form.
 */

/** What its author has written at a question, with an empty line between texts. */
export const formText = ({ answers }: Report, questionId: string): string =>
  (answers[questionId]?.items ?? [])
    .flatMap((item) => (item.type === 'narrative' ? [item.text] : []))
    .join('\n\n');

/** Writes the text of a question; an empty one leaves nothing in the report. */
export function writeFormText(
  report: Report,
  question: Question,
  text: string,
  newId: () => string,
): Report {
  if (text === formText(report, question.id)) return report;
  const answer = report.answers[question.id];
  const others = (answer?.items ?? []).filter(({ type }) => type !== 'narrative');
  const first = answer?.items.find((item) => item.type === 'narrative');
  const items = text === '' ? others : [{ ...(first ?? emptyNarrative(newId())), text }, ...others];
  const written = {
    included: true,
    listStyle: { ...question.listStyle },
    ...answer,
    items,
  };
  return { ...report, answers: { ...report.answers, [question.id]: written } };
}
