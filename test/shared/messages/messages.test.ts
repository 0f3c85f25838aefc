import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { FAILURE_REASONS } from '../../../shared/failure';
import { type MessageKey, translator } from '../../../shared/messages';
import { en } from '../../../shared/messages/en';
import { ru } from '../../../shared/messages/ru';
import { LOCALES, type Locale } from '../../../shared/model/preferences';

const catalogues: Record<Locale, Record<string, string>> = { ru, en };
const keys = Object.keys(ru) as MessageKey[];

type Ast = ReturnType<IntlMessageFormat['getAst']>;
const astOf = (locale: Locale, text: string): Ast =>
  new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).getAst();

/** What the elements of a message are, as the parser numbers them. */
const LITERAL = 0;
const POUND = 7;

/** Every argument of a message with the kind of its value. */
function argumentsOf(ast: Ast): string[] {
  const found = ast.flatMap((element) => {
    if (element.type === LITERAL || element.type === POUND) return [];
    const inner =
      'options' in element
        ? Object.values(element.options).flatMap(({ value }) => argumentsOf(value))
        : [];
    return [`${'value' in element ? element.value : ''}:${element.type}`, ...inner];
  });
  return [...new Set(found)].sort();
}

interface Plural {
  options: string[];
  ordinal: boolean;
  /** Whether a word follows the number, and so has to agree with it. */
  agrees: boolean;
}

/** The plural categories that each plural argument of a message covers. */
const pluralsOf = (ast: Ast): Plural[] =>
  ast.flatMap((element) => {
    if (!('options' in element)) return [];
    const values = Object.values(element.options).map(({ value }) => value);
    const inner = values.flatMap(pluralsOf);
    if (!('pluralType' in element)) return inner;
    const options = Object.keys(element.options);
    return [
      { options, ordinal: element.pluralType === 'ordinal', agrees: values.some(countsWord) },
      ...inner,
    ];
  });

const countsWord = (ast: Ast): boolean =>
  ast.some((element, index) => {
    const next = ast[index + 1];
    return element.type === POUND && next?.type === LITERAL && /^\s?\p{L}/u.test(next.value);
  });

/** One or several, without a word that agrees with the number: «Дефисы стоят (21)». */
const isOneOrSeveral = ({ options, agrees }: Plural): boolean =>
  !agrees && options.every((option) => ['=0', '=1', 'other'].includes(option));

/** Nouns in the dative and prepositional: «в двух месяцах» and «в пяти месяцах» are one form. */
const FEW_AS_MANY = new Set(['import.months', 'start.monthsTold', 'finding.checklistOpen']);

describe('the catalogues', () => {
  it('have the same keys', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(ru).sort());
  });

  it.each(LOCALES)('can all be parsed (%s)', (locale) => {
    for (const [key, text] of Object.entries(catalogues[locale])) {
      expect(() => astOf(locale, text), key).not.toThrow();
      expect(text.trim(), key).toBe(text);
      expect(text, key).not.toBe('');
    }
  });

  it('ask for the same values', () => {
    for (const key of keys) {
      expect(argumentsOf(astOf('en', en[key])), key).toEqual(argumentsOf(astOf('ru', ru[key])));
    }
  });

  it.each(LOCALES)('have every plural form of their language (%s)', (locale) => {
    for (const [key, text] of Object.entries(catalogues[locale])) {
      for (const plural of pluralsOf(astOf(locale, text))) {
        if (isOneOrSeveral(plural)) continue;
        const { options, ordinal } = plural;
        const rules = new Intl.PluralRules(locale, { type: ordinal ? 'ordinal' : 'cardinal' });
        // `other` is always there, and in Russian serves for `many` as well.
        const optional = ['many', 'other', ...(FEW_AS_MANY.has(key) ? ['few'] : [])];
        const needed = rules
          .resolvedOptions()
          .pluralCategories.filter((category) => !optional.includes(category));
        expect(options, key).toEqual(expect.arrayContaining(needed));
      }
    }
  });

  it('keep to their typography', () => {
    for (const [key, text] of Object.entries(ru)) {
      expect(text, key).not.toMatch(/["“”]|\.\.\.|\s-\s/);
    }
    for (const [key, text] of Object.entries(en)) {
      expect(text, key).not.toMatch(/["«»]|\.\.\.|\s-\s/);
    }
  });

  it('have a sentence for every failure', () => {
    for (const reason of FAILURE_REASONS) expect(Object.keys(ru)).toContain(`failure.${reason}`);
  });
});

describe('translator', () => {
  it('fills in values in each language', () => {
    const values = { file: 'отчёт.txt' };
    expect(translator('ru')('failure.empty', values)).toContain('«отчёт.txt»');
    expect(translator('en')('failure.empty', values)).toContain('“отчёт.txt”');
  });

  it('throws for a missing value instead of showing a gap', () => {
    expect(() => translator('ru')('failure.empty')).toThrow();
  });

  it('takes markup in a value for text', () => {
    expect(translator('ru')('failure.empty', { file: '<b>{x}</b>' })).toContain('<b>{x}</b>');
  });
});
