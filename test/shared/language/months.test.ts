import { expect, it } from 'vitest';
import { monthName, parseMonth } from '../../../shared/language/months';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

it('names every month, and reads every name back', () => {
  expect(monthName(1)).toBe('январь');
  expect(monthName(12)).toBe('декабрь');
  expect(MONTHS.map((month) => parseMonth(monthName(month)))).toEqual(MONTHS);
  expect(MONTHS.map((month) => parseMonth(monthName(month).toUpperCase()))).toEqual(MONTHS);
});

it.each([
  ['Февраль', 2],
  ['феврале', 2],
  ['февр.', 2],
  ['марта', 3],
  ['мартом', 3],
  ['мая', 5],
  ['МАЕ', 5],
  ['июню', 6],
  ['август', 8],
  ['сент', 9],
  ['ноябрём', 11],
  ['мартовский', null],
  ['маяк', null],
  ['', null],
])('reads %j as %j', (word, month) => {
  expect(parseMonth(word)).toBe(month);
});

it('knows no thirteenth month', () => {
  expect(() => monthName(13)).toThrow(RangeError);
  expect(() => monthName(0)).toThrow(RangeError);
});
