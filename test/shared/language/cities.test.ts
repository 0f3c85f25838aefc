import { describe, expect, it } from 'vitest';
import {
  casesOfForm,
  cityNominative,
  cityNominatives,
  declineCity,
  knownCity,
} from '../../../shared/language/cities';

describe('cityNominative', () => {
  it.each([
    ['Могилева', 'genitive', 'Могилев', 'BY'],
    ['Могилёву', 'dative', 'Могилёв', 'BY'],
    ['Орла', 'genitive', 'Орёл', 'RU'],
    ['Ростова-на-Дону', 'genitive', 'Ростов-на-Дону', 'RU'],
    ['Перми', 'genitive', 'Пермь', 'RU'],
    ['Кемерова', 'genitive', 'Кемерово', 'RU'],
    ['Великих Лук', 'genitive', 'Великие Луки', 'RU'],
    ['Чанчунем', 'instrumental', 'Чанчунь', 'CN'],
    ['Чанчунью', 'instrumental', 'Чанчунь', 'CN'],
    ['Кокшетау', 'instrumental', 'Кокшетау', 'KZ'],
    ['Минск', 'prepositional', 'Минск', 'BY'],
  ] as const)('knows %s (%s)', (form, grammaticalCase, name, country) => {
    expect(cityNominative(form, grammaticalCase)).toEqual({ name, country });
  });

  it.each([
    ['Дивногорском', 'instrumental', 'Дивногорск'],
    ['Бугуруслана', 'genitive', 'Бугуруслан'],
    ['Старой Руссы', 'genitive', 'Старая Русса'],
    ['Зеленогорья', 'genitive', 'Зеленогорье'],
    ['Бельско-Бялой', 'instrumental', 'Бельско-Бяла'],
    ['Нижнем Ингаше', 'prepositional', 'Нижний Ингаш'],
    ['Ниагаре', 'prepositional', 'Ниагар'],
  ] as const)('judges %s (%s) by its ending', (form, grammaticalCase, name) => {
    expect(cityNominative(form, grammaticalCase)).toEqual({ name, country: undefined });
  });

  it('names no country where several have such a city', () => {
    expect(knownCity('Дзержинск')?.countries.length).toBeGreaterThan(1);
    expect(cityNominative('Дзержинска', 'genitive').country).toBeUndefined();
  });
});

describe('cityNominatives', () => {
  it('puts a telling ending before the form itself, and a common one after it', () => {
    expect(cityNominatives('Мяньяном', [])[0]).toBe('Мяньян');
    expect(cityNominatives('Анастасаева', []).slice(0, 2)).toEqual(['Анастасаева', 'Анастасаев']);
  });

  it('offers the form where nothing else fits', () => {
    expect(cityNominatives('Ё', ['genitive'])).toEqual(['Ё']);
    expect(cityNominatives('Один Два Три Четыре', ['genitive'])).toEqual(['Один Два Три Четыре']);
  });
});

describe('declineCity', () => {
  it('gives each form once, the nominative first', () => {
    expect(declineCity('Минск')).toEqual(['Минск', 'Минска', 'Минску', 'Минском', 'Минске']);
    expect(declineCity('Баку')).toEqual(['Баку']);
  });

  it('takes a name as it was typed', () => {
    expect(declineCity(' Улан-Батор\u{A0}')[0]).toBe('Улан-Батор');
    expect(declineCity('')).toEqual(['']);
  });
});

describe('casesOfForm', () => {
  it('tells the cases in which a name has this form', () => {
    expect(casesOfForm('Харбин', 'Харбином')).toEqual(['instrumental']);
    expect(casesOfForm('Харбин', 'Харбин')).toEqual(['nominative', 'accusative']);
    expect(casesOfForm('Баку', 'Баку')).toEqual([]);
  });
});
