import { bindSpaces } from '../language/typography';
import { cityQuestionnaire } from '../model/city-questionnaire';
import {
  fillYears,
  type ListStyle,
  type Question,
  type Questionnaire,
  type Section,
} from '../model/questionnaire';
import { paragraphsOf } from '../model/record';
import type { Answer, Item, Report } from '../model/report';
import { withListEnding } from './list-ending';
import { parseMarker } from './marker';
import { monthHeadingText } from './month-heading';
import type { Block, BlockSource, DocumentTree, HeadingKind, ListMarker } from './tree';

/**
 * Writes a report as a document: the questionnaire is walked from its first question to its last,
 * and each answer's records stand in their own order. `parse` is its inverse. Spaces that must not
 * break are bound here, so that every format shows the same words.
 */
export function compose(
  report: Report,
  questionnaire: Questionnaire = cityQuestionnaire,
): DocumentTree {
  const lists = counter();
  return {
    language: 'ru',
    title: [report.city, report.year].filter(Boolean).join(', '),
    blocks: [
      ...titleLines(report).map((line) => heading('title', line, {})),
      ...questionnaire.sections.flatMap((section) => composeSection(section, report, lists)),
    ],
  };
}

type Counter = () => number;

const counter = (): Counter => {
  let count = 0;
  return () => ++count;
};

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

function composeSection(section: Section, report: Report, lists: Counter): Block[] {
  const answers = section.questions.flatMap((question) => {
    const answer = report.answers[question.id];
    return answer?.included ? [{ question, answer }] : [];
  });
  if (answers.length === 0) return [];
  const title = headingText(report, section);
  return [
    ...(title === '' ? [] : [heading('section', title, {})]),
    ...answers.flatMap(({ question, answer }) => [
      heading('question', headingText(report, question), { questionId: question.id }),
      ...composeAnswer(question.id, answer, lists),
    ]),
  ];
}

/** True for a record that the document shows; a new one without text is not there yet. */
const isWritten = (item: Item): boolean =>
  item.text.trim() !== '' || (item.type === 'narrative' && item.heading.trim() !== '');

function composeAnswer(
  questionId: string,
  { items, listStyle }: Answer,
  lists: Counter,
): Block[] {
  const written = items.filter(isWritten);
  const lastListed = written.findLast((item) => item.type !== 'narrative');
  const markers = markerSequence(listStyle, lists);
  const blocks: Block[] = [];
  let currentMonth: string | null = null;
  let anyMonth = false;

  for (const item of written) {
    const source = { questionId, recordId: item.id };
    if (item.type === 'narrative') {
      if (item.heading.trim() !== '') {
        blocks.push(heading('subheading', item.heading.trim(), source));
        currentMonth = null;
      }
      for (const text of paragraphsOf(item.text)) {
        blocks.push({ kind: 'paragraph', text: bindSpaces(text), source });
      }
      continue;
    }
    if (item.type === 'event' && (item.date !== null || anyMonth)) {
      const month = monthHeadingText(item.date, listStyle.monthHeading);
      if (month !== currentMonth) {
        blocks.push(heading('month', month, { questionId }));
        currentMonth = month;
        anyMonth = true;
        markers.startGroup();
      }
    }
    const paragraphs = shownParagraphs(item, listStyle, item === lastListed).map(bindSpaces);
    const marker = markers.next();
    if (marker) blocks.push({ kind: 'listItem', marker, paragraphs, source });
    else for (const text of paragraphs) blocks.push({ kind: 'paragraph', text, source });
  }
  return blocks;
}

/** A record's paragraphs with the sign that its list puts after it. */
export function shownParagraphs(item: Item, listStyle: ListStyle, isLast: boolean): string[] {
  const paragraphs = paragraphsOf(item.text);
  const last = paragraphs.pop();
  return last === undefined
    ? []
    : [...paragraphs, withListEnding(last, listStyle.ending, isLast)];
}

/** Hands out the markers of one answer; numbers start anew in each month unless they run through. */
function markerSequence({ marker: sign, continuous }: ListStyle, lists: Counter) {
  const marker = parseMarker(sign);
  let list = lists();
  let value = 0;
  return {
    startGroup(): void {
      if (continuous) return;
      list = lists();
      value = 0;
    },
    next(): ListMarker | null {
      if (marker?.kind !== 'number') return marker;
      value += 1;
      return { ...marker, value, list };
    },
  };
}
