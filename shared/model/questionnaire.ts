/** What an answer's records are: they decide how the answer is read, edited and written. */
export type AnswerKind = 'eventsByMonth' | 'initiatives' | 'problems' | 'tasks';

/** How the list of an answer is set. A report keeps its own, found at import. */
export interface ListStyle {
  /** What stands before a record: a bullet such as `➤`, a number as `1)` or `1.`, or '' for none. */
  marker: string;
  /** Numbers run through the whole answer instead of starting anew in each month. */
  continuous: boolean;
  /**
   * `enumeration`: records end with `;`, the last with a full stop, and the text doesn't hold
   * these signs. `sentences`: each text ends as its author wrote it.
   */
  ending: 'sentences' | 'enumeration';
  /** A month heading with `{MONTH}`, `{Month}` or `{month}` and `{year}` in it. */
  monthHeading: string;
}

export interface Question {
  id: string;
  answerKind: AnswerKind;
  /** The heading, with `{year}` and `{nextYear}`. */
  wording: string;
  /** Other wordings under which this question is recognised in a document. */
  aliases: readonly string[];
  listStyle: ListStyle;
}

export interface Section {
  id: 'international' | 'tourism';
  /** The heading; '' when the section opens the document without one. */
  wording: string;
  aliases: readonly string[];
  questions: readonly Question[];
}

/** A term that a rule sets; which one, and by what act, is data, for acts change. */
export type Duty = {
  id: string;
  /** What is due, for people. */
  title: string;
  /** The act that demands it. */
  basis: string;
} & (
  | /** The report itself, by a day of the year after the reported one. */
  {
      kind: 'report';
      month: number;
      day: number;
    } /** An account of each event, so many working days after its end. */
  | {
      kind: 'eventAccount';
      workingDays: number;
    } /** Papers of an agreement, so many calendar days before it is signed. */
  | {
      kind: 'approval';
      days: number;
      /** The way to the signature; null where no term is set for a step. */
      steps: readonly { title: string; daysBefore: number | null }[];
    }
);

export interface Questionnaire {
  id: string;
  version: number;
  duties: readonly Duty[];
  sections: readonly Section[];
}

/** `{year}` and `{nextYear}` filled in. */
export const fillYears = (wording: string, year: number): string =>
  wording.replaceAll('{year}', String(year)).replaceAll('{nextYear}', String(year + 1));

export const questionsOf = (questionnaire: Questionnaire): Question[] =>
  questionnaire.sections.flatMap((section) => section.questions);

/** A section, or as much of it as stands together, with its questions in a report's order. */
export interface OrderedSection {
  section: Section;
  /** False for a later part of a section whose questions are apart. */
  isFirst: boolean;
  questions: Question[];
}

/**
 * The wanted questions by section, in this order of question ids; those that it doesn't name follow
 * in the questionnaire's order.
 */
export function orderedSections(
  questionnaire: Questionnaire,
  order: readonly string[] = [],
  isWanted: (question: Question) => boolean = () => true,
): OrderedSection[] {
  const all = questionnaire.sections.flatMap((section) =>
    section.questions.filter(isWanted).map((question) => ({ section, question })),
  );
  const named = order.flatMap((id) => all.filter(({ question }) => question.id === id));
  const rest = all.filter(({ question }) => !order.includes(question.id));
  const ordered: OrderedSection[] = [];
  for (const { section, question } of [...named, ...rest]) {
    const last = ordered.at(-1);
    if (last?.section === section) {
      last.questions.push(question);
    } else {
      const isFirst = !ordered.some((each) => each.section === section);
      ordered.push({ section, isFirst, questions: [question] });
    }
  }
  return ordered;
}
