import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeForm, issueForm, ownForm, withForm, withoutForm } from '../../../shared/edit/forms';
import { checkForm } from '../../../shared/forms/check-form';
import { usualComputed, withAnswerKind, withSource } from '../../../shared/forms/edit-computed';
import { emptyDuty } from '../../../shared/forms/edit-duties';
import {
  addQuestion,
  addSection,
  changeQuestion,
  changeSection,
  copyOfForm,
  duplicatePart,
  emptyForm,
  emptyQuestion,
  emptySection,
  movePart,
  outlineOf,
  partId,
  removePart,
  sectionKey,
  stepPart,
} from '../../../shared/forms/edit-form';
import { BUILT_IN_FORMS } from '../../../shared/model/built-in-forms';
import { cityQuestionnaire } from '../../../shared/model/city-questionnaire';
import { emptyDesk } from '../../../shared/model/desk';
import {
  ANSWER_KINDS,
  type Questionnaire,
  questionnaireSchema,
  ROW_SOURCES,
} from '../../../shared/model/questionnaire';

const outline = (form: Questionnaire) => outlineOf(form).map(partId);
const same = (field: string) => field;
const ids = () => {
  let count = 0;
  return () => `new-${++count}`;
};

const PROBLEMS = 'international.problems';
const TOURISM = sectionKey('tourism');

describe('the order of a form', () => {
  it('steps a question over the edge of its section, and back', () => {
    const down = stepPart(cityQuestionnaire, 'international.tasks', 1);
    expect(outline(down).slice(3, 5)).toEqual([TOURISM, 'international.tasks']);
    expect(outline(stepPart(down, 'international.tasks', -1))).toEqual(outline(cityQuestionnaire));
  });

  it('moves a section with its questions', () => {
    const up = stepPart(cityQuestionnaire, TOURISM, -1);
    expect(outline(up)[0]).toBe(TOURISM);
    expect(up.sections[0]?.questions).toEqual(cityQuestionnaire.sections[1]?.questions);
  });

  it('leaves the ends where they are', () => {
    expect(stepPart(cityQuestionnaire, 'international.achievements', -1)).toBe(cityQuestionnaire);
    expect(stepPart(cityQuestionnaire, 'tourism.tasks', 1)).toBe(cityQuestionnaire);
    expect(stepPart(cityQuestionnaire, TOURISM, 1)).toBe(cityQuestionnaire);
  });

  it('never loses or doubles a part, wherever it is dragged', () => {
    const part = fc.constantFrom(...outline(cityQuestionnaire));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(part, part, fc.constantFrom('before' as const, 'after' as const))),
        (drags) => {
          let form = cityQuestionnaire;
          for (const [id, target, side] of drags) form = movePart(form, id, { id: target, side });
          expect(outline(form).toSorted()).toEqual(outline(cityQuestionnaire).toSorted());
          const [first] = outlineOf(form);
          expect(first?.kind).toBe('section');
        },
      ),
    );
  });

  it('puts a dragged question where it was dropped', () => {
    const form = movePart(cityQuestionnaire, 'tourism.tasks', { id: PROBLEMS, side: 'before' });
    expect(outline(form).slice(0, 4)).toEqual([
      sectionKey('international'),
      'international.achievements',
      'tourism.tasks',
      PROBLEMS,
    ]);
  });
});

describe('the parts of a form', () => {
  it('adds behind what is chosen', () => {
    const form = addQuestion(cityQuestionnaire, PROBLEMS, emptyQuestion('q'));
    expect(outline(form).slice(2, 4)).toEqual([PROBLEMS, 'q']);
    const more = addSection(form, PROBLEMS, emptySection('s'));
    expect(outline(more).indexOf(sectionKey('s'))).toBe(5);
    expect(outline(addQuestion(more, sectionKey('s'), emptyQuestion('r'))).at(6)).toBe('r');
  });

  it('duplicates under ids of its own and removes a section with its questions', () => {
    const { form, added } = duplicatePart(cityQuestionnaire, TOURISM, ids());
    expect(new Set(outline(form)).size).toBe(outline(cityQuestionnaire).length + 4);
    expect(removePart(form, added)).toEqual(cityQuestionnaire);
    expect(outline(removePart(cityQuestionnaire, PROBLEMS))).not.toContain(PROBLEMS);
  });

  it('makes every kind of answer and every source a form that can be stored', () => {
    for (const answerKind of ANSWER_KINDS) {
      for (const source of ROW_SOURCES) {
        const kind = withAnswerKind(emptyQuestion('q'), answerKind, same);
        const question = withSource({ ...kind, wording: 'Что сделано?' }, source, same);
        const form = addQuestion(emptyForm(ids(), 'Моя'), null, question);
        expect(questionnaireSchema.parse(form)).toEqual(form);
        expect(checkForm(form).filter(({ severity }) => severity === 'error')).toEqual([]);
      }
    }
  });
});

describe('what is wrong with a form', () => {
  const faults = (form: Questionnaire) => checkForm(form).map(({ fault }) => fault);

  it('finds nothing in those of the program', () => {
    for (const form of BUILT_IN_FORMS) expect([form.id, faults(form)]).toEqual([form.id, []]);
  });

  it('tells at which field something can be mended', () => {
    const worded = changeQuestion(cityQuestionnaire, PROBLEMS, { wording: 'Что в {god} году?' });
    expect(checkForm(worded)).toEqual([
      {
        partId: PROBLEMS,
        field: 'wording',
        fault: 'unknownWord',
        severity: 'error',
        detail: '{god}',
      },
    ]);
    const twice = changeQuestion(cityQuestionnaire, PROBLEMS, {
      wording: '3. Какие задачи стоят в {nextYear} году?',
    });
    expect(faults(twice)).toEqual(['sameWording']);
    expect(faults(changeSection(cityQuestionnaire, 'tourism', { questions: [] }))).toEqual([
      'noQuestions',
    ]);
    expect(faults({ ...cityQuestionnaire, name: ' ', sections: [] })).toEqual([
      'noName',
      'noSections',
    ]);
  });

  it('knows the fields of each source, brackets that stay open and days that no year has', () => {
    const computed = usualComputed('plan', same);
    const list = (line: string) =>
      changeQuestion(cityQuestionnaire, PROBLEMS, {
        answerKind: 'computedList',
        computed: { ...computed, line },
      });
    expect(faults(list('{what}[, {due}]'))).toEqual([]);
    expect(faults(list('{what}, {signed}'))).toEqual(['unknownField']);
    expect(faults(list('{what}[, {due}'))).toEqual(['openBracket']);
    expect(faults(list(''))).toEqual(['noLine']);
    const duty = { ...emptyDuty('report', 'd'), title: 'Отчёт', month: 2, day: 30 };
    expect(faults({ ...cityQuestionnaire, duties: [duty as never] })).toEqual(['noSuchDay']);
  });
});

describe('versions of own forms', () => {
  const mine = copyOfForm(cityQuestionnaire, 'mine', 'Моя');
  const desk = withForm(emptyDesk(), mine, 0);
  const rename = (name: string) => (form: Questionnaire) => ({ ...form, name });

  it('changes a version until it is issued, and then makes the next one', () => {
    const changed = changeForm(desk, 'mine', rename('Первая'));
    expect(ownForm(changed, 'mine')).toMatchObject({ form: { version: 1 }, issued: 0 });
    const issued = issueForm(changed, 'mine');
    expect(ownForm(issued, 'mine')).toMatchObject({ form: { version: 1 }, issued: 1 });
    const next = changeForm(issued, 'mine', rename('Вторая'));
    expect(ownForm(next, 'mine')).toMatchObject({ form: { version: 2 }, issued: 1 });
    expect(ownForm(changeForm(next, 'mine', rename('Ещё')), 'mine')?.form.version).toBe(2);
  });

  it('leaves no step of undo where nothing changes', () => {
    expect(changeForm(desk, 'mine', (form) => form)).toBe(desk);
    expect(changeForm(desk, 'other', rename('x'))).toBe(desk);
    const issued = issueForm(desk, 'mine');
    expect(issueForm(issued, 'mine')).toBe(issued);
    expect(withoutForm(desk, 'other')).toBe(desk);
    expect(withoutForm(desk, 'mine').forms).toEqual([]);
  });
});
