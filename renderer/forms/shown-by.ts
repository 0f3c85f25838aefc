import { formText, writeFormText } from '../../shared/forms/form-texts';
import { moveReport } from '../../shared/forms/move-report';
import { type Questionnaire, questionsOf } from '../../shared/model/questionnaire';
import type { Report } from '../../shared/model/report';

/**
 * A report as a form that is being edited would show it: a newer version of its own form as after
 * the move, and words in the place of texts that nobody has written yet.
 */
export function shownBy(report: Report, form: Questionnaire, placeholder: string): Report {
  const { questionnaire } = report;
  const isOwn = questionnaire.id === form.id;
  const moved = isOwn && questionnaire.version !== form.version ? moveReport(report, form) : report;
  return questionsOf(form)
    .filter(({ id, answerKind }) => answerKind === 'paragraphs' && formText(moved, id) === '')
    .reduce(
      (shown, question) => writeFormText(shown, question, placeholder, () => question.id),
      moved,
    );
}
