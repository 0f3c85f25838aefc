import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDate, readDate } from '../../../shared/language/read-date';
import { writeDate } from '../../../shared/language/write-date';
import type { EventDate } from '../../../shared/model/event';

const context = { year: 2023, today: '2023-03-01' };

/** `2023-10-03` or `from/until`; `open` or `unclear`. */
const read = (text: string): string => {
  const result = readDate(text, context);
  return result.kind === 'date'
    ? [result.date.from, result.date.until].filter(Boolean).join('/')
    : result.kind;
};

const found = (text: string): string | null => {
  const result = findDate(text, context);
  return (
    result &&
    `${text.slice(result.start, result.end)} = ${read(text.slice(result.start, result.end))}`
  );
};

describe('a date in words', () => {
  it.each([
    ['октябрь', '2023-10'],
    ['в октябре', '2023-10'],
    ['Окт. 2022', '2022-10'],
    ['в начале мая', '2023-05'],
    ['12–15 апреля', '2023-04-12/2023-04-15'],
    ['12 — 15 апреля 2022 года', '2022-04-12/2022-04-15'],
    ['12-15.04', '2023-04-12/2023-04-15'],
    ['12-15.04.2022', '2022-04-12/2022-04-15'],
    ['3.10', '2023-10-03'],
    ['3.10.2022', '2022-10-03'],
    ['03/10/22', '2022-10-03'],
    ['10.2022', '2022-10'],
    ['3 октября', '2023-10-03'],
    ['3-го октября 2022 г.', '2022-10-03'],
    ['28 июня – 3 июля', '2023-06-28/2023-07-03'],
    ['28.06-3.07', '2023-06-28/2023-07-03'],
    ['28.06.2022 - 03.07.2022', '2022-06-28/2022-07-03'],
    ['с 3 по 5 мая', '2023-05-03/2023-05-05'],
    ['с 28 июня по 3 июля 2022 г.', '2022-06-28/2022-07-03'],
    ['28 декабря – 3 января', '2023-12-28/2024-01-03'],
    ['28 декабря – 3 января 2023 года', '2022-12-28/2023-01-03'],
    ['июль – сентябрь', '2023-07/2023-09'],
    ['с июля по сентябрь', '2023-07/2023-09'],
    ['III квартал', '2023-07/2023-09'],
    ['2-й квартал 2022 г.', '2022-04/2022-06'],
    ['второе полугодие', '2023-07/2023-12'],
    ['осень', '2023-09/2023-11'],
    ['летом 2022', '2022-06/2022-08'],
    ['2022', '2022'],
    ['весь 2022 год', '2022'],
    ['вчера', '2023-02-28'],
    ['сегодня', '2023-03-01'],
    ['в прошлом месяце', '2023-02'],
    ['2022-10-03', '2022-10-03'],
    ['April 12', '2023-04-12'],
    ['12 April 2022', '2022-04-12'],
    ['April 12–15, 2022', '2022-04-12/2022-04-15'],
    ['from 3rd to 5th of May', '2023-05-03/2023-05-05'],
    ['June 28 – July 3', '2023-06-28/2023-07-03'],
    ['in October', '2023-10'],
    ['Q3 2022', '2022-07/2022-09'],
    ['yesterday', '2023-02-28'],
    ['', 'open'],
    ['без даты', 'open'],
  ])('%s is %s', (text, date) => {
    expect(read(text)).toBe(date);
  });

  it.each([
    '31 февраля',
    '15–12 апреля',
    '3.13',
    'ближе к концу',
    '12',
    'зима',
    '5 квартал',
    'октябрь или ноябрь',
    '12 апреля в Харбине',
  ])('%s is unclear', (text) => {
    expect(read(text)).toBe('unclear');
  });
});

const partialDate = fc
  .tuple(
    fc.integer({ min: 1000, max: 2199 }),
    fc.integer({ min: 0, max: 366 }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([year, day, length]) =>
    new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, length),
  );
const eventDate: fc.Arbitrary<EventDate> = fc
  .tuple(partialDate, fc.option(partialDate))
  .map(([from, until]) => ({ from, until: until !== null && until > from ? until : '' }));

describe('what is written for people', () => {
  it.each(['ru', 'en'] as const)('is read again as the same date, %s', (language) => {
    fc.assert(
      fc.property(eventDate, fc.boolean(), (date, usual) => {
        const year = Number(date.from.slice(0, 4));
        const text = writeDate(date, language, usual ? year : undefined);
        expect(readDate(text, { ...context, year }), text).toEqual({ kind: 'date', date });
      }),
    );
  });

  it('is as short as it can be', () => {
    const span = { from: '2023-04-12', until: '2023-04-15' };
    expect(writeDate(span, 'ru')).toBe('12–15 апреля 2023\u{A0}г.');
    expect(writeDate(span, 'ru', 2023)).toBe('12–15 апреля');
    expect(writeDate({ from: '2023-10', until: '' }, 'ru', 2023)).toBe('октябрь');
    expect(writeDate(null, 'ru')).toBe('');
  });
});

it('never stumbles over any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      readDate(text, context);
      const result = findDate(text, context);
      if (result) expect(readDate(text.slice(result.start, result.end), context).kind).toBe('date');
    }),
  );
});

describe('a date in a sentence', () => {
  it.each([
    ['12–15 апреля приехала делегация Харбина', '12–15 апреля = 2023-04-12/2023-04-15'],
    ['Делегация Минска приехала 3.10, подписали меморандум', '3.10 = 2023-10-03'],
    [
      'Гастроли с 28 июня по 3 июля 2022 года в Минске',
      '28 июня по 3 июля 2022 года = 2022-06-28/2022-07-03',
    ],
    ['в октябре форум', 'октябре = 2023-10'],
    ['Октябрь: форум', 'Октябрь = 2023-10'],
    ['Вчера звонили из Харбина', 'Вчера = 2023-02-28'],
    ['выставка в III квартале', 'III квартале = 2023-07/2023-09'],
    ['delegation on April 12, dinner', 'April 12 = 2023-04-12'],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it.each([
    'Выступила Марта Иванова',
    'Роман «Май» вышел тиражом 3.10 млн',
    '150 участников, 12 делегаций, 5.5 км',
    'we may march again',
    'Договор 1998 года продлён',
    'Программа 2.1 принята',
  ])('%s names none', (text) => {
    expect(found(text)).toBeNull();
  });
});
