import type { Case } from './declension';
import { declineName } from './place-names';

/** Undoes a declension: which nominatives a form may come from, judged by its ending. */

/** Case → ending of a form → endings of the nominative, the likeliest first. */
const ORIGINS: Record<Exclude<Case, 'nominative'>, [RegExp, string[]][]> = {
  genitive: [
    [/ого$/u, ['ый', 'ий', 'ое', 'ой']],
    [/его$/u, ['ий', 'ее']],
    [/ой$/u, ['ая']],
    [/ей$/u, ['яя', 'ая']],
    [/ых$/u, ['ые', 'ы']],
    [/их$/u, ['ие']],
    [/ьца$/u, ['ец']],
    [/ца$/u, ['ец', 'ц']],
    [/ья$/u, ['ье']],
    [/а$/u, ['', 'о']],
    [/(?<!ь)я$/u, ['ь', 'й']],
    [/ы$/u, ['а']],
    [/и$/u, ['а', 'я', 'ь']],
  ],
  dative: [
    [/ому$/u, ['ый', 'ий', 'ое', 'ой']],
    [/ему$/u, ['ий', 'ее']],
    [/ой$/u, ['ая']],
    [/ей$/u, ['яя', 'ая']],
    [/ым$/u, ['ые', 'ы']],
    [/им$/u, ['ие']],
    [/ьцу$/u, ['ец']],
    [/цу$/u, ['ец', 'ц']],
    [/ью$/u, ['ье']],
    [/у$/u, ['', 'о']],
    [/(?<!ь)ю$/u, ['ь', 'й']],
    [/е$/u, ['а', 'я']],
    [/и$/u, ['я', 'ь']],
  ],
  accusative: [
    [/ую$/u, ['ая']],
    [/юю$/u, ['яя']],
    [/у$/u, ['а']],
    [/ю$/u, ['я']],
  ],
  instrumental: [
    [/ыми$/u, ['ые', 'ы']],
    [/ими$/u, ['ие']],
    [/ым$/u, ['ый', 'ое', 'ой']],
    [/им$/u, ['ий', 'ое', 'ее']],
    [/ьц[ое]м$/u, ['ец']],
    [/ц[ое]м$/u, ['ец', 'ц']],
    [/ом$/u, ['', 'о']],
    [/ьем$/u, ['ье']],
    [/(?<!ь)ем$/u, ['ь', 'й', '']],
    [/ой$/u, ['а', 'ая']],
    [/ей$/u, ['я', 'а', 'яя', 'ая']],
    [/ью$/u, ['ь']],
  ],
  prepositional: [
    [/ых$/u, ['ые', 'ы']],
    [/их$/u, ['ие']],
    [/ом$/u, ['ый', 'ий', 'ое', 'ой']],
    [/ем$/u, ['ий', 'ее']],
    [/ой$/u, ['ая']],
    [/ей$/u, ['яя', 'ая']],
    [/ьце$/u, ['ец']],
    [/це$/u, ['ец', 'ц']],
    [/ье$/u, ['ье', 'ья']],
    [/(?<!ь)е$/u, ['', 'а', 'ь', 'о', 'й', 'я']],
    [/и$/u, ['ь', 'я']],
  ],
};

/** Endings that no nominative of a city has by chance: `Харбином`, `Чанчунью`. */
const TELLING = /(?:[оеы]м|[ьую]ю|[оеы]го|[оеы]му)$/u;

function originsOf(word: string, grammaticalCase: Case): string[] {
  if (grammaticalCase === 'nominative') return [];
  return ORIGINS[grammaticalCase].flatMap(([ending, origins]) =>
    ending.test(word) ? origins.map((origin) => word.replace(ending, origin)) : [],
  );
}

const combine = (parts: string[][], separator: string): string[] =>
  parts
    .slice(1)
    .reduce(
      (starts, part) => starts.flatMap((start) => part.map((end) => start + separator + end)),
      parts[0] ?? [],
    );

function compoundOrigins(compound: string, grammaticalCase: Case): string[] {
  const parts = compound.split('-');
  const last = parts.length - 1;
  return combine(
    parts.map((part, index) =>
      index === 0 || index === last ? [...originsOf(part, grammaticalCase), part] : [part],
    ),
    '-',
  );
}

const MAX_WORDS = 3;

/** The nominatives that have this form in this case, the likeliest first. */
function nominativesInCase(form: string, grammaticalCase: Case): string[] {
  const words = form.split(' ');
  if (words.length > MAX_WORDS) return [];
  const origins = combine(
    words.map((word) => compoundOrigins(word, grammaticalCase)),
    ' ',
  );
  return origins.filter((name) => declineName(name)[grammaticalCase].includes(form));
}

const ANY_CASE: Case[] = ['instrumental', 'genitive', 'dative', 'accusative', 'prepositional'];

/**
 * The nominatives that a form may come from, the likeliest first. `cases` are those in which it may
 * stand; without any, a telling ending comes before the form itself, and other endings after it.
 */
export function nominativesOf(form: string, cases: readonly Case[]): string[] {
  const found =
    cases.length > 0
      ? [...cases.flatMap((each) => nominativesInCase(form, each)), form]
      : TELLING.test(form)
        ? [...ANY_CASE.flatMap((each) => nominativesInCase(form, each)), form]
        : [form, ...ANY_CASE.flatMap((each) => nominativesInCase(form, each))];
  return [...new Set(found)];
}
