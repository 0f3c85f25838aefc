import { isBuiltInForm } from '../model/built-in-forms';
import { cityQuestionnaire } from '../model/city-questionnaire';
import { type Questionnaire, questionsOf } from '../model/questionnaire';
import { matchQuestions } from './recognise';

/** Longer lines are no headings; more lines than this of a huge file tell no more. */
const MAX_LINES = 20_000;

/**
 * The form that a document answers: the one of which it asks the most questions, of several the one
 * of which it leaves out the fewest, and an own form rather than the one that it is a copy of. A
 * document that asks none of any is tried with the city's.
 */
export function recogniseForm(
  lines: readonly string[],
  forms: readonly Questionnaire[],
): Questionnaire {
  const [first, ...others] = forms;
  if (first && others.length === 0) return first;
  const tried = lines.slice(0, MAX_LINES);
  let best: { form: Questionnaire; asked: number; part: number } | null = null;
  const ownFirst = forms.toSorted((a, b) => Number(isBuiltInForm(a)) - Number(isBuiltInForm(b)));
  for (const form of ownFirst) {
    const asked = new Set(tried.flatMap((line) => matchQuestions(line, form).map(({ id }) => id)))
      .size;
    const part = asked / Math.max(1, questionsOf(form).length);
    if (asked > 0 && (!best || asked > best.asked || (asked === best.asked && part > best.part)))
      best = { form, asked, part };
  }
  return (
    best?.form ?? forms.find(({ id }) => id === cityQuestionnaire.id) ?? first ?? cityQuestionnaire
  );
}
