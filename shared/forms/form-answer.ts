import { textOf } from '../document/written';
import type { Computed, Question, Section } from '../model/questionnaire';
import type { Item, Report } from '../model/report';
import { type ComposedText, composedText, inOneLine, ownText, PART } from './composed-text';
import { type FormContext, gatheredItems, isOwnQuestion } from './context';
import { type FactRow, groupOf } from './row';
import { factRows } from './sources';
import { fillLine, fillWording } from './wording';

/** What a document says at a question that its authors have not entered under it. */

export interface AnswerRow {
  /** The record that it tells of. */
  id: string;
  /** The heading of its group; '' where rows are not grouped. */
  group: string;
  parts: ComposedText[];
  /** Left out of the document by hand. */
  isLeftOut: boolean;
  /** The record itself, where a question gathers records. */
  item: Item | null;
}

export interface ComputedAnswer {
  rows: AnswerRow[];
  /** What the document says in the place of no rows, if it says something. */
  whenEmpty: ComposedText | null;
}

/** True for a question at which something is worked out in this document. */
export const isComputedHere = (
  context: FormContext,
  { id, answerKind, computed }: Question,
): boolean => computed !== null || (answerKind !== 'paragraphs' && !isOwnQuestion(context, id));

export function computedAnswer(
  context: FormContext,
  section: Section,
  question: Question,
): ComputedAnswer {
  const { report } = context;
  const { id: questionId, computed } = question;
  const row = (
    { id, formerIds = [] }: Pick<FactRow, 'id' | 'formerIds'>,
    group: string,
    textsOf: (make: MakeText) => ComposedText[],
    item: Item | null,
  ): AnswerRow => {
    const parts = textsOf((part, text, title = '') =>
      composedText(context, { questionId, recordId: id, part }, text, { title, formerIds }),
    );
    return {
      id,
      group,
      parts,
      isLeftOut: isLeftOut(context, questionId, id, formerIds, parts),
      item,
    };
  };
  const rows = computed
    ? grouped(factRows(computed.source, context, section.theme), computed, report).map(
        ({ group, fact }) =>
          row(fact, group, (make) => textsOf(question, computed, fact, make), null),
      )
    : gatheredItems(context, section, question).map((item) =>
        row(item, '', (make) => [make(PART.record, textOf(item))], item),
      );
  const whenEmpty = fillWording(computed?.whenEmpty ?? '', report);
  const isEmpty = rows.every((each) => each.isLeftOut);
  return {
    rows,
    whenEmpty:
      isEmpty && whenEmpty !== ''
        ? composedText(context, { questionId, recordId: questionId, part: PART.empty }, whenEmpty)
        : null,
  };
}

/** A row that is left out is told by its words, so that its author hears of it when they change. */
function isLeftOut(
  context: FormContext,
  questionId: string,
  recordId: string,
  formerIds: readonly string[],
  parts: readonly ComposedText[],
): boolean {
  const key = { questionId, recordId, part: PART.row };
  if (!ownText(context, key, formerIds)) return false;
  composedText(context, key, wordsOfRow(parts), { formerIds });
  return true;
}

/** What a row says by itself, as one line. */
export const wordsOfRow = (parts: readonly ComposedText[]): string =>
  parts
    .map(({ computed }) => inOneLine(computed))
    .filter(Boolean)
    .join(' – ');

type MakeText = (part: string, computed: string, title?: string) => ComposedText;

function textsOf(
  question: Question,
  computed: Computed,
  { fields }: FactRow,
  make: MakeText,
): ComposedText[] {
  if (question.answerKind === 'computedList') {
    return [make(PART.line, fillLine(computed.line, fields))];
  }
  return computed.columns
    .filter(({ field }) => field !== 'number')
    .map((column) => make(column.id, fields[column.field] ?? '', column.title));
}

/** The rows in the order of their groups. */
function grouped(
  facts: readonly FactRow[],
  { groupBy }: Computed,
  { year, language }: Pick<Report, 'year' | 'language'>,
): { group: string; fact: FactRow }[] {
  if (groupBy === 'none') return facts.map((fact) => ({ group: '', fact }));
  const groups = new Map<string, FactRow[]>();
  for (const fact of facts) {
    const groupedYear = fact.date === '' ? year : groupYear(facts, year);
    const group = groupOf(fact.date, groupBy, groupedYear, language);
    groups.set(group, [...(groups.get(group) ?? []), fact]);
  }
  return [...groups].flatMap(([group, own]) => own.map((fact) => ({ group, fact })));
}

/** Plans are about the next year, everything else about the reported one. */
const groupYear = (facts: readonly FactRow[], year: number): number => {
  const next = String(year + 1);
  return facts.some(({ date }) => date.startsWith(next)) ? year + 1 : year;
};
