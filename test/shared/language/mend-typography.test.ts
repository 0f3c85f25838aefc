import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendTypography } from '../../../shared/language/mend-typography';
import { typographyFlaws } from '../../../shared/language/typography-flaws';

/** Bound spaces are shown as `~`. */
const mended = (text: string, keptWords: string[] = [], language = 'ru') =>
  mendTypography(text, { language, keptWords }).replaceAll('\u{A0}', '~');

describe('a Russian text', () => {
  it.each([
    ['Форум "Енисей" прошёл', 'Форум «Енисей» прошёл'],
    ['Ансамбль "Театра "Зазеркалье" г. Омска"', 'Ансамбль «Театра „Зазеркалье“ г.~Омска»'],
    ['город - сад', 'город~– сад'],
    ['в 2022-2023 гг. и 3-5 мая 2023 г.', 'в 2022–2023~гг. и 3–5~мая 2023~г.'],
    ['1994-2023 г.г.', '1994–2023~гг.'],
    ['Ансамбль "Енисей" , 12  человек .', 'Ансамбль «Енисей», 12 человек.'],
    ['В. А. Логинов, № 5, 12 000 руб. и т. д.', 'В.~А.~Логинов, №~5, 12~000~руб. и~т.~д.'],
    ['слово  - слово', 'слово~– слово'],
  ])('%s', (text, expected) => {
    expect(mended(text)).toBe(expected);
  });

  it('keeps its addresses', () => {
    const text = 'Почта: 1990-2000года@mail.ru, https://site.ru/1990-2000 года и www.a.ru/5-7 мая';
    expect(mended(text)).toContain('https://site.ru/1990-2000');
    expect(mended(text)).toContain('1990-2000года@mail.ru');
    expect(mended(text)).toContain('www.a.ru/5-7');
    expect(mended('2022-2023 года')).toBe('2022–2023~года');
  });

  it('keeps the words that its author keeps, wherever they stand as whole words', () => {
    const kept = ['"Интурист - Сибирь"', 'Е - Тур'];
    expect(mended('Фирма "Интурист - Сибирь" и "Вояж"', kept)).toBe(
      'Фирма "Интурист - Сибирь" и «Вояж»',
    );
    expect(mended('«Е - Тур» - фирма', kept)).toBe('«Е - Тур»~– фирма');
    expect(mended('Лицее - Турист', ['е - Тур'])).toBe('Лицее~– Турист');
  });
});

describe('an English text', () => {
  it.each([
    ['The "Yenisei" forum', 'The “Yenisei” forum'],
    ['He said "the "Yenisei" forum"', 'He said “the ‘Yenisei’ forum”'],
    ['a city - a garden , 1994-2023, pp. 5-7', 'a city – a garden, 1994–2023, pp. 5–7'],
    ['phone 290-12-34 and twin-town', 'phone 290-12-34 and twin-town'],
  ])('%s', (text, expected) => {
    expect(mended(text, [], 'en')).toBe(expected);
  });
});

const PIECES = [
  ...['"', '“', '”', '„', '«', '»', ' ', '  ', '\u{A0}', '-', ' - ', '–', '—', ',', '.', '!', ')'],
  ...[
    '(',
    '\n',
    'г.',
    'г.г.',
    'гг.',
    '№',
    '1994',
    '5',
    '12 000',
    'мая',
    'стр. ',
    'А.',
    'Омск',
    'и',
  ],
  ...['т. д.', 'руб.', 'a@b.ru', 'https://a.ru/1-2', 'Е - Тур', 'слово', 'pp. ', "'", '’', '%'],
];
const textArbitrary = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 24 })
  .map((all) => all.join(''));
const optionsArbitrary = fc.record({
  language: fc.constantFrom('ru', 'en', 'en-GB'),
  keptWords: fc.subarray(['Е - Тур', '"слово"', 'г.г.']),
});

describe('any text', () => {
  it('is mended once and for all', () => {
    fc.assert(
      fc.property(textArbitrary, optionsArbitrary, (text, options) => {
        const once = mendTypography(text, options);
        expect(mendTypography(once, options)).toBe(once);
        const { replacements } = typographyFlaws(once, options);
        expect(Object.values(replacements).flat()).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps all its letters and digits', () => {
    const signs = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(fc.oneof(textArbitrary, fc.string()), optionsArbitrary, (text, options) => {
        expect(signs(mendTypography(text, options))).toBe(signs(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('is never changed inside what is protected, whichever passage of it that is', () => {
    const passages = fc
      .tuple(textArbitrary, textArbitrary, textArbitrary, fc.constantFrom('ru', 'en'))
      .filter(([, passage]) => passage.trim() !== '' && !passage.includes('\n'));
    fc.assert(
      fc.property(passages, ([before, passage, after, language]) => {
        const kept = passage.trim();
        const text = `${before} ${kept} ${after}`;
        const mended = mendTypography(text, { language, keptWords: [kept] });
        expect(mended).toContain(kept);
        expect(mendTypography(mended, { language, keptWords: [kept] })).toBe(mended);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps its addresses and kept words as often as it has them', () => {
    const kept = ['Е - Тур', 'a@b.ru', 'https://a.ru/1-2'];
    const count = (text: string, word: string) => text.split(word).length;
    fc.assert(
      fc.property(textArbitrary, (text) => {
        const spaced = ` ${text.replaceAll(/Е - Тур|a@b\.ru|https:\/\/a\.ru\/1-2/g, ' $& ')} `;
        const after = mendTypography(spaced, { language: 'en', keptWords: ['Е - Тур'] });
        for (const word of kept) expect(count(after, word)).toBe(count(spaced, word));
      }),
      { numRuns: 1000 },
    );
  });
});

it.each([
  ['Визит в г.Минск.', 'Визит в г.\u{A0}Минск.'],
  ['Приказ №5 и школа №12', 'Приказ №\u{A0}5 и школа №\u{A0}12'],
  ['Груз 5кг, путь 1,5км и 130чел.', 'Груз 5\u{A0}кг, путь 1,5\u{A0}км и 130\u{A0}чел.'],
  ['В 2023г. и 2024году', 'В 2023\u{A0}г. и 2024\u{A0}году'],
  ['2019–2023гг.', '2019–2023\u{A0}гг.'],
])('puts the space that is missing: %s', (typed, mended) => {
  const options = { language: 'ru', keptWords: [] };
  expect(mendTypography(typed, options)).toBe(mended);
  expect(mendTypography(mended, options)).toBe(mended);
});

it.each(['ул. Мира, д. 5г.', 'марка А5т', 'ГОСТ 12-5т', 'Т.г.Иванов', 'https://a.ru/№5/5кг'])(
  'parts no name and no address: %s',
  (typed) => {
    expect(mendTypography(typed, { language: 'ru', keptWords: [] }).replaceAll('\u{A0}', ' ')).toBe(
      typed,
    );
  },
);

it('parts nothing inside a passage that its author keeps', () => {
  const options = { language: 'ru', keptWords: ['клуб №5кг «2023г.»'] };
  const typed = 'Открыт клуб №5кг «2023г.», школа №7';
  expect(mendTypography(typed, options)).toBe('Открыт клуб №5кг «2023г.», школа №\u{A0}7');
});
