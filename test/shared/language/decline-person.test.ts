import { describe, expect, it } from 'vitest';
import { declinePerson } from '../../../shared/language/decline-person';
import { personForms } from '../../../shared/language/person-forms';

const casesOf = (name: string): string[] => Object.values(declinePerson(name)).slice(1);

describe('the name of a person in all cases', () => {
  it.each([
    [
      'Логинов Владислав Анатольевич',
      'Логинова Владислава Анатольевича, Логинову Владиславу Анатольевичу, Логинова Владислава Анатольевича, Логиновым Владиславом Анатольевичем, Логинове Владиславе Анатольевиче',
    ],
    [
      'Марина Галкина',
      'Марины Галкиной, Марине Галкиной, Марину Галкину, Мариной Галкиной, Марине Галкиной',
    ],
    ['Шевчук Анна', 'Шевчук Анны, Шевчук Анне, Шевчук Анну, Шевчук Анной, Шевчук Анне'],
    ['Евгений Цой', 'Евгения Цоя, Евгению Цою, Евгения Цоя, Евгением Цоем, Евгении Цое'],
    [
      'Георгий Толстой',
      'Георгия Толстого, Георгию Толстому, Георгия Толстого, Георгием Толстым, Георгии Толстом',
    ],
    [
      'Константин Михайловский',
      'Константина Михайловского, Константину Михайловскому, Константина Михайловского, Константином Михайловским, Константине Михайловском',
    ],
    [
      'Потылицына О.В.',
      'Потылицыной О.В., Потылицыной О.В., Потылицыну О.В., Потылицыной О.В., Потылицыной О.В.',
    ],
    [
      'В. А. Лебедев',
      'В. А. Лебедева, В. А. Лебедеву, В. А. Лебедева, В. А. Лебедевым, В. А. Лебедеве',
    ],
  ])('declines %s', (name, expected) => {
    expect(casesOf(name)).toEqual(expected.split(', '));
  });

  it.each(['Ван', 'Li Wei', '', '李伟'])('leaves «%s» as it is', (name) => {
    expect(new Set(casesOf(name))).toEqual(new Set([name]));
  });

  it('proposes no form that the search for mentions does not know', () => {
    for (const name of ['Логинов Владислав Анатольевич', 'Ольга Петрова', 'Гусь Игорь']) {
      const known = personForms(name);
      for (const form of casesOf(name)) expect(known).toContain(form);
    }
  });
});
