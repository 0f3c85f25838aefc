import { wordSimilarity } from '../language/similarity';
import { cityQuestionnaire } from '../model/city-questionnaire';
import { fillYears, type Question, type Questionnaire, type Section } from '../model/questionnaire';
import { emptyReport, REPORT_YEARS, type Report } from '../model/report';
import type { Placement, PlacementKind } from './answer-builder';
import { titleLines } from './compose';
import { type NumberedBlock, type Outline, outlineOf } from './outline';
import { type Proposals, proposalsOf } from './proposals';
import { readEvents } from './read-events';
import { readList } from './read-list';
import { wordingOf, yearsIn } from './recognise';
import { blocksOfText, type SourceBlock } from './source';
import { cityOfTitle } from './title';

export interface ParseOptions {
  newId: () => string;
  /** The year to assume where the document names none. */
  fallbackYear: number;
  questionnaire?: Questionnaire;
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
export const parseText = (text: string, options: ParseOptions): ParseResult =>
  parse(blocksOfText(text), options);

/** The inverse of `compose`: reads a document's blocks as a report. Nothing of them is dropped. */
export function parse(source: SourceBlock[], options: ParseOptions): ParseResult {
  const { newId, fallbackYear, questionnaire = cityQuestionnaire } = options;
  if (source.length === 0) return { kind: 'refused', reason: 'empty' };
  const blocks = source.map((block, index): NumberedBlock => ({ ...block, index }));
  const outline = outlineOf(blocks, questionnaire);
  if (outline.parts.length === 0) return { kind: 'refused', reason: 'noReport' };

  const titles = outline.title.map(({ text }) => text);
  const city = cityOfTitle(titles);
  const foundYear = yearOfReport(outline, titles);
  const year = foundYear ?? fallbackYear;
  const report = emptyReport(newId(), city, year, questionnaire);

  const placed = new Map<number, Placement>();
  const note = (block: NumberedBlock, kind: PlacementKind, questionId: string | null = null) =>
    placed.set(block.index, { kind, questionId, recordId: null });

  for (const block of outline.title) note(block, 'title');
  if (titles.join('\n') !== titleLines(report).join('\n')) report.titleLines = titles;
  for (const { section, heading } of outline.sections) {
    note(heading, 'section');
    keepWording(report, section, heading.text);
  }
  for (const { question, heading, blocks: body } of outline.parts) {
    note(heading, 'question', question.id);
    keepWording(report, question, heading.text);
    const { answer, placements } =
      question.answerKind === 'eventsByMonth'
        ? readEvents(question, body, year, newId)
        : readList(question, question.answerKind, body, year, newId);
    report.answers[question.id] = answer;
    for (const [index, placement] of placements) placed.set(index, placement);
  }
  leaveOutMissing(report, outline, questionnaire);
  linkTasksToProblems(report, questionnaire);

  return {
    kind: 'parsed',
    report,
    placements: blocks.map(({ text, index }) => ({ text, placement: placementOf(placed, index) })),
    proposals: proposalsOf(source.map(({ text }) => text), city),
    missing: [...(city === '' ? ['city' as const] : []), ...(foundYear === null ? ['year' as const] : [])],
  };
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
    return yearsIn(heading.text).map((year) => year - shift);
  });
  const found = mostFrequent(named) ?? mostFrequent(titles.flatMap(yearsIn)) ?? null;
  const text = parts.flatMap(({ blocks }) => blocks).concat(title).map((block) => block.text);
  const year = found ?? mostFrequent(text.flatMap(yearsIn));
  return year !== null && year >= REPORT_YEARS.min && year <= REPORT_YEARS.max ? year : null;
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

function keepWording(report: Report, { id, wording }: Section | Question, text: string): void {
  if (text !== fillYears(wording, report.year)) report.headings[id] = wordingOf(text, report.year);
}

/** A question that the document doesn't ask stays out of the document that is written again. */
function leaveOutMissing(report: Report, outline: Outline, questionnaire: Questionnaire): void {
  const asked = new Set(outline.parts.map(({ question }) => question));
  for (const section of questionnaire.sections) {
    for (const question of section.questions) {
      const answer = report.answers[question.id];
      if (answer && !asked.has(question)) answer.included = false;
    }
    const announced = outline.sections.some((each) => each.section === section);
    if (!announced && section.wording !== '') report.headings[section.id] = '';
  }
}

/** A task worded like a problem of the same section answers it. */
const SAME_MATTER = 0.8;

function linkTasksToProblems(report: Report, questionnaire: Questionnaire): void {
  for (const { questions } of questionnaire.sections) {
    const items = questions.flatMap(({ id }) => report.answers[id]?.items ?? []);
    const problems = items.filter((item) => item.type === 'problem');
    for (const task of items.filter((item) => item.type === 'task')) {
      const best = problems
        .map((problem) => ({ problem, score: wordSimilarity(problem.text, task.text) }))
        .reduce((a, b) => (b.score > a.score ? b : a), { problem: null as null | { id: string }, score: 0 });
      if (best.problem && best.score >= SAME_MATTER) task.answersProblemId = best.problem.id;
    }
  }
}
