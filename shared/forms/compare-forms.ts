import { type Questionnaire, questionsOf } from '../model/questionnaire';

/** A question that tells two forms apart. */
export interface FormDifference {
  kind: 'new' | 'gone' | 'other';
  wording: string;
}

/** What a form changes in another one, question by question. */
export function compareForms(before: Questionnaire, after: Questionnaire): FormDifference[] {
  const old = new Map(questionsOf(before).map((question) => [question.id, question]));
  const next = new Map(questionsOf(after).map((question) => [question.id, question]));
  const named = (
    kind: FormDifference['kind'],
    { wording, name, id }: { wording: string; name: string; id: string },
  ) => ({
    kind,
    wording: wording || name || id,
  });
  return [
    ...[...next.values()].flatMap((question) => {
      const known = old.get(question.id);
      if (!known) return [named('new', question)];
      return isSame(known, question) ? [] : [named('other', question)];
    }),
    ...[...old.values()]
      .filter(({ id }) => !next.has(id))
      .map((question) => named('gone', question)),
  ];
}

/** Whether forms differ in nothing but their version. */
export const isSameForm = (
  { version: _first, ...before }: Questionnaire,
  { version: _second, ...after }: Questionnaire,
): boolean => isSame(before, after);

/** As data: in which order fields stand is nothing that differs. */
const isSame = (a: object, b: object): boolean =>
  JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]));
};
