import type { AnswerKind, Question, Questionnaire } from '../model/questionnaire';

/** The question of the same section that takes such records, or null. */
export function questionBeside(
  questionId: string,
  kinds: readonly AnswerKind[],
  questionnaire: Questionnaire,
): Question | null {
  const section = questionnaire.sections.find(({ questions }) =>
    questions.some(({ id }) => id === questionId),
  );
  return section?.questions.find(({ answerKind }) => kinds.includes(answerKind)) ?? null;
}

/** The first question of a questionnaire that takes such records, or null. */
export const firstQuestionOf = (kind: AnswerKind, questionnaire: Questionnaire): Question | null =>
  questionnaire.sections
    .flatMap(({ questions }) => questions)
    .find(({ answerKind }) => answerKind === kind) ?? null;

/** The questions whose records tell what was done. */
export const ACHIEVEMENTS: readonly AnswerKind[] = ['eventsByMonth', 'initiatives'];
