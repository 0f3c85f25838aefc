import { isBuiltInForm } from '../model/built-in-forms';
import {
  isComputedKind,
  type ListStyle,
  type Question,
  type Questionnaire,
  questionsOf,
} from '../model/questionnaire';
import type { Answer, Item, Report } from '../model/report';
import { ITEM_TYPES } from './context';
import { findQuestion, formOf } from './form-of';

/**
 * Moves a report to another form, or to another version of its own. Nothing is lost: what the new
 * form has no place for stays in the report under its old question, outside the document.
 */

/** What a question of the new form has to do with what the report holds. */
export interface MatchedQuestion {
  question: Question;
  /** `renamed` is the same question in other words. */
  state: 'same' | 'renamed' | 'new';
  /** How the old form words it; '' where it doesn't ask it. */
  before: string;
  /** How many records and texts come along. */
  count: number;
}

/** Records that the new form has no place for, by the question under which they stand. */
export interface Leftover {
  questionId: string;
  /** How the old form words it. */
  wording: string;
  items: Item[];
  /** Questions of the new form that could take all of them. */
  places: Question[];
  /** The most likely of these; null where they had better stay apart. */
  proposed: string | null;
}

export interface MovePlan {
  matched: MatchedQuestion[];
  leftovers: Leftover[];
}

/** Texts stand anywhere, records only where their kind is asked for. */
export const suitsQuestion = ({ type }: Item, { answerKind }: Question): boolean =>
  type === 'narrative' || ITEM_TYPES[answerKind] === type;

const itemsAt = (report: Report, id: string): Item[] => report.answers[id]?.items ?? [];

/** What will become of the answers of a report when it goes over to a form. */
export function planMove(report: Report, form: Questionnaire): MovePlan {
  const before = formOf(report);
  const matched = questionsOf(form).map((question): MatchedQuestion => {
    const old = findQuestion(before, question.id)?.question ?? null;
    const isAsked = old !== null || report.answers[question.id] !== undefined;
    const isRenamed =
      old !== null && (old.wording !== question.wording || old.name !== question.name);
    return {
      question,
      state: isRenamed ? 'renamed' : isAsked ? 'same' : 'new',
      before: old?.wording ?? '',
      count: itemsAt(report, question.id).filter((item) => suitsQuestion(item, question)).length,
    };
  });
  const leftovers = Object.keys(report.answers).flatMap((questionId): Leftover[] => {
    const to = findQuestion(form, questionId)?.question;
    const asked = findQuestion(before, questionId);
    // Texts that are written for other documents stay with them.
    if (!to && !asked) return [];
    const items = itemsAt(report, questionId).filter((item) => !to || !suitsQuestion(item, to));
    if (items.length === 0) return [];
    const places = questionsOf(form).filter((question) =>
      items.every((item) => suitsQuestion(item, question)),
    );
    return [
      {
        questionId,
        wording: wordingOf(report, questionId, asked?.question),
        items,
        places,
        proposed: likelyPlace(form, places, asked),
      },
    ];
  });
  return { matched, leftovers };
}

const wordingOf = (report: Report, id: string, question: Question | undefined): string =>
  report.headings[id] ?? (question?.wording || question?.name || id);

/** The only question of the same kind and theme; which of several is meant, the author knows. */
function likelyPlace(
  form: Questionnaire,
  places: readonly Question[],
  asked: ReturnType<typeof findQuestion>,
): string | null {
  if (!asked) return null;
  const likely = form.sections
    .filter(({ theme }) => theme === asked.section.theme)
    .flatMap(({ questions }) => questions)
    .filter(
      (question) => places.includes(question) && question.answerKind === asked.question.answerKind,
    );
  return likely.length === 1 && !isComputedKind(asked.question.answerKind)
    ? (likely[0]?.id ?? null)
    : null;
}

/** Where leftovers go, by the question under which they stand; null leaves them there. */
export type Placements = Readonly<Record<string, string | null>>;

export const proposedPlacements = ({ leftovers }: MovePlan): Placements =>
  Object.fromEntries(leftovers.map(({ questionId, proposed }) => [questionId, proposed]));

/** The report as it answers the form. Every record that it held is in it, once. */
export function moveReport(
  report: Report,
  form: Questionnaire,
  placements: Placements = proposedPlacements(planMove(report, form)),
): Report {
  const before = formOf(report);
  const { leftovers } = planMove(report, form);
  const moved: Report = {
    ...report,
    questionnaire: { id: form.id, version: form.version },
    form: isBuiltInForm(form) ? null : form,
    answers: { ...report.answers },
    headings: keptHeadings(report, form, leftovers, placements),
  };
  for (const question of questionsOf(form)) {
    const old = findQuestion(before, question.id)?.question;
    moved.answers[question.id] = answerFor(report.answers[question.id], question, old);
  }
  for (const id of Object.keys(report.answers)) {
    const isGone = !findQuestion(form, id) && findQuestion(before, id) !== null;
    if (isGone && itemsAt(report, id).length === 0) delete moved.answers[id];
  }
  const { questionOrder, ...rest } = moved;
  const keepsOrder = questionOrder && sameOrder(before, form);
  const settled: Report = keepsOrder ? { ...rest, questionOrder } : rest;
  return leftovers.reduce((result, { questionId, wording, items, places }) => {
    const to = placements[questionId] ?? null;
    const isPlace = places.some(({ id }) => id === to);
    if (to !== null && isPlace) return placeItems(result, items, questionId, to);
    if (!findQuestion(form, questionId)) return result;
    // What stays without a place must not stand in a question that can't show it.
    const apart = freeId(result, questionId);
    const placed = placeItems(result, items, questionId, apart);
    return { ...placed, headings: { ...placed.headings, [apart]: wording } };
  }, settled);
}

/** The answer as the new form writes it: a list that was set by the old form follows the new one. */
function answerFor(
  answer: Answer | undefined,
  question: Question,
  old: Question | undefined,
): Answer {
  if (!answer) return { included: true, listStyle: { ...question.listStyle }, items: [] };
  return old && isSameStyle(answer.listStyle, old.listStyle)
    ? { ...answer, listStyle: { ...question.listStyle } }
    : answer;
}

const isSameStyle = (a: ListStyle, b: ListStyle): boolean =>
  a.marker === b.marker &&
  a.continuous === b.continuous &&
  a.ending === b.ending &&
  a.monthHeading === b.monthHeading;

/** What stays without a place is still called as the form had called it. */
const keptHeadings = (
  { headings }: Report,
  form: Questionnaire,
  leftovers: readonly Leftover[],
  placements: Placements,
): Report['headings'] => ({
  ...headings,
  ...Object.fromEntries(
    leftovers
      .filter(
        ({ questionId }) =>
          !findQuestion(form, questionId) && (placements[questionId] ?? null) === null,
      )
      .map(({ questionId, wording }) => [questionId, wording]),
  ),
});

/** Moves records from one answer to another, which need not be asked by any form. */
export function placeItems(
  report: Report,
  items: readonly Item[],
  fromId: string,
  toId: string,
): Report {
  const from = report.answers[fromId];
  if (!from || items.length === 0 || fromId === toId) return report;
  const going = new Set(items.map(({ id }) => id));
  const left = from.items.filter(({ id }) => !going.has(id));
  const to = report.answers[toId] ?? { included: true, listStyle: from.listStyle, items: [] };
  const signs = Object.entries(from.ownMarkers ?? {}).filter(([id]) => going.has(id));
  const answers = {
    ...report.answers,
    [fromId]: { ...from, items: left },
    [toId]: {
      ...to,
      items: [...to.items, ...items],
      ...(signs.length > 0
        ? { ownMarkers: { ...to.ownMarkers, ...Object.fromEntries(signs) } }
        : {}),
    },
  };
  const isAsked = findQuestion(formOf(report), fromId) !== null;
  if (isAsked || left.length > 0) return { ...report, answers };
  const { [fromId]: _gone, ...others } = answers;
  return { ...report, answers: others };
}

const MAX_ID = 64;

/** An id under which no answer stands yet. */
function freeId({ answers }: Report, id: string): string {
  for (let number = 2; ; number += 1) {
    const suffix = `~${number}`;
    const free = id.slice(0, MAX_ID - suffix.length) + suffix;
    if (!(free in answers)) return free;
  }
}

/** Whether both forms ask what they have in common in the same order. */
function sameOrder(a: Questionnaire, b: Questionnaire): boolean {
  const idsOf = (form: Questionnaire, other: Questionnaire) =>
    questionsOf(form)
      .map(({ id }) => id)
      .filter((id) => findQuestion(other, id));
  return idsOf(a, b).join('\n') === idsOf(b, a).join('\n');
}
