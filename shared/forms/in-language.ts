import type { Computed, Question, Questionnaire, Section } from '../model/questionnaire';
import type { DocumentLanguage } from '../model/report';

/** A form in the words of a language. Forms are written in Russian, and some know English as well. */

/** A wording in a language; one that the form knows only in its own words stays as it is. */
export const wordingIn = (
  language: DocumentLanguage,
  { english }: Pick<Questionnaire, 'english'>,
  wording: string,
): string =>
  language === 'en' && english && Object.hasOwn(english, wording)
    ? english[wording]?.trim() || wording
    : wording;

const english = new WeakMap<Questionnaire, Questionnaire>();

/** The form as a document in this language asks its questions. */
export function formInLanguage(form: Questionnaire, language: DocumentLanguage): Questionnaire {
  if (language === 'ru' || !form.english) return form;
  const known = english.get(form);
  if (known) return known;
  const say = (wording: string) => wordingIn('en', form, wording);
  const computedIn = ({ columns, line, whenEmpty, ...rest }: Computed): Computed => ({
    ...rest,
    columns: columns.map((column) => ({ ...column, title: say(column.title) })),
    line: say(line),
    whenEmpty: say(whenEmpty),
  });
  const questionIn = (question: Question): Question => ({
    ...question,
    wording: say(question.wording),
    computed: question.computed && computedIn(question.computed),
  });
  const sectionIn = (section: Section): Section => ({
    ...section,
    wording: say(section.wording),
    questions: section.questions.map(questionIn),
  });
  const made = {
    ...form,
    titleLines: form.titleLines.map(say),
    sections: form.sections.map(sectionIn),
  };
  english.set(form, made);
  return made;
}
