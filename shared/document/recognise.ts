import { normalizeWhitespace } from '../language/whitespace';
import { wordSimilarity } from '../language/similarity';
import type { Question, Questionnaire, Section } from '../model/questionnaire';

/** Finds the questionnaire's headings in a document in spite of other case, numbering and wording. */

const MAX_HEADING_LENGTH = 200;
const QUESTION_THRESHOLD = 0.7;
const SECTION_THRESHOLD = 0.8;
/** Wordings this close to the best are equally good; their place in the document decides. */
const TIE = 0.1;

const YEAR = /(?:\{(?:year|nextYear)\}|(?:19|20)\d\d)/g;

/** A heading's words: neither the years nor the numbering tell questions apart. */
const wordsOf = (heading: string): string =>
  normalizeWhitespace(heading.replace(YEAR, ' ').replace(/^(?:\d{1,2}|[IVX]{1,4})[.)]\s*/u, ''));

const likeness = (text: string, { wording, aliases }: Question | Section): number =>
  Math.max(
    ...[wording, ...aliases]
      .filter(Boolean)
      .map((known) => wordSimilarity(wordsOf(text), wordsOf(known))),
  );

const mayBeHeading = (text: string): boolean =>
  text.length <= MAX_HEADING_LENGTH && /\p{L}/u.test(text);

/** The section that a line announces, or null. */
export function matchSection(text: string, questionnaire: Questionnaire): Section | null {
  if (!mayBeHeading(text)) return null;
  const scored = questionnaire.sections.map((section) => ({
    section,
    score: likeness(text, section),
  }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score >= SECTION_THRESHOLD ? best.section : null;
}

/** All questions that a line may ask, in the questionnaire's order; empty for an ordinary line. */
export function matchQuestions(text: string, questionnaire: Questionnaire): Question[] {
  if (!mayBeHeading(text)) return [];
  const scored = questionnaire.sections.flatMap((section) =>
    section.questions.map((question) => ({ question, score: likeness(text, question) })),
  );
  const best = Math.max(...scored.map(({ score }) => score));
  return best < QUESTION_THRESHOLD
    ? []
    : scored.filter(({ score }) => score >= best - TIE).map(({ question }) => question);
}

/** The years named in a heading. */
export const yearsIn = (text: string): number[] =>
  (text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).map(Number);

/** A heading as a wording that lives on in another year: its years become placeholders. */
export const wordingOf = (text: string, year: number): string =>
  text
    .replaceAll(String(year + 1), '{nextYear}')
    .replaceAll(String(year), '{year}');
