import { formOf } from '../forms/form-of';
import { bindSpaces } from '../language/typography';
import { writtenText } from '../model/event';
import {
  fillYears,
  type ListStyle,
  type OrderedSection,
  orderedSections,
  type Question,
  type Questionnaire,
  type Section,
} from '../model/questionnaire';
import { paragraphsOf } from '../model/record';
import type { Answer, Item, Report } from '../model/report';
import { withListEnding } from './list-ending';
import { type ListCounter, listCounter, MarkerSequence } from './marker-sequence';
import { isDated, monthHeadingText, parseMonthHeading } from './month-heading';
import type { Block, BlockSource, DocumentTree, HeadingKind } from './tree';

/**
 * Writes a report as a document: the questionnaire is walked from its first question to its last,
 * and each answer's records stand in their own order. `parse` is its inverse. Spaces that must not
 * break are bound here, so that every format shows the same words.
 */
export function compose(
  report: Report,
  questionnaire: Questionnaire = formOf(report),
): DocumentTree {
  const lists = listCounter();
  return {
    language: 'ru',
    title: [report.city, report.year].filter(Boolean).join(', '),
    blocks: [
      ...titleLines(report).map((line) => heading('title', line, {})),
      ...orderedSections(questionnaire, report.questionOrder, isIncluded(report)).flatMap(
        (section) => composeSection(section, report, lists),
      ),
    ],
  };
}

const isIncluded =
  (report: Report) =>
  ({ id }: Question): boolean =>
    report.answers[id]?.included === true;

/** The lines above the first question. */
export const titleLines = (report: Report): string[] =>
  (report.titleLines ?? [report.city.toLocaleUpperCase('ru')]).filter((line) => line.trim() !== '');

/** The heading of a section or question: the report's own wording, or the questionnaire's. */
export const headingText = (report: Report, { id, wording }: Section | Question): string =>
  fillYears(report.headings[id] ?? wording, report.year);

const heading = (kind: HeadingKind, text: string, source: BlockSource): Block => ({
  kind,
  text: bindSpaces(text),
  source,
});

function composeSection(
  { section, isFirst, questions }: OrderedSection,
  report: Report,
  lists: ListCounter,
): Block[] {
  const title = isFirst ? headingText(report, section) : '';
  return [
    ...(title === '' ? [] : [heading('section', title, {})]),
    ...questions.flatMap((question) => {
      const answer = report.answers[question.id];
      return [
        heading('question', headingText(report, question), { questionId: question.id }),
        ...(answer ? composeAnswer(question.id, answer, report.year, lists) : []),
      ];
    }),
  ];
}

/** What the document tells of a record. */
const textOf = (item: Item): string => (item.type === 'event' ? writtenText(item) : item.text);

/**
 * True for a record that the document shows: a new one without text is not there yet, an event that
 * is planned has not happened yet.
 */
export function isWritten(item: Item): boolean {
  if (item.type === 'event' && (!item.included || item.state === 'planned')) return false;
  return textOf(item).trim() !== '' || (item.type === 'narrative' && item.heading.trim() !== '');
}

function composeAnswer(
  questionId: string,
  { items, listStyle, ownMarkers = {} }: Answer,
  year: number,
  lists: ListCounter,
): Block[] {
  const written = items.filter(isWritten);
  const lastListed = written.findLast((item) => item.type !== 'narrative');
  const byMonth = written.some(isDated);
  const markers = new MarkerSequence(listStyle, lists);
  const blocks: Block[] = [];
  let currentMonth: string | null = null;

  for (const item of written) {
    const source = { questionId, recordId: item.id };
    if (item.type === 'narrative') {
      const title = item.heading.trim();
      if (title !== '') {
        // A month's heading in its author's own words stands for the one that would be written.
        const month = byMonth ? parseMonthHeading(title, year) : null;
        blocks.push(heading(month ? 'month' : 'subheading', title, source));
        currentMonth = month ? monthHeadingText(month.date, listStyle.monthHeading) : null;
        markers.startGroup();
      }
      for (const text of paragraphsOf(item.text)) {
        blocks.push({ kind: 'paragraph', text: bindSpaces(text), source });
      }
      continue;
    }
    if (item.type === 'event' && byMonth) {
      const month = monthHeadingText(item.date, listStyle.monthHeading);
      if (month !== currentMonth) {
        blocks.push(heading('month', month, { questionId }));
        currentMonth = month;
        markers.startGroup();
      }
    }
    const paragraphs = shownParagraphs(item, listStyle.ending, item === lastListed);
    const marker = markers.next(ownMarkers[item.id]);
    if (marker) blocks.push({ kind: 'listItem', marker, paragraphs, source });
    else for (const text of paragraphs) blocks.push({ kind: 'paragraph', text, source });
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
  const bound = paragraphs.map(bindSpaces);
  shown.set(item, { ending, isLast, paragraphs: bound });
  return bound;
}
