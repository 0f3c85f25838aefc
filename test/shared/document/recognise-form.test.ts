import { describe, expect, it } from 'vitest';
import { recogniseForm } from '../../../shared/document/recognise-form';
import { BUILT_IN_FORMS } from '../../../shared/model/built-in-forms';
import { cityQuestionnaire } from '../../../shared/model/city-questionnaire';
import { planQuestionnaire } from '../../../shared/model/further-questionnaires';
import { fillYears, type Questionnaire, questionsOf } from '../../../shared/model/questionnaire';

const asked = (form: Questionnaire): string[] =>
  questionsOf(form).map(({ wording }) => fillYears(wording, 2024));
const CITY_LINES = ['ОМСК', ...asked(cityQuestionnaire)];
const idOf = (lines: string[], forms = BUILT_IN_FORMS) => recogniseForm(lines, forms).id;

describe('the form that a document answers', () => {
  it('is the one of which it asks the most', () => {
    expect(idOf(CITY_LINES)).toBe(cityQuestionnaire.id);
    expect(idOf(asked(planQuestionnaire))).toBe(planQuestionnaire.id);
  });

  it('is an own form rather than the one that it is a copy of, however they are listed', () => {
    const copy = { ...cityQuestionnaire, id: 'own', name: 'Своя форма' };
    expect(idOf(CITY_LINES, [...BUILT_IN_FORMS, copy])).toBe('own');
    expect(idOf(CITY_LINES, [copy, ...BUILT_IN_FORMS])).toBe('own');
  });

  it('is not an own form that asks what the document leaves out', () => {
    const [first, ...others] = cityQuestionnaire.sections;
    if (!first) throw new Error('no section');
    const [question, ...questions] = first.questions;
    if (!question) throw new Error('no question');
    const more = { ...question, id: 'more', wording: 'Сколько мостов построено в {year} году?' };
    const longer = {
      ...cityQuestionnaire,
      id: 'own',
      sections: [{ ...first, questions: [question, ...questions, more] }, ...others],
    };
    expect(idOf(CITY_LINES, [longer, ...BUILT_IN_FORMS])).toBe(cityQuestionnaire.id);
    expect(idOf([...CITY_LINES, fillYears(more.wording, 2024)], [longer, ...BUILT_IN_FORMS])).toBe(
      'own',
    );
  });

  it('is the city’s where no question is asked', () => {
    expect(idOf(['Просто текст'])).toBe(cityQuestionnaire.id);
  });
});
