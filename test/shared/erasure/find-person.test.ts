import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personFinder, plainText } from '../../../shared/erasure/find-person';
import { contactsOf, initialsOf } from '../../../shared/erasure/target';
import { personForms } from '../../../shared/language/person-forms';

const finderOf = (names: string[], contacts: string[] = []) =>
  personFinder({ personIds: [], names, contacts });
const found = (text: string, names: string[], contacts: string[] = []) =>
  finderOf(names, contacts)
    .find(text)
    .map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

const LOGINOV = ['Логинов Владислав Анатольевич'];

describe('a person in a text', () => {
  it.each([
    ['встреча с В.А. Логиновым прошла', ['name: В.А. Логиновым']],
    ['слова Логинова\u{A0}В.\u{A0}А. о том', ['name: Логинова\u{A0}В.\u{A0}А.']],
    ['ЛОГИНОВ ВЛАДИСЛАВ открыл', ['name: ЛОГИНОВ ВЛАДИСЛАВ']],
    ['Владиславу Анатольевичу Логинову,', ['name: Владиславу Анатольевичу Логинову']],
    ['Владислав\nЛогинов', ['name: Владислав\nЛогинов']],
    ['Глава Логинов сказал', ['part: Логинов']],
    ['Владислав Анатольевич сказал', ['part: Владислав Анатольевич']],
    ['Логинов В.А. и слова Логинова', ['name: Логинов В.А.', 'name: Логинова']],
    ['Владислав сказал', []],
    ['логинов в поле', []],
    ['Логиновка и Логиновский район', []],
    ['П. Логинова не было', ['part: Логинова']],
  ])('%s', (text, expected) => {
    expect(found(text, LOGINOV)).toEqual(expected);
  });

  it('is found by a name of another script, with or without spaces between words', () => {
    expect(found('访问王伟先生', ['王伟'])).toEqual(['name: 王伟']);
    expect(found('Mr Li  Wei came', ['Li Wei'])).toEqual(['name: Li  Wei']);
    expect(found('приехал ли Вэй', ['Ли Вэй'])).toEqual(['name: ли Вэй']);
    expect(found('приехал ли он', ['Ли Вэй'])).toEqual([]);
  });

  it('is found by signs that nobody sees, once they are out of the way', () => {
    const hidden = 'Ло\u{AD}ги\u{200B}нов Владисла\u{2060}в, Андреи\u{306}';
    expect(found(plainText(hidden), LOGINOV)).toEqual(['name: Логинов Владислав']);
    expect(found(plainText('Андреи\u{306} Зимин'), ['Зимин Андрей'])).toEqual([
      'name: Андрей Зимин',
    ]);
  });

  it.each([
    ['+7 (8352) 23-42-12', '8 8352 234212', true],
    ['+7 (8352) 23-42-12', 'тел. (8352)234-212.', true],
    ['+7 (8352) 23-42-12', '1878352234212', false],
    ['+7 (8352) 23-42-12', '+7 8352 2342123', false],
    ['+86 451 8466-1234', '0086-451-8466-1234', false],
    ['+86 451 8466-1234', 'тел. +86 (451) 84661234', true],
    ['li.wei@harbin.gov.cn', 'на LI.WEI@harbin.gov.cn.', true],
    ['li.wei@harbin.gov.cn', 'qli.wei@harbin.gov.cn', false],
    ['WeChat: liwei88', 'пишите в wechat: LiWei88', true],
  ])('%s in «%s»: %s', (contact, text, isFound) => {
    expect(found(text, [], [contact]).length > 0).toBe(isFound);
  });

  it('has as many numbers and addresses as its fields', () => {
    expect(contactsOf({ phone: '23-42-12, 23-42-13 доб. 7', email: 'a@b.ru; c@d.ru' })).toEqual([
      ...['23-42-12', '23-42-13', 'a@b.ru', 'c@d.ru'],
    ]);
    expect(initialsOf('Логинов Владислав')).toBe('Л.\u{A0}В.');
  });

  it('is found in every form that the program knows of a name, wherever it stands', () => {
    const surname = fc.constantFrom('Логинов', 'Зимина', 'Цой', 'Крючко', 'Римский-Корсаков');
    const given = fc.constantFrom('Анна', 'Пётр', 'Вэй', 'Любовь', 'Рашид', 'Ксения Ивановна');
    const around = fc.constantFrom('', ' ', ', ', '«', '. ', ' – ', '(');
    fc.assert(
      fc.property(surname, given, fc.nat(), around, around, (last, first, pick, before, after) => {
        const name = `${last} ${first}`;
        const forms = personForms(name);
        const form = forms[pick % forms.length] ?? name;
        const text = `город${before === '' ? ' ' : before}${form}${after}`;
        const [mention] = finderOf([name]).find(text);
        // A first name with an initial may be somebody else's.
        const isWhole = form.includes(last.slice(0, 2));
        expect(isWhole ? ['name'] : ['name', 'part'], text).toContain(mention?.kind);
        expect(text.slice(mention?.start, mention?.end)).toContain(form.trim().slice(0, 4));
      }),
    );
  });

  it('stands whole and apart from the next, and no text brings the search down', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.string(), (names, text) => {
        const mentions = finderOf(names, names).find(text);
        for (const [index, { start, end }] of mentions.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(mentions[index - 1]?.end ?? 0);
        }
      }),
    );
  });
});
