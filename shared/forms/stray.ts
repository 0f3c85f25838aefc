import { PLAIN } from '../model/city-questionnaire';
import { isComputedKind, type Question, type Questionnaire } from '../model/questionnaire';
import type { Item, Report } from '../model/report';
import { findQuestion, formOf, KIND_OF } from './form-of';
import { fillWording } from './wording';

/** What a report holds that its form doesn't ask for: it stands in no document, and must be seen. */

/** Where a form of another document takes texts that its author writes for it. */
export const takesTexts = ({ answerKind }: Question): boolean =>
  answerKind === 'paragraphs' || isComputedKind(answerKind);

const isText = ({ type }: Item): boolean => type === 'narrative';

/** The questions that are left over from another form, worded as it had worded them. */
export function strayQuestions(report: Report, forms: readonly Questionnaire[]): Question[] {
  const form = formOf(report);
  return Object.entries(report.answers)
    .filter(([id, { items }]) => {
      if (items.length === 0 || findQuestion(form, id)) return false;
      const isOfOther = forms.some((other) => {
        const question = findQuestion(other, id)?.question;
        return question !== undefined && takesTexts(question);
      });
      return !(isOfOther && items.every(isText));
    })
    .map(([id]) => strayQuestion(report, id));
}

/** A question that no form asks, as it can be shown. */
const strayQuestion = (report: Report, id: string): Question => ({
  id,
  name: fillWording(report.headings[id] ?? '', report).slice(0, 200),
  answerKind: KIND_OF[report.answers[id]?.items.find((item) => !isText(item))?.type ?? 'narrative'],
  wording: report.headings[id] ?? '',
  aliases: [],
  listStyle: PLAIN,
  computed: null,
});

/** The question of the report's form, or what is left over from another one; null for none. */
export const askedOrStray = (report: Report, id: string): Question | null =>
  findQuestion(formOf(report), id)?.question ??
  (report.answers[id] ? strayQuestion(report, id) : null);

/** True for a question that the form of the report doesn't ask. */
export const isStray = (report: Report, id: string): boolean =>
  findQuestion(formOf(report), id) === null;
