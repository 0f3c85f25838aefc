import { cityQuestionnaire } from './city-questionnaire';
import {
  januaryQuestionnaire,
  planQuestionnaire,
  registerQuestionnaire,
} from './further-questionnaires';
import type { Questionnaire } from './questionnaire';

/**
 * The forms that come with the program. When one of them changes, its earlier version stays in this
 * list behind the new one, for the reports that answer it.
 */
export const BUILT_IN_FORMS: readonly Questionnaire[] = [
  cityQuestionnaire,
  januaryQuestionnaire,
  registerQuestionnaire,
  planQuestionnaire,
];

/** The built-in form of this id, in this version or else its newest; null where there is none. */
export const builtInForm = (id: string, version?: number): Questionnaire | null =>
  BUILT_IN_FORMS.find(
    (form) => form.id === id && (version === undefined || form.version === version),
  ) ?? null;

export const isBuiltInForm = ({ id, version }: Pick<Questionnaire, 'id' | 'version'>): boolean =>
  builtInForm(id, version) !== null;
