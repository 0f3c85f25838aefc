import { isWritten } from '../document/written';
import { formOf } from '../forms/form-of';
import { type Question, type Questionnaire, questionsOf } from '../model/questionnaire';
import type { Item, Report } from '../model/report';

/** A record where it stands, with the text of it that the document shows. */
export interface Spot {
  /** The form that is answered. */
  form: Questionnaire;
  question: Question;
  item: Item;
  /** The field that holds the text. */
  field: 'text' | 'line' | 'full';
  text: string;
}

/** The records that the document shows, in its order. */
export function spotsOf(report: Report, questionnaire: Questionnaire = formOf(report)): Spot[] {
  return questionsOf(questionnaire).flatMap((question) => {
    const answer = report.answers[question.id];
    if (!answer?.included) return [];
    return answer.items.filter(isWritten).map((item) => spotOf(questionnaire, question, item));
  });
}

function spotOf(form: Questionnaire, question: Question, item: Item): Spot {
  const field = item.type === 'event' ? shownField(item) : 'text';
  return { form, question, item, field, text: item.type === 'event' ? item[field] : item.text };
}

/** Which of an event's three lengths the document shows. */
function shownField(event: Extract<Item, { type: 'event' }>): Spot['field'] {
  const field = ({ line: 'line', paragraph: 'text', full: 'full' } as const)[event.length];
  return event[field].trim() === '' ? 'text' : field;
}

/** Remembers what was found out about a text for as long as its record stays the same. */
export function perRecord<T>(find: (spot: Spot) => T): (spot: Spot) => T {
  const known = new WeakMap<Item, T>();
  return (spot) => {
    const before = known.get(spot.item);
    if (before !== undefined) return before;
    const found = find(spot);
    known.set(spot.item, found);
    return found;
  };
}

/** The question that holds the tasks of the section to which a question belongs. */
export function tasksQuestionOf(questionId: string, questionnaire: Questionnaire): string {
  const section = questionnaire.sections.find(({ questions }) =>
    questions.some(({ id }) => id === questionId),
  );
  const tasks = (section?.questions ?? questionsOf(questionnaire)).find(
    ({ answerKind }) => answerKind === 'tasks',
  );
  return tasks?.id ?? questionId;
}

/** An answer such as «Нет.» or «Нерешённых проблем не имеется», which reports no problem. */
const NOTHING =
  /^(?:(?:\p{L}+\s+){0,3}(?:проблем|вопрос|трудност|сложност|задач)\p{L}*\s+)?(?:нет|не\s+было|не\s+имеется|не\s+возникало|отсутству[юе]т|[–—-])\s*\.?$/iu;

export const saysNothing = (text: string): boolean => NOTHING.test(text.trim());
