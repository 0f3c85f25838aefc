import { wordingIn } from '../forms/in-language';
import { BUILT_IN_FORMS } from '../model/built-in-forms';
import {
  fillYears,
  isRecordKind,
  type Question,
  type Questionnaire,
  questionsOf,
  type Section,
} from '../model/questionnaire';
import { type DocumentLanguage, emptyReport, REPORT_YEARS, type Report } from '../model/report';
import type { Placement, PlacementKind } from './answer-builder';
import { titleLines } from './compose';
import { linkTasksToProblems } from './link-tasks';
import { type NumberedBlock, type Outline, outlineOf } from './outline';
import { type Proposals, proposalsOf } from './proposals';
import { readEvents } from './read-events';
import { linesOfDocument, linesOfText } from './read-lines';
import { readList } from './read-list';
import { readParagraphs } from './read-paragraphs';
import { wordingOf, yearsIn } from './recognise';
import { recogniseForm } from './recognise-form';
import { joinLines, lineOfBlock, type SourceBlock } from './source';
import type { SourceDocument } from './source-document';
import { cityOfTitle } from './title';

export interface ParseOptions {
  newId: () => string;
  /** The year to assume where the document names none. */
  fallbackYear: number;
  /** The forms that it may answer; which one it does, its headings tell. */
  forms?: readonly Questionnaire[];
}

export interface ParsedReport {
  kind: 'parsed';
  report: Report;
  /** What became of each block, in the order of the file. */
  placements: { text: string; placement: Placement }[];
  /** What the text says about partners, for the user to accept. */
  proposals: Proposals;
  /** What the document does not say and the user has to. */
  missing: ('city' | 'year')[];
}

export type ParseResult = ParsedReport | { kind: 'refused'; reason: 'empty' | 'noReport' };

/** Reads the text of a report. A text without any of the questionnaire's questions is refused. */
export function parseText(text: string, options: ParseOptions): ParseResult {
  const { form, lines } = linesOfText(text, options.forms ?? BUILT_IN_FORMS);
  return parse(lines, { ...options, forms: [form] });
}

/** Reads a document of a word processor. */
export function parseDocument(document: SourceDocument, options: ParseOptions): ParseResult {
  const { form, lines } = linesOfDocument(
    document,
    options.forms ?? BUILT_IN_FORMS,
    options.fallbackYear,
  );
  return parse(lines, { ...options, forms: [form] });
}

/** The inverse of `compose`: reads a document's blocks as a report. Nothing of them is dropped. */
export function parse(source: readonly SourceBlock[], options: ParseOptions): ParseResult {
  const { newId, fallbackYear, forms = BUILT_IN_FORMS } = options;
  if (source.length === 0) return { kind: 'refused', reason: 'empty' };
  const questionnaire = recogniseForm(
    source.map(({ text }) => text),
    forms,
  );
  const { blocks, blockOf } = joinAsSaid(source);
  const outline = outlineOf(blocks, questionnaire);
  if (outline.parts.length === 0) return { kind: 'refused', reason: 'noReport' };

  const titles = outline.title
    .filter(({ look }) => look !== 'tableHead')
    .map((block) => lineOfBlock(block));
  const city = cityOfTitle(titles);
  const foundYear = yearOfReport(outline, titles);
  const year = foundYear ?? fallbackYear;
  const language = languageOf(outline);
  const report = { ...emptyReport(newId(), city, year, questionnaire), language };

  const placed = new Map<number, Placement>();
  const note = (block: NumberedBlock, kind: PlacementKind, questionId: string | null = null) =>
    placed.set(block.index, { kind, questionId, recordId: null });

  for (const block of outline.title) note(block, 'title');
  if (titles.join('\n') !== titleLines(report).join('\n')) report.titleLines = titles;
  for (const { section, heading } of outline.sections) {
    note(heading, 'section');
    keepWording(report, questionnaire, section, heading.text);
  }
  for (const { question, heading, blocks: all } of outline.parts) {
    const heads = all.filter(({ look }) => look === 'tableHead');
    const body = heads.length === 0 ? all : all.filter(({ look }) => look !== 'tableHead');
    if (heading) {
      note(heading, 'question', question.id);
      keepWording(report, questionnaire, question, heading.text);
    }
    for (const block of heads) note(block, 'tableHead', question.id);
    const { answer, placements } =
      question.answerKind === 'eventsByMonth'
        ? readEvents(question, body, year, newId, language)
        : isRecordKind(question.answerKind)
          ? readList(question, question.answerKind, body, year, newId)
          : readParagraphs(question, body, year, newId);
    report.answers[question.id] = answer;
    for (const [index, placement] of placements) placed.set(index, placement);
  }
  keepOrder(report, outline, questionnaire);
  leaveOutMissing(report, outline, questionnaire);
  linkTasksToProblems(report, questionnaire);

  let proposals: Proposals | undefined;
  return {
    kind: 'parsed',
    report,
    placements: source.map((block, index) => ({
      text: lineOfBlock(block),
      placement: placementOf(placed, blockOf[index] ?? index),
    })),
    // They take a fifth of the whole time, and who only converts a document doesn't ask for them.
    get proposals() {
      proposals ??= proposalsOf(
        source.map(({ text }) => text),
        city,
      );
      return proposals;
    },
    missing: [
      ...(city === '' ? ['city' as const] : []),
      ...(foundYear === null ? ['year' as const] : []),
    ],
  };
}

/** The blocks as numbered ones; those that the user joins to the one before are one with it. */
function joinAsSaid(source: readonly SourceBlock[]): {
  blocks: NumberedBlock[];
  blockOf: number[];
} {
  const blocks: NumberedBlock[] = [];
  const blockOf: number[] = [];
  for (const block of source) {
    const last = blocks.at(-1);
    if (block.as?.kind === 'joined' && last) {
      last.text = joinLines(last.text, lineOfBlock(block));
      if (last.row) last.row = { ...last.row, text: joinLines(last.row.text, block.text) };
    } else blocks.push({ ...block, index: blocks.length });
    blockOf.push(blocks.length - 1);
  }
  return { blocks, blockOf };
}

function placementOf(placed: Map<number, Placement>, index: number): Placement {
  const placement = placed.get(index);
  if (!placement) throw new Error(`Block ${index} was dropped`);
  return placement;
}

/** The headings of the questions name the year best; then the title. */
function yearOfReport({ parts, title }: Outline, titles: string[]): number | null {
  const named = parts.flatMap(({ question, heading }) => {
    const shift = question.wording.includes('{nextYear}') ? 1 : 0;
    return yearsIn(heading?.text ?? '').map((year) => year - shift);
  });
  const year =
    mostFrequent(named) ??
    mostFrequent(titles.flatMap(yearsIn)) ??
    mostFrequent(
      [...title, ...parts.flatMap(({ blocks }) => blocks)].flatMap(({ text }) => yearsIn(text)),
    );
  return year !== null && year >= REPORT_YEARS.min && year <= REPORT_YEARS.max ? year : null;
}

/** A document is in the language in which it asks its questions; without headings, in Russian. */
function languageOf({ parts, sections }: Outline): DocumentLanguage {
  const headings = [...parts, ...sections].map(({ heading }) => heading?.text ?? '').join(' ');
  const count = (script: RegExp) => headings.match(script)?.length ?? 0;
  return count(/\p{Script=Latin}/gu) > count(/\p{Script=Cyrillic}/gu) ? 'en' : 'ru';
}

function mostFrequent(values: number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: number | null = null;
  for (const [value, count] of counts) {
    if (best === null || count > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}

function keepWording(
  report: Report,
  form: Questionnaire,
  { id, wording }: Section | Question,
  text: string,
): void {
  if (text !== fillYears(wordingIn(report.language, form, wording), report.year))
    report.headings[id] = wordingOf(text, report.year);
}

/** A document that asks the questions in another order is written in that order again. */
function keepOrder(report: Report, { parts }: Outline, questionnaire: Questionnaire): void {
  const order = parts.map(({ question }) => question.id);
  const usual = questionsOf(questionnaire).map(({ id }) => id);
  if (order.join() !== usual.filter((id) => order.includes(id)).join())
    report.questionOrder = order;
}

/** What the document doesn't ask or announce stays out of the document that is written again. */
function leaveOutMissing(report: Report, outline: Outline, questionnaire: Questionnaire): void {
  const asked = new Set(outline.parts.map(({ question }) => question));
  for (const section of questionnaire.sections) {
    for (const question of section.questions) {
      const answer = report.answers[question.id];
      if (answer && !asked.has(question)) answer.included = false;
    }
    const isAnnounced = outline.sections.some((each) => each.section === section);
    const isThere = section.questions.some((question) => asked.has(question));
    if (isThere && !isAnnounced && section.wording !== '') report.headings[section.id] = '';
  }
}
