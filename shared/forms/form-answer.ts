import { textOf } from '../document/written';
import type { Override, OverrideKey } from '../model/override';
import type { Computed, Question, Section } from '../model/questionnaire';
import type { Item } from '../model/report';
import { type FormContext, gatheredItems, isOwnQuestion } from './context';
import { type FactRow, groupOf } from './row';
import { factRows } from './sources';
import { fillLine, fillWording } from './wording';

/** What a document says at a question that its authors have not entered under it. */

/** A text that was worked out, and what its author made of it. */
export interface Part {
  key: OverrideKey;
  /** The title of its column; '' for the only text of a row. */
  title: string;
  /** As the facts say it now. */
  computed: string;
  /** As the document says it. */
  text: string;
  /** The author's own text over it, or null. */
  own: Override | null;
  /** True while the facts have changed under the author's text. */
  hasChanged: boolean;
}

export interface AnswerRow {
  /** The record that it tells of. */
  id: string;
  /** The heading of its group; '' where rows are not grouped. */
  group: string;
  parts: Part[];
  /** Left out of the document by hand. */
  isLeftOut: boolean;
  /** The record itself, where a question gathers records. */
  item: Item | null;
}

export interface ComputedAnswer {
  rows: AnswerRow[];
  /** What the document says in the place of no rows. */
  whenEmpty: string;
  /** Texts of authors over something that is no longer there. */
  stray: Override[];
}

const ROW = 'row';
const LINE = 'line';
const TEXT = 'text';

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
  const own = new Map(
    report.overrides
      .filter(({ questionId }) => questionId === question.id)
      .map((each) => [`${each.part}/${each.recordId}`, each]),
  );
  const seen = new Set<string>();
  const part = (recordId: string, name: string, title: string, computed: string): Part => {
    const override = own.get(`${name}/${recordId}`) ?? null;
    seen.add(`${name}/${recordId}`);
    return {
      key: { questionId: question.id, recordId, part: name },
      title,
      computed,
      text: override?.text ?? computed,
      own: override,
      hasChanged: override !== null && override.base !== computed,
    };
  };
  const row = (id: string, group: string, parts: Part[], item: Item | null): AnswerRow => {
    seen.add(`${ROW}/${id}`);
    return { id, group, parts, isLeftOut: own.has(`${ROW}/${id}`), item };
  };
  const rows = question.computed
    ? grouped(
        factRows(question.computed.source, context, section.theme),
        question.computed,
        report.year,
      ).map(({ group, fact }) =>
        row(fact.id, group, partsOf(question, question.computed as Computed, fact, part), null),
      )
    : gatheredItems(context, section, question).map((item) =>
        row(item.id, '', [part(item.id, TEXT, '', textOf(item))], item),
      );
  return {
    rows,
    whenEmpty: fillWording(question.computed?.whenEmpty ?? '', report),
    stray: [...own].filter(([key]) => !seen.has(key)).map(([, override]) => override),
  };
}

type MakePart = (recordId: string, name: string, title: string, computed: string) => Part;

function partsOf(
  question: Question,
  computed: Computed,
  { id, fields }: FactRow,
  part: MakePart,
): Part[] {
  if (question.answerKind === 'computedList') {
    return [part(id, LINE, '', fillLine(computed.line, fields))];
  }
  return computed.columns
    .filter(({ field }) => field !== 'number')
    .map((column) => part(id, column.id, column.title, fields[column.field] ?? ''));
}

/** The rows in the order of their groups. */
function grouped(
  facts: readonly FactRow[],
  { groupBy }: Computed,
  year: number,
): { group: string; fact: FactRow }[] {
  if (groupBy === 'none') return facts.map((fact) => ({ group: '', fact }));
  const groups = new Map<string, FactRow[]>();
  for (const fact of facts) {
    const group = groupOf(fact.date, groupBy, fact.date === '' ? year : groupYear(facts, year));
    groups.set(group, [...(groups.get(group) ?? []), fact]);
  }
  return [...groups].flatMap(([group, own]) => own.map((fact) => ({ group, fact })));
}

/** Plans are about the next year, everything else about the reported one. */
const groupYear = (facts: readonly FactRow[], year: number): number => {
  const next = String(year + 1);
  return facts.some(({ date }) => date.startsWith(next)) ? year + 1 : year;
};
