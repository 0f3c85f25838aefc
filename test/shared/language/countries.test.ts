import { describe, expect, it } from 'vitest';
import { CITY_TABLE } from '../../../shared/language/city-table';
import {
  countries,
  countryByName,
  countryList,
  countryName,
  findCountries,
} from '../../../shared/language/countries';
import { countryOfAdjective } from '../../../shared/language/country-adjectives';

const codesIn = (text: string) => findCountries(text).map(({ code }) => code);

describe('the table of countries', () => {
  it('has every country of ISO 3166, each once and with all its names', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    // Codes that Intl names although they are no countries: blocs, outliers, reserved codes.
    const others = 'AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ'.split(' ');
    const iso = letters
      .flatMap((first) => letters.map((second) => first + second))
      .filter((code) => names.of(code) !== undefined && !others.includes(code))
      .filter((code) => new Intl.Locale(`und-${code}`).region === code);
    const codes = countries.map(({ code }) => code);
    expect(codes).toHaveLength(251);
    expect(new Set(codes).size).toBe(251);
    expect(iso.filter((code) => !codes.includes(code))).toEqual([]);
    for (const { name, officialName, english } of countries) {
      expect(name).toMatch(/^\p{Script=Cyrillic}/u);
      expect(officialName).toMatch(/^\p{Script=Cyrillic}/u);
      expect(english).toMatch(/^\p{Script=Latin}/u);
    }
  });

  it('knows the country of each known city', () => {
    const codes = new Set(countries.map(({ code }) => code));
    expect(Object.keys(CITY_TABLE).filter((code) => !codes.has(code))).toEqual([]);
  });

  it('names a country in both languages', () => {
    expect(countryName('KG', 'ru')).toBe('Киргизия');
    expect(countryName('KG', 'en')).toBe('Kyrgyzstan');
    expect(countryName('??', 'ru')).toBe('??');
  });

  it('lists countries in the order of each language', () => {
    const russian = countryList('ru').map(({ name }) => name);
    expect(russian.slice(0, 3)).toEqual(['Абхазия', 'Австралия', 'Австрия']);
    expect(russian.at(-1)).toBe('Япония');
    expect(countryList('en')[0]?.name).toBe('Abkhazia');
    expect(russian).toHaveLength(251);
  });
});

describe('findCountries', () => {
  it('finds short and official names and abbreviations in any case form', () => {
    expect(
      codesIn(
        'Республики Казахстан, Республикой Беларусь, Монголии, Государства Израиль, КНР, ' +
          'Киргизской Республике, Республику Корея, Кыргызстаном, Соединенных Штатов Америки, ОАЭ',
      ),
    ).toEqual(['KZ', 'BY', 'MN', 'IL', 'CN', 'KG', 'KR', 'KG', 'US', 'AE']);
  });

  it('says where they stand', () => {
    const text = 'гости из Республики Корея и Китая';
    const found = findCountries(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['Республики Корея', 'Китая']);
  });

  it('takes the longest name', () => {
    expect(codesIn('в Северной Корее, Южной Корее и Корее')).toEqual(['KP', 'KR', 'KR']);
    expect(codesIn('Папуа – Новая Гвинея и Экваториальная Гвинея')).toEqual(['PG', 'GQ']);
  });

  it('takes capitals for granted, and lower case for another word', () => {
    expect(codesIn('КИТАЙ И МОНГОЛИЯ')).toEqual(['CN', 'MN']);
    expect(codesIn('куба, чили и перу')).toEqual([]);
  });

  it('is not taken in by regions and by ordinary words', () => {
    expect(codesIn('Автономный район Внутренняя Монголия')).toEqual([]);
    expect(codesIn('Того же числа')).toEqual([]);
    expect(codesIn('делегация (Того)')).toEqual(['TG']);
    expect(codesIn('Китайский театр, Монгольская улица, Казахстанский форум')).toEqual([]);
  });

  it('stops at the end of the text', () => {
    expect(codesIn('Республика')).toEqual([]);
    expect(codesIn('')).toEqual([]);
  });
});

describe('countryByName', () => {
  it.each([
    ['КНР', 'CN'],
    ['республики беларусь', 'BY'],
    ["Кот-д'Ивуар", 'CI'],
    ['Соединённое Королевство', 'GB'],
    ['Китай и Монголия', null],
    ['', null],
  ])('reads %j as %j', (text, code) => {
    expect(countryByName(text)).toBe(code);
  });

  it('reads back every name of every country', () => {
    for (const { code, name, officialName, otherNames } of countries) {
      for (const each of [name, officialName, ...otherNames])
        expect(countryByName(each)).toBe(code);
    }
  });
});

it.each([
  ['китайскими', 'CN'],
  ['Белорусский', 'BY'],
  ['сибирский', null],
])('the adjective %s speaks of %s', (word, code) => {
  expect(countryOfAdjective(word)).toBe(code);
});
