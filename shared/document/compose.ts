import { type ComposedText, composedText, PART } from '../forms/composed-text';
import { contextOf, type FormContext, isOwnQuestion } from '../forms/context';
import { computedAnswer, isComputedHere } from '../forms/form-answer';
import { answersForm, formOf } from '../forms/form-of';
import { formInLanguage, wordingIn } from '../forms/in-language';
import { cityInDocument, fillWording } from '../forms/wording';
import { bindSpaces } from '../language/typography';
import {
  isRecordKind,
  type ListStyle,
  type OrderedSection,
  orderedSections,
  type Question,
  type Questionnaire,
  type Section,
} from '../model/questionnaire';
import { paragraphsOf } from '../model/record';
import type { Registry } from '../model/registry';
import type { Answer, Item, Report } from '../model/report';
import { listBlocks, tableBlocks } from './computed-blocks';
import { figuresOf, numberedFigures } from './figures';
import { withListEnding } from './list-ending';
import { composedHeading, composedParagraph, heading } from './make-block';
import { type ListCounter, listCounter, MarkerSequence } from './marker-sequence';
import { isDated, monthHeadingText, monthId, parseMonthHeading } from './month-heading';
import type { Block, DocumentTree } from './tree';
import { isWritten, textOf } from './written';

export interface ComposeOptions {
  /** The form by which the document is written; without one, the form that the report answers. */
  form?: Questionnaire;
  /** Where computed answers find cities and agreements. */
  registry?: Registry;
}

/**
 * Writes a report as a document: the form is walked from its first question to its last, and each
 * answer's records stand in their own order. `parse` is its inverse. Spaces that must not break are
 * bound here, so that every format shows the same words. By another form than the one that the
 * report answers, the same facts make another document.
 */
export const compose = (report: Report, { form, registry }: ComposeOptions = {}): DocumentTree =>
  composeIn(contextOf(report, form, registry));

/** Everything that a document works out and its author may write over, also what does not show. */
export function composedTexts(
  report: Report,
  { form, registry }: ComposeOptions = {},
): ComposedText[] {
  const context = contextOf(report, form, registry);
  composeIn(context);
  return context.texts;
}

function composeIn(context: FormContext): DocumentTree {
  const { report } = context;
  const lists = listCounter();
  const isOwn = answersForm(report, context.form);
  return {
    language: report.language,
    title: [cityInDocument(report.city, report.language), report.year].filter(Boolean).join(', '),
    blocks: numberedFigures(report.language, [
      ...titleBlocks(context),
      ...orderedSections(
        context.form,
        isOwn ? report.questionOrder : [],
        ({ id }) => report.answers[id]?.included ?? !isOwn,
      ).flatMap((section) => composeSection(section, context, lists)),
    ]),
  };
}

/** The lines above the first question. Those that an author typed belong to the report's own form. */
export function titleLines(report: Report, form: Questionnaire = formOf(report)): string[] {
  const own = answersForm(report, form) ? report.titleLines : null;
  const lines =
    own ??
    formInLanguage(form, report.language).titleLines.map((line) => fillWording(line, report));
  return lines.filter((line) => line.trim() !== '');
}

/** In another document than the report's own, its lines may be written over. */
function titleBlocks(context: FormContext): Block[] {
  const { report, form } = context;
  const lines = titleLines(report, form);
  if (answersForm(report, form)) return lines.map((line) => heading('title', line, {}));
  return lines.flatMap((line, index) => {
    const key = { questionId: form.id, recordId: `line-${index + 1}`, part: PART.title };
    return composedHeading('title', composedText(context, key, line), {});
  });
}

/** The report's own form has a wording for each heading; elsewhere it is written over. */
function asked(
  kind: 'section' | 'question',
  of: Section | Question,
  context: FormContext,
): Block[] {
  const { report, form } = context;
  const text = headingText(report, of);
  const source = kind === 'question' ? { questionId: of.id } : {};
  if (text.trim() === '') return [];
  if (answersForm(report, form)) return [heading(kind, text, source)];
  const key = { questionId: of.id, recordId: of.id, part: PART.heading };
  return composedHeading(kind, composedText(context, key, text), source);
}

/** The heading of a section or question: the report's own wording, or the form's. */
export const headingText = (report: Report, { id, wording }: Section | Question): string =>
  fillWording(report.headings[id] ?? wordingIn(report.language, formOf(report), wording), report);

function composeSection(
  { section, isFirst, questions }: OrderedSection,
  context: FormContext,
  lists: ListCounter,
): Block[] {
  const { report } = context;
  return [
    ...(isFirst ? asked('section', section, context) : []),
    ...questions.flatMap((question) => {
      const answer = isComputedHere(context, question)
        ? composeComputed(section, question, context, lists)
        : composeAnswer(question.id, report.answers[question.id], context, lists);
      // Only questions that wait for records stand there without an answer.
      const waits = isRecordKind(question.answerKind) && isOwnQuestion(context, question.id);
      if (answer.length === 0 && !waits) return [];
      return [...asked('question', question, context), ...answer];
    }),
  ];
}

/** What is worked out from facts, behind what its author says before it. */
function composeComputed(
  section: Section,
  question: Question,
  context: FormContext,
  lists: ListCounter,
): Block[] {
  const answer = context.report.answers[question.id];
  const { rows, whenEmpty } = computedAnswer(context, section, question);
  const shown = rows.filter(({ isLeftOut }) => !isLeftOut);
  const { listStyle = question.listStyle, items: own = [], ...rest } = answer ?? {};
  if (!question.computed) {
    const gathered = shown.flatMap(({ item, parts }) =>
      item ? [withText(item, parts[0]?.own?.text)] : [],
    );
    const texts = new Map(shown.map(({ id, parts }) => [id, parts]));
    const whole = { included: true, ...rest, listStyle, items: [...own, ...gathered] };
    return composeAnswer(question.id, whole, context, lists, texts);
  }
  const lead = composeAnswer(question.id, answer, context, lists);
  const nothing = whenEmpty ? composedParagraph(whenEmpty, { questionId: question.id }) : [];
  const groupText = (group: string) =>
    composedText(context, { questionId: question.id, recordId: group, part: PART.group }, group);
  const told =
    question.answerKind === 'table'
      ? tableBlocks(question.id, question.computed, shown, groupText)
      : listBlocks(question.id, shown, listStyle, lists, groupText);
  return [...lead, ...nothing, ...told];
}

/** A gathered record in the words that its author has given it in this document. */
function withText(item: Item, text: string | undefined): Item {
  if (text === undefined) return item;
  return item.type === 'event' ? { ...item, text, length: 'paragraph' } : { ...item, text };
}

function composeAnswer(
  questionId: string,
  answer: Answer | undefined,
  context: FormContext,
  lists: ListCounter,
  /** What gathered records say here, by their ids. */
  texts?: ReadonlyMap<string, readonly ComposedText[]>,
): Block[] {
  if (!answer) return [];
  const { year, language } = context.report;
  const { items, listStyle, ownMarkers = {} } = answer;
  const written = items.filter(isWritten);
  const lastListed = written.findLast((item) => item.type !== 'narrative');
  const byMonth = written.some(isDated);
  const markers = new MarkerSequence(listStyle, lists);
  const blocks: Block[] = [];
  let currentMonth: string | null = null;

  for (const item of written) {
    const composed = texts?.get(item.id);
    const source = { questionId, recordId: item.id, ...(composed && { composed }) };
    if (item.type === 'narrative') {
      const title = item.heading.trim();
      if (title !== '') {
        // A month's heading in its author's own words stands for the one that would be written.
        const month = byMonth ? parseMonthHeading(title, year) : null;
        blocks.push(heading(month ? 'month' : 'subheading', title, source));
        currentMonth = month
          ? monthHeadingText(month.date, listStyle.monthHeading, language)
          : null;
        markers.startGroup();
      }
      for (const text of paragraphsOf(item.text)) {
        blocks.push({ kind: 'paragraph', text: item.asTyped ? text : bindSpaces(text), source });
      }
      continue;
    }
    if (item.type === 'event' && byMonth) {
      const month = monthHeadingText(item.date, listStyle.monthHeading, language);
      if (month !== currentMonth) {
        const key = { questionId, recordId: monthId(item.date), part: PART.month };
        blocks.push(...composedHeading('month', composedText(context, key, month), { questionId }));
        currentMonth = month;
        markers.startGroup();
      }
    }
    const paragraphs = shownParagraphs(item, listStyle.ending, item === lastListed);
    const marker = markers.next(ownMarkers[item.id]);
    if (marker) blocks.push({ kind: 'listItem', marker, paragraphs, source });
    else for (const text of paragraphs) blocks.push({ kind: 'paragraph', text, source });
    blocks.push(...figuresOf(item, source, language));
  }
  return blocks;
}

/** How each record was written last; records never change in place. */
const shown = new WeakMap<
  Item,
  { ending: ListStyle['ending']; isLast: boolean; paragraphs: string[] }
>();

/** A record's paragraphs with the sign that its list puts after it. */
function shownParagraphs(item: Item, ending: ListStyle['ending'], isLast: boolean): string[] {
  const known = shown.get(item);
  if (known?.ending === ending && known.isLast === isLast) return known.paragraphs;
  const paragraphs = paragraphsOf(textOf(item));
  const last = paragraphs.pop();
  if (last !== undefined) paragraphs.push(withListEnding(last, ending, isLast));
  const bound = item.asTyped ? paragraphs : paragraphs.map(bindSpaces);
  shown.set(item, { ending, isLast, paragraphs: bound });
  return bound;
}
