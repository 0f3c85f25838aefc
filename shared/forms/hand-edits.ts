import { composedTexts } from '../document/compose';
import type { Override } from '../model/override';
import { type Questionnaire, questionsOf } from '../model/questionnaire';
import type { Registry } from '../model/registry';
import type { Report } from '../model/report';
import { type ComposedText, isSameText } from './composed-text';
import { formOf } from './form-of';
import { type MergedWords, mergeWords } from './merge-words';

/**
 * `changed`: the facts have changed since, so that the author should look at it; `stray`: what it
 * was written over is no longer there; `settled`: nothing is left to be decided.
 */
export const HAND_EDIT_STATES = ['changed', 'stray', 'settled'] as const;
export type HandEditState = (typeof HAND_EDIT_STATES)[number];

/** A text that an author has written over one that was worked out. */
export interface HandEdit {
  own: Override;
  state: HandEditState;
  /** The document in which it stands, or stood; null when no form that is known asks for it. */
  form: Questionnaire | null;
  /** What stands there now; null for what is no longer there. */
  text: ComposedText | null;
}

/** Everything that the authors of a report have written by hand, what is to be looked at first. */
export function handEdits(
  report: Report,
  registry: Registry,
  forms: readonly Questionnaire[],
): HandEdit[] {
  if (report.overrides.length === 0) return [];
  const own = formOf(report);
  const documents = [own, ...forms.filter(({ id }) => id !== own.id)]
    .map((form) => ({ form, ids: idsOf(form) }))
    .filter(({ ids }) => report.overrides.some(({ questionId }) => ids.has(questionId)))
    .map(({ form, ids }) => ({ form, ids, texts: composedTexts(report, { form, registry }) }));
  const edits = report.overrides.map((override): HandEdit => {
    for (const { form, texts } of documents) {
      const text = texts.find((each) => isSameText(each.key, override));
      if (text)
        return { own: override, form, text, state: text.hasChanged ? 'changed' : 'settled' };
    }
    const form = documents.find(({ ids }) => ids.has(override.questionId))?.form ?? null;
    return { own: override, form, text: null, state: 'stray' };
  });
  return HAND_EDIT_STATES.flatMap((state) => edits.filter((edit) => edit.state === state));
}

/** What a form's texts may be written over under: itself, its sections and its questions. */
const idsOf = (form: Questionnaire): Set<string> =>
  new Set([
    form.id,
    ...form.sections.map(({ id }) => id),
    ...questionsOf(form).map(({ id }) => id),
  ]);

/** The author's text with what has changed in the facts; null where there is nothing to merge. */
export function mergedProposal({ own, computed, hasChanged }: ComposedText): MergedWords | null {
  if (!own || !hasChanged) return null;
  const merged = mergeWords(own.base, own.text, computed);
  return merged.text === own.text || merged.text === computed ? null : merged;
}
