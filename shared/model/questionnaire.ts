import { z } from 'zod';
import { idSchema } from './record';

/**
 * What a document asks and how it is written: data, so that a city can have the forms that its
 * region, its council or an association wants. A report keeps the version that it answers.
 */

/** Kinds whose records are entered under the question. They decide how it is read and edited. */
export const RECORD_KINDS = ['eventsByMonth', 'initiatives', 'problems', 'tasks'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Kinds whose rows are worked out of what the report and the registry hold. */
export const COMPUTED_KINDS = ['table', 'computedList'] as const;

export const ANSWER_KINDS = [...RECORD_KINDS, 'paragraphs', ...COMPUTED_KINDS] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

export const isRecordKind = (kind: AnswerKind): kind is RecordKind =>
  (RECORD_KINDS as readonly AnswerKind[]).includes(kind);

export const isComputedKind = (kind: AnswerKind): boolean =>
  (COMPUTED_KINDS as readonly AnswerKind[]).includes(kind);

/** What a section is about: '' for everything. A document of another form takes records by it. */
export const THEMES = ['international', 'tourism', ''] as const;
export type Theme = (typeof THEMES)[number];

const wordingSchema = z.string().max(2000);
const nameSchema = z.string().max(200);

/** How the list of an answer is set. A report keeps its own, found at import. */
export const listStyleSchema = z.object({
  /** What stands before a record: a bullet such as `➤`, a number as `1)` or `1.`, or '' for none. */
  marker: z.string().max(8),
  /** Numbers run through the whole answer instead of starting anew in each month. */
  continuous: z.boolean(),
  /**
   * `enumeration`: records end with `;`, the last with a full stop, and the text doesn't hold
   * these signs. `sentences`: each text ends as its author wrote it.
   */
  ending: z.enum(['sentences', 'enumeration']),
  /** A month heading with `{MONTH}`, `{Month}` or `{month}` and `{year}` in it. */
  monthHeading: z.string().max(100),
});
export type ListStyle = z.infer<typeof listStyleSchema>;

/** Where the rows of a computed answer come from. `forms/sources` knows the fields of each. */
export const ROW_SOURCES = [
  'agreementsInForce',
  'agreementsSigned',
  'agreementsEnded',
  'partnerCities',
  'contacts',
  'texts',
  'events',
  'problems',
  'plan',
  'anniversaries',
  'indicators',
] as const;
export type RowSource = (typeof ROW_SOURCES)[number];

export const GROUPINGS = ['none', 'quarter', 'month'] as const;

export const columnSchema = z.object({
  id: idSchema,
  title: nameSchema,
  /** A field of the rows; `number` counts them. */
  field: z.string().max(40),
  /** Its part of the table's width, as a share of the sum of all. */
  share: z.number().min(0.1).max(100),
  align: z.enum(['left', 'center', 'right']),
});
export type Column = z.infer<typeof columnSchema>;

export const computedSchema = z.object({
  source: z.enum(ROW_SOURCES),
  groupBy: z.enum(GROUPINGS),
  /** Of a table. */
  columns: z.array(columnSchema).max(20),
  /** Of a list: a line with `{field}` in it. `[, {place}]` is left out where a field is empty. */
  line: wordingSchema,
  /** What the document says when there are no rows; '' for nothing. */
  whenEmpty: wordingSchema,
});
export type Computed = z.infer<typeof computedSchema>;

export const questionSchema = z.object({
  id: idSchema,
  /** Its short name in the window; '' for that of its kind. */
  name: nameSchema,
  answerKind: z.enum(ANSWER_KINDS),
  /** The heading, with `{year}` and the like; '' for none. */
  wording: wordingSchema,
  /** Other wordings under which this question is recognised in a document. */
  aliases: z.array(wordingSchema).max(50),
  listStyle: listStyleSchema,
  /** Of computed kinds. */
  computed: computedSchema.nullable(),
});
export type Question = z.infer<typeof questionSchema>;

export const sectionSchema = z.object({
  id: idSchema,
  theme: z.enum(THEMES),
  /** Its short name in the window; '' for that of its theme. */
  name: nameSchema,
  /** The heading; '' when the section opens the document without one. */
  wording: wordingSchema,
  aliases: z.array(wordingSchema).max(50),
  questions: z.array(questionSchema).max(200),
});
export type Section = z.infer<typeof sectionSchema>;

const dutyBase = z.object({
  id: idSchema,
  /** What is due, for people. */
  title: nameSchema,
  /** The act that demands it. */
  basis: nameSchema,
});

/** A term that a rule sets; which one, and by what act, is data, for acts change. */
export const dutySchema = z.discriminatedUnion('kind', [
  /** The report itself, by a day of the year after the reported one. */
  dutyBase.extend({
    kind: z.literal('report'),
    month: z.number().int().min(1).max(12),
    day: z.number().int().min(1).max(31),
  }),
  /** An account of each event, so many working days after its end. */
  dutyBase.extend({
    kind: z.literal('eventAccount'),
    workingDays: z.number().int().min(1).max(365),
  }),
  /** Papers of an agreement, so many calendar days before it is signed. */
  dutyBase.extend({
    kind: z.literal('approval'),
    days: z.number().int().min(1).max(730),
    /** The way to the signature; null where no term is set for a step. */
    steps: z
      .array(
        z.object({ title: nameSchema, daysBefore: z.number().int().min(0).max(730).nullable() }),
      )
      .max(50),
  }),
]);
export type Duty = z.infer<typeof dutySchema>;

export const questionnaireSchema = z.object({
  id: idSchema,
  version: z.number().int().min(1),
  name: nameSchema,
  /** Lines above the first question, with `{city}`, `{year}` and the like in them. */
  titleLines: z.array(wordingSchema).max(20),
  duties: z.array(dutySchema).max(50),
  sections: z.array(sectionSchema).max(50),
  /**
   * What its words are called in an English document: lines of the title, headings, columns and
   * what is said in the place of no rows. Words that are not in it stand there as they are.
   */
  english: z.record(wordingSchema, wordingSchema).optional(),
});
export type Questionnaire = z.infer<typeof questionnaireSchema>;

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
