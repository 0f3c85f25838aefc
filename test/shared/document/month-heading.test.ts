import { describe, expect, it } from 'vitest';
import { monthHeadingText, parseMonthHeading } from '../../../shared/document/month-heading';

const dateOf = (line: string) => {
  const date = parseMonthHeading(line, 2023)?.date;
  return date && [date.from, date.until].filter(Boolean).join('/');
};

describe('parseMonthHeading', () => {
  it.each([
    ['ФЕВРАЛЬ', '2023-02'],
    ['Март:', '2023-03'],
    ['май', '2023-05'],
    ['В апреле', '2023-04'],
    ['За июнь.', '2023-06'],
    ['Апрель 2022 года', '2022-04'],
    ['АПРЕЛЬ\u{A0}2022 г.', '2022-04'],
    ['5. Май', '2023-05'],
    ['Июнь – июль', '2023-06/2023-07'],
    ['Декабрь-январь', '2023-12/2024-01'],
    ['II квартал', '2023-04/2023-06'],
    ['4-й квартал 2022 года', '2022-10/2022-12'],
    ['2 полугодие', '2023-07/2023-12'],
    ['В течение года', '2023'],
  ])('reads %j', (line, date) => {
    expect(dateOf(line)).toBe(date);
  });

  it('reads an open date', () => {
    expect(parseMonthHeading('БЕЗ ДАТЫ', 2023)).toEqual({ date: null, template: null });
  });

  it.each(['Мартынов', 'Май был тёплым', 'Форум', '4 полугодие', 'Март – форум', '12 марта', ''])(
    'sees no month in %j',
    (line) => {
      expect(parseMonthHeading(line, 2023)).toBeNull();
    },
  );

  it.each(['ФЕВРАЛЬ', 'Март:', 'май', 'Апрель 2023 года', 'ИЮНЬ – ИЮЛЬ', 'Июнь – июль', 'За июнь'])(
    'keeps the look of %j',
    (line) => {
      const heading = parseMonthHeading(line, 2023);
      expect(heading?.template && monthHeadingText(heading.date, heading.template)).toBe(line);
    },
  );
});

describe('monthHeadingText', () => {
  it.each([
    [{ from: '2023-02', until: '' }, '{MONTH}', 'ФЕВРАЛЬ'],
    [{ from: '2023-02-14', until: '2023-03-01' }, '{Month} {year} года', 'Февраль 2023 года'],
    [{ from: '2023-06', until: '2023-07' }, '{Month}', 'Июнь – июль'],
    [{ from: '2023', until: '' }, '{MONTH}', 'В ТЕЧЕНИЕ ГОДА'],
    [null, '{Month}', 'Без даты'],
    [{ from: '2023-02', until: '' }, 'без знака', 'без знака'],
  ])('writes %j as %j', (date, template, text) => {
    expect(monthHeadingText(date, template)).toBe(text);
  });
});
