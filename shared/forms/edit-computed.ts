import {
  type AnswerKind,
  type Column,
  type Computed,
  isComputedKind,
  type Question,
  type RowSource,
} from '../model/questionnaire';
import { FIELDS } from './sources';

/** How the answer to a question of a form is worked out, as functions from question to question. */

/** Columns that a new table begins with; the first of them counts the rows. */
const FIRST_COLUMNS = 4;

/** What is worked out at first where a question is to be answered from such facts. */
export function usualComputed(source: RowSource, nameOf: (field: string) => string): Computed {
  const fields = FIELDS[source].slice(0, FIRST_COLUMNS - 1);
  return {
    source,
    groupBy: 'none',
    columns: ['number', ...fields].map(
      (field): Column => ({
        id: field,
        title: nameOf(field),
        field,
        share: field === 'number' ? 1 : 3,
        align: field === 'number' ? 'center' : 'left',
      }),
    ),
    line: fields.map((field, index) => (index === 0 ? `{${field}}` : `[, {${field}}]`)).join(''),
    whenEmpty: '',
  };
}

/** Another kind of answer; what was set for working it out stays while it is worked out. */
export function withAnswerKind(
  question: Question,
  answerKind: AnswerKind,
  nameOf: (field: string) => string,
): Question {
  if (question.answerKind === answerKind) return question;
  const computed = isComputedKind(answerKind)
    ? (question.computed ?? usualComputed('events', nameOf))
    : null;
  return { ...question, answerKind, computed };
}

/** Other facts to work an answer out of: columns and lines that these don't have would stay empty. */
export const withSource = (
  question: Question,
  source: RowSource,
  nameOf: (field: string) => string,
): Question =>
  question.computed === null || question.computed.source === source
    ? question
    : {
        ...question,
        computed: {
          ...usualComputed(source, nameOf),
          whenEmpty: question.computed.whenEmpty,
          groupBy: question.computed.groupBy,
        },
      };
