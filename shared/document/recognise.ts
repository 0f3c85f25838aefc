import { bagSimilarity, type WordBag, wordBag } from '../language/similarity';
import { normalizeWhitespace } from '../language/whitespace';
import {
  type Question,
  type Questionnaire,
  questionsOf,
  type Section,
} from '../model/questionnaire';

/** Finds the questionnaire's headings in a document in spite of other case, numbering and wording. */

const MAX_HEADING_LENGTH = 200;
const QUESTION_THRESHOLD = 0.7;
const SECTION_THRESHOLD = 0.8;
/** A wording of few words is easily met by chance, so it has to be met more exactly. */
const SHORT = { words: 4, threshold: 0.85 };
/** Wordings this close to the best are equally good; their place in the document decides. */
const TIE = 0.1;

const YEAR = /(?:\{(?:year|nextYear)\}|(?:19|20)\d\d)(?:\s*(?:гг?\.?(?!\p{L})|год\p{L}*))?/giu;
const NUMBERING =
  /^(?:(?:раздел|часть|блок|вопрос|пункт)\s+)?(?:№\s*)?(?:\d{1,2}(?:\.\d)?|[IVX]{1,4})[.):]?\s+/iu;
/** «в городе Омске», «города»: whose report it is, every heading may say. */
const OF_CITY =
  /\s(?:[Вв]\s)?(?:г\.|город(?:а|е|у|ом)?|ГОРОД(?:А|Е|У|ОМ)?)(?![\p{L}-])(?:\s\p{Lu}[\p{L}-]*){0,2}/gu;

interface Words {
  all: WordBag;
  withoutYear: WordBag;
}

/** A heading's words: which city, which year and which number don't tell questions apart. */
function wordsOf(heading: string): Words {
  const text = normalizeWhitespace(heading).replace(NUMBERING, '').replace(OF_CITY, ' ');
  const all = wordBag(text.replace(YEAR, ' год '));
  const withoutYear = text.replace(YEAR, ' ');
  return { all, withoutYear: withoutYear === text ? all : wordBag(withoutYear) };
}

interface Known<T> {
  of: T;
  wordings: Words[];
}

interface KnownHeadings {
  sections: Known<Section>[];
  questions: Known<Question>[];
}

const knownHeadings = new WeakMap<Questionnaire, KnownHeadings>();

function headingsOf(questionnaire: Questionnaire): KnownHeadings {
  const known = knownHeadings.get(questionnaire);
  if (known) return known;
  const headings = {
    sections: questionnaire.sections.map((each) => withWordings(each, questionnaire)),
    questions: questionsOf(questionnaire).map((each) => withWordings(each, questionnaire)),
  };
  knownHeadings.set(questionnaire, headings);
  return headings;
}

/** In every language that the form speaks. */
const withWordings = <T extends Section | Question>(
  of: T,
  { english = {} }: Questionnaire,
): Known<T> => ({
  of,
  wordings: [of.wording, ...of.aliases]
    .flatMap((wording) => [wording, english[wording] ?? ''])
    .filter(Boolean)
    .map(wordsOf),
});

function similarity(a: WordBag, b: WordBag): number {
  // Texts of very different length can't be alike, which spares most of the comparing.
  if (Math.min(a.size, b.size) * 2 < (a.size + b.size) * QUESTION_THRESHOLD) return 0;
  const score = bagSimilarity(a, b);
  return b.size <= SHORT.words && score < SHORT.threshold ? 0 : score;
}

const likeness = (words: Words, { wordings }: Known<unknown>): number =>
  wordings.reduce(
    (best, wording) =>
      Math.max(
        best,
        similarity(words.all, wording.all),
        similarity(words.withoutYear, wording.withoutYear),
      ),
    0,
  );

/** A heading begins with a capital, and can't hold the signs that stand for the years in a wording. */
const mayBeHeading = (text: string): boolean =>
  text.length <= MAX_HEADING_LENGTH &&
  /^[^\p{L}]*\p{Lu}/u.test(text) &&
  !/\{(?:year|nextYear)\}/.test(text);

/** The section that a line announces, or null. */
export function matchSection(text: string, questionnaire: Questionnaire): Section | null {
  if (!mayBeHeading(text)) return null;
  const words = wordsOf(text);
  let best: { section: Section; score: number } | null = null;
  for (const known of headingsOf(questionnaire).sections) {
    const score = likeness(words, known);
    if (score >= SECTION_THRESHOLD && score > (best?.score ?? 0))
      best = { section: known.of, score };
  }
  return best?.section ?? null;
}

/** All questions that a line may ask, in the questionnaire's order; empty for an ordinary line. */
export function matchQuestions(text: string, questionnaire: Questionnaire): Question[] {
  if (!mayBeHeading(text)) return [];
  const words = wordsOf(text);
  const scored = headingsOf(questionnaire).questions.map((known) => ({
    question: known.of,
    score: likeness(words, known),
  }));
  const best = scored.reduce((highest, { score }) => Math.max(highest, score), 0);
  return best < QUESTION_THRESHOLD
    ? []
    : scored.filter(({ score }) => score >= best - TIE).map(({ question }) => question);
}

const MAX_SUBHEADING_LENGTH = 60;
const MIN_SUBHEADING_LETTERS = 4;
/** Customary headings of the last part of an answer. */
export const CLOSING_HEADING =
  /^(?:итоги|выводы|заключение|резюме|summary|conclusions?|results)(?: года| за год| of the year)?[.:]?$/iu;
/** What the end of a sentence looks like, such as the last line of a wrapped paragraph: `КНР).` */
const SENTENCE_PART = /^[^\p{L}\p{N}«"]|[.,;)]$/u;

/** A line that stands out as a heading by its capitals, or by being a customary one. */
export const isSubheading = (text: string): boolean =>
  text.length <= MAX_SUBHEADING_LENGTH &&
  (CLOSING_HEADING.test(text) ||
    (text === text.toLocaleUpperCase('ru') &&
      !SENTENCE_PART.test(text) &&
      (text.match(/\p{L}/gu) ?? []).length >= MIN_SUBHEADING_LETTERS));

/** True for any line that can't be the middle of a paragraph. */
export const isHeadingLine = (text: string, questionnaire: Questionnaire): boolean =>
  isSubheading(text) ||
  matchSection(text, questionnaire) !== null ||
  matchQuestions(text, questionnaire).length > 0;

/** The years named in a heading. */
export const yearsIn = (text: string): number[] =>
  (text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).map(Number);

/** A heading as a wording that lives on in another year: its years become placeholders. */
export const wordingOf = (text: string, year: number): string =>
  text.replaceAll(String(year + 1), '{nextYear}').replaceAll(String(year), '{year}');
