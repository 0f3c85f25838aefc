import { isWritten } from '../document/written';
import {
  type AnswerKind,
  type Question,
  type Questionnaire,
  questionsOf,
  type Section,
  type Theme,
} from '../model/questionnaire';
import { emptyRegistry, type Registry } from '../model/registry';
import type { Item, ItemType, Report } from '../model/report';
import type { ComposedText } from './composed-text';
import { formOf } from './form-of';
import { formInLanguage } from './in-language';

/** What a document is composed from: whose facts, and by which form. */
export interface FormContext {
  report: Report;
  registry: Registry;
  form: Questionnaire;
  /** What was worked out so far, and can be written over; also what does not show. */
  texts: ComposedText[];
}

export const contextOf = (
  report: Report,
  form: Questionnaire = formOf(report),
  registry: Registry = emptyRegistry(),
): FormContext => ({
  report,
  registry,
  form: formInLanguage(form, report.language),
  texts: [],
});

const suits = (theme: Theme, wanted: Theme): boolean =>
  wanted === '' || theme === '' || theme === wanted;

/** The records of a report that are about a theme, in the order of its own form. */
export const recordsAbout = (
  report: Report,
  theme: Theme,
  isOfKind: (kind: AnswerKind) => boolean = () => true,
): Item[] =>
  formOf(report).sections.flatMap((section) =>
    suits(section.theme, theme)
      ? section.questions.flatMap(({ id, answerKind }) =>
          isOfKind(answerKind) ? (report.answers[id]?.items ?? []) : [],
        )
      : [],
  );

/** Which records are entered under a question of each kind. */
export const ITEM_TYPES: Partial<Record<Question['answerKind'], ItemType>> = {
  eventsByMonth: 'event',
  initiatives: 'initiative',
  problems: 'problem',
  tasks: 'task',
};

/** True where the records of the question are entered under it; elsewhere they are gathered. */
export const isOwnQuestion = ({ report }: FormContext, questionId: string): boolean =>
  questionsOf(formOf(report)).some(({ id }) => id === questionId);

/**
 * The records that a question of another form takes from a report: those of its type and theme that
 * no other question of that form shows.
 */
export function gatheredItems(
  context: FormContext,
  section: Section,
  { id, answerKind }: Question,
): Item[] {
  const type = ITEM_TYPES[answerKind];
  if (!type) return [];
  const { report, form } = context;
  const first = form.sections
    .filter(({ theme }) => theme === section.theme)
    .flatMap(({ questions }) => questions)
    .find((each) => each.answerKind === answerKind && !isOwnQuestion(context, each.id));
  if (first?.id !== id) return [];
  const shown = new Set(
    questionsOf(form)
      .filter((each) => isOwnQuestion(context, each.id))
      .flatMap((each) => report.answers[each.id]?.items ?? []),
  );
  const items = recordsAbout(report, section.theme).filter(
    (item) => item.type === type && isWritten(item) && !shown.has(item),
  );
  return type === 'event' ? items.toSorted(byDate) : items;
}

/** What has no date stands last. */
const dateOf = (item: Item): string => (item.type === 'event' && item.date?.from) || '9999';
const byDate = (a: Item, b: Item): number => {
  const [first, second] = [dateOf(a), dateOf(b)];
  return first < second ? -1 : first > second ? 1 : 0;
};
