import { PLAIN } from '../model/city-questionnaire';
import type { Question, Questionnaire, Section } from '../model/questionnaire';

/**
 * What the editor of forms does, as functions from form to form. Each returns the same form where
 * there is nothing to do, so that undo never holds an empty step.
 */

type NewId = () => string;

/**
 * A form of one's own, made of another. Its questions keep their ids: records that are entered under
 * them are found again, and a report can go over to the copy.
 */
export const copyOfForm = (form: Questionnaire, id: string, name: string): Questionnaire => ({
  ...form,
  id,
  name,
  version: 1,
});

/** A form that asks one thing, to begin with. */
export const emptyForm = (newId: NewId, name: string): Questionnaire => ({
  id: newId(),
  version: 1,
  name,
  titleLines: ['{CITY}'],
  duties: [],
  sections: [{ ...emptySection(newId()), questions: [emptyQuestion(newId())] }],
});

export const emptySection = (id: string): Section => ({
  id,
  theme: '',
  name: '',
  wording: '',
  aliases: [],
  questions: [],
});

export const emptyQuestion = (id: string): Question => ({
  id,
  name: '',
  answerKind: 'paragraphs',
  wording: '',
  aliases: [],
  listStyle: PLAIN,
  computed: null,
});

/** A part of a form in its outline: a section, or a question in one. */
export type Part =
  | { kind: 'section'; section: Section }
  | { kind: 'question'; section: Section; question: Question };

/** Sections and questions as they stand below each other. */
export const outlineOf = ({ sections }: Questionnaire): Part[] =>
  sections.flatMap((section): Part[] => [
    { kind: 'section', section },
    ...section.questions.map((question): Part => ({ kind: 'question', section, question })),
  ]);

export const partId = (part: Part): string =>
  part.kind === 'section' ? sectionKey(part.section.id) : part.question.id;

/** A section may have the id of a question; in the outline it has its own. */
export const sectionKey = (id: string): string => `section/${id}`;

export const findPart = (form: Questionnaire, id: string | null): Part | null =>
  outlineOf(form).find((part) => partId(part) === id) ?? null;

const withSection = (
  form: Questionnaire,
  id: string,
  change: (section: Section) => Section,
): Questionnaire => ({
  ...form,
  sections: form.sections.map((section) => (section.id === id ? change(section) : section)),
});

export const changeSection = (
  form: Questionnaire,
  id: string,
  change: Partial<Section>,
): Questionnaire => withSection(form, id, (section) => ({ ...section, ...change }));

export const changeQuestion = (
  form: Questionnaire,
  id: string,
  change: Partial<Question>,
): Questionnaire => ({
  ...form,
  sections: form.sections.map((section) =>
    section.questions.some((question) => question.id === id)
      ? {
          ...section,
          questions: section.questions.map((question) =>
            question.id === id ? { ...question, ...change } : question,
          ),
        }
      : section,
  ),
});

/** Adds a section behind the one that the given part belongs to; at the end without one. */
export function addSection(
  form: Questionnaire,
  afterId: string | null,
  section: Section,
): Questionnaire {
  const after = findPart(form, afterId)?.section;
  const index = after ? form.sections.indexOf(after) + 1 : form.sections.length;
  return { ...form, sections: form.sections.toSpliced(index, 0, section) };
}

/** Adds a question behind the given part; in the last section without one. */
export function addQuestion(
  form: Questionnaire,
  afterId: string | null,
  question: Question,
): Questionnaire {
  const part = findPart(form, afterId);
  const section = part?.section ?? form.sections.at(-1);
  if (!section) return form;
  const index =
    part === null
      ? section.questions.length
      : part.kind === 'section'
        ? 0
        : section.questions.indexOf(part.question) + 1;
  return withSection(form, section.id, (own) => ({
    ...own,
    questions: own.questions.toSpliced(index, 0, question),
  }));
}

/** Puts a copy behind the part, under new ids; `added` is the copy's place in the outline. */
export function duplicatePart(
  form: Questionnaire,
  id: string,
  newId: NewId,
): { form: Questionnaire; added: string } {
  const part = findPart(form, id);
  if (!part) return { form, added: id };
  if (part.kind === 'question') {
    const copy = { ...part.question, id: newId() };
    return { form: addQuestion(form, id, copy), added: copy.id };
  }
  const questions = part.section.questions.map((question) => ({ ...question, id: newId() }));
  const copy = { ...part.section, id: newId(), questions };
  return { form: addSection(form, id, copy), added: sectionKey(copy.id) };
}

/** Takes a part out; a section goes with its questions. */
export function removePart(form: Questionnaire, id: string): Questionnaire {
  const part = findPart(form, id);
  if (!part) return form;
  return part.kind === 'section'
    ? { ...form, sections: form.sections.filter((section) => section !== part.section) }
    : withSection(form, part.section.id, (section) => ({
        ...section,
        questions: section.questions.filter((question) => question !== part.question),
      }));
}

/**
 * Moves a part in the outline to before or after another. A section goes with its questions and
 * never into another section; before the first section there is no place for a question.
 */
export function movePart(
  form: Questionnaire,
  id: string,
  target: { id: string; side: 'before' | 'after' },
): Questionnaire {
  const part = findPart(form, id);
  const to = findPart(form, target.id);
  if (!part || !to || id === target.id) return form;
  if (part.kind === 'section') {
    if (to.section === part.section) return form;
    const rest = form.sections.filter((section) => section !== part.section);
    const at = rest.indexOf(to.section) + (target.side === 'before' ? 0 : 1);
    return unlessSame(form, { ...form, sections: rest.toSpliced(at, 0, part.section) });
  }
  const without = removePart(form, id);
  if (to.kind === 'question') {
    const { questions } =
      without.sections.find(({ id: own }) => own === to.section.id) ?? to.section;
    const at =
      questions.findIndex((question) => question.id === to.question.id) +
      (target.side === 'before' ? 0 : 1);
    return unlessSame(form, insertAt(without, to.section.id, at, part.question));
  }
  if (target.side === 'after') {
    return unlessSame(form, insertAt(without, to.section.id, 0, part.question));
  }
  const before = without.sections[form.sections.indexOf(to.section) - 1];
  return before
    ? unlessSame(form, insertAt(without, before.id, before.questions.length, part.question))
    : form;
}

const insertAt = (form: Questionnaire, sectionId: string, index: number, question: Question) =>
  withSection(form, sectionId, (section) => ({
    ...section,
    questions: section.questions.toSpliced(index, 0, question),
  }));

const orderOf = (form: Questionnaire): string => JSON.stringify(outlineOf(form).map(partId));

const unlessSame = (before: Questionnaire, after: Questionnaire): Questionnaire =>
  orderOf(before) === orderOf(after) ? before : after;

/** Moves a part one place up or down: a question over the edge of its section into the next one. */
export function stepPart(form: Questionnaire, id: string, step: -1 | 1): Questionnaire {
  const part = findPart(form, id);
  if (!part) return form;
  if (part.kind === 'section') {
    const other = form.sections[form.sections.indexOf(part.section) + step];
    const side = step < 0 ? 'before' : 'after';
    return other ? movePart(form, id, { id: sectionKey(other.id), side }) : form;
  }
  const outline = outlineOf(form);
  const index = outline.findIndex((each) => partId(each) === id);
  const other = outline[index + step];
  if (!other) return form;
  const side = step < 0 ? 'before' : 'after';
  return movePart(form, id, { id: partId(other), side });
}
