import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bindSpaces } from '../../../shared/language/typography';

/** Bound spaces are shown as `~`. */
const shown = (text: string) => bindSpaces(text).replaceAll('\u{A0}', '~');

describe('bindSpaces', () => {
  it.each([
    ['в г. Минске и г.г. Минске и Могилеве', 'в г.~Минске и г.г.~Минске и Могилеве'],
    ['12–15 мая 2026 г. прошёл', '12–15~мая 2026~г. прошёл'],
    ['в 2023 году, в 2022–2023 гг.', 'в 2023~году, в 2022–2023~гг.'],
    ['Логинов В.А. и М.М. Котюков', 'Логинов~В.А. и М.М.~Котюков'],
    ['В. А. Логинова, Логинова В. А.', 'В.~А.~Логинова, Логинова~В.~А.'],
    ['город – сад — дом', 'город~– сад~— дом'],
    ['№ 5, § 3, п. 3 ст. 7', '№~5, §~3, п.~3 ст.~7'],
    ['12 000 школьников, 1 250 000 руб.', '12~000 школьников, 1~250~000~руб.'],
    ['5 км, 3 % и 2,5 млн рублей', '5~км, 3~% и 2,5~млн рублей'],
    ['т. е. так, и т. д., и др.', 'т.~е. так, и~т.~д., и~др.'],
    ['ул. Бограда, д. 106, корп. 2', 'ул.~Бограда, д.~106, корп.~2'],
    ['им. А.М. Горького', 'им.~А.М.~Горького'],
    ['в XXI веке', 'в XXI~веке'],
  ])('binds %j', (text, bound) => {
    expect(shown(text)).toBe(bound);
  });

  it.each([
    'из 22 стран',
    'коды 2023 2024',
    'Открыт парк. Работает музей.',
    'дом - музей',
    'к 400-летию города',
    'п. Первый',
  ])('leaves %j as it is', (text) => {
    expect(shown(text)).toBe(text);
  });

  it('parts the year from the sentence after it', () => {
    expect(shown('до 2023 г. Прошёл форум')).toBe('до 2023~г. Прошёл форум');
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          'г.',
          '5',
          '000',
          'В.',
          'Иванов',
          '–',
          '№',
          'т.',
          'е.',
          'и',
          ' ',
          '\u{A0}',
          '\n',
        ),
      )
      .map((words) => words.join(' ')),
  );

  it('changes nothing but the kind of spaces', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(bindSpaces(text).replaceAll('\u{A0}', ' ')).toBe(text.replaceAll('\u{A0}', ' '));
      }),
    );
  });

  it('does nothing more the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(bindSpaces(bindSpaces(text))).toBe(bindSpaces(text));
      }),
    );
  });
});
