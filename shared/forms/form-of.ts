import { BUILT_IN_FORMS, builtInForm } from '../model/built-in-forms';
import { PLAIN } from '../model/city-questionnaire';
import type { AnswerKind, Question, Questionnaire, Section } from '../model/questionnaire';
import type { Answer, ItemType, Report } from '../model/report';

/** The form that a report answers, in the version that it answers. */
export function formOf(report: Report): Questionnaire {
  const { id, version } = report.questionnaire;
  return report.form ?? builtInForm(id, version) ?? guessedForm(report);
}

export const KIND_OF: Record<ItemType, AnswerKind> = {
  event: 'eventsByMonth',
  initiative: 'initiatives',
  problem: 'problems',
  task: 'tasks',
  narrative: 'paragraphs',
};

const guessed = new WeakMap<Report['answers'], Questionnaire>();

/** A report of a form that is nowhere to be found still shows all that it holds. */
function guessedForm({ questionnaire, answers, headings }: Report): Questionnaire {
  const known = guessed.get(answers);
  if (known) return known;
  const questionOf = ([id, answer]: [string, Answer]): Question => ({
    id,
    name: headings[id] ?? '',
    answerKind: KIND_OF[answer.items.find(({ type }) => type !== 'narrative')?.type ?? 'narrative'],
    wording: headings[id] ?? id,
    aliases: [],
    listStyle: PLAIN,
    computed: null,
  });
  const form: Questionnaire = {
    ...questionnaire,
    name: questionnaire.id,
    titleLines: ['{CITY}'],
    duties: [],
    sections: [
      {
        id: 'all',
        theme: '',
        name: '',
        wording: '',
        aliases: [],
        questions: Object.entries(answers).map(questionOf),
      },
    ],
  };
  guessed.set(answers, form);
  return form;
}

/** A question with the section that it stands in. */
export interface AskedQuestion {
  section: Section;
  question: Question;
}

/** Where a form asks a question, or null. */
export function findQuestion(form: Questionnaire, questionId: string): AskedQuestion | null {
  for (const section of form.sections) {
    const question = section.questions.find(({ id }) => id === questionId);
    if (question) return { section, question };
  }
  return null;
}

/** All forms that can be chosen: those that come with the program, then one's own. */
export const allForms = (own: readonly Questionnaire[]): Questionnaire[] => {
  const ownIds = new Set(own.map(({ id }) => id));
  const newest = BUILT_IN_FORMS.filter(
    (form) => !ownIds.has(form.id) && builtInForm(form.id) === form,
  );
  return [...newest, ...own];
};

/** Whether a report answers this form itself: others are composed from what it holds. */
export const answersForm = (report: Report, { id }: Questionnaire): boolean =>
  formOf(report).id === id;
