import { describe, expect, it } from 'vitest';
import { compose } from '../../../shared/document/compose';
import { linesOf } from '../../../shared/document/tree';
import { writeOver } from '../../../shared/forms/overrides';
import { BUILT_IN_FORMS, builtInForm } from '../../../shared/model/built-in-forms';
import { emptyNarrative } from '../../../shared/model/narrative';
import { questionnaireSchema, questionsOf } from '../../../shared/model/questionnaire';
import { cityOfSample } from './fixture';

const { report, registry } = cityOfSample();
const formOfId = (id: string) => {
  const form = builtInForm(id);
  if (!form) throw new Error(id);
  return form;
};
/** Long records are told by their beginnings. */
const words = (id: string, of = report) =>
  linesOf(compose(of, { form: formOfId(id), registry })).map((line) =>
    line.replaceAll('\u{A0}', ' ').slice(0, 150),
  );

describe('The forms that come with the program', () => {
  it.each(BUILT_IN_FORMS.map((form) => [form.id, form] as const))('%s is valid', (_, form) => {
    expect(questionnaireSchema.parse(form)).toEqual(form);
    const ids = BUILT_IN_FORMS.flatMap((each) => questionsOf(each).map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('make the information for the region of a city’s data', () => {
    expect(words('january').filter((line) => !/^– .{100}/u.test(line))).toMatchSnapshot();
  });

  it('make the register of agreements as of a day', () => {
    expect(words('register')).toMatchSnapshot();
    const earlier = words('register', { ...report, asOf: '2023-06-01' }).join('\n');
    expect(earlier).toContain('по состоянию на 1 июня 2023 года');
    expect(earlier).toContain('Протокол о сотрудничестве на 2019–2023 годы');
    expect(earlier).not.toContain('Меморандум о побратимских связях');
  });

  it('make the plan for the next year', () => {
    expect(words('plan')).toMatchSnapshot();
  });

  it('say in words that there is nothing', () => {
    const form = formOfId('register');
    expect(linesOf(compose(report, { form })).at(-1)).toBe('Действующих соглашений нет.');
  });

  it('show no question for which there is nothing to say', () => {
    expect(words('january', { ...report, answers: {} })).not.toContain(
      '1.4. Мероприятия и их результаты',
    );
  });
});

describe('A document of another form', () => {
  it('keeps what its author writes over a cell, and the record stays as it is', () => {
    const key = { questionId: 'plan.measures', recordId: 'planned', part: 'owner' };
    const changed = writeOver(report, key, '', 'отдел протокола');
    expect(words('plan', changed).join('\n')).toContain('10–12 сентября\tотдел протокола');
    expect(changed.answers).toBe(report.answers);
  });

  it('leaves a row out and counts the others', () => {
    const key = { questionId: 'register.inForce', recordId: 'harbin-1', part: 'row' };
    const lines = words('register', writeOver(report, key, '', '–'));
    expect(lines.filter((line) => /^\d\./u.test(line))).toEqual([
      expect.stringMatching(/^1\.\tМеморандум о побратимских связях/u),
    ]);
  });

  it('writes a text of one’s own before what is worked out', () => {
    const answers = {
      ...report.answers,
      'plan.goals': {
        included: true,
        listStyle: {
          marker: '',
          continuous: false,
          ending: 'sentences' as const,
          monthHeading: '',
        },
        items: [{ ...emptyNarrative('goal'), text: 'Цель плана – развитие связей.' }],
      },
    };
    expect(words('plan', { ...report, answers })[3]).toBe('Цель плана – развитие связей.');
  });
});
