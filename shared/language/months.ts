import { fold } from './fold';

const NAMES = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
] as const;

const ABBREVIATIONS: Record<string, number> = {
  янв: 1,
  фев: 2,
  февр: 2,
  мар: 3,
  апр: 4,
  июн: 6,
  июл: 7,
  авг: 8,
  сен: 9,
  сент: 9,
  окт: 10,
  ноя: 11,
  нояб: 11,
  дек: 12,
};

const SOFT_ENDINGS = ['ь', 'я', 'ю', 'ем', 'е'];
const HARD_ENDINGS = ['', 'а', 'у', 'ом', 'е'];

/** Every case form of every month. */
const BY_FORM = new Map(
  NAMES.flatMap((name, index): [string, number][] => {
    const soft = /[ьй]$/.test(name);
    const base = soft ? name.slice(0, -1) : name;
    const forms = soft
      ? [name, ...SOFT_ENDINGS.slice(1).map((ending) => base + ending)]
      : HARD_ENDINGS.map((ending) => base + ending);
    return forms.map((form) => [form, index + 1]);
  }).concat(Object.entries(ABBREVIATIONS)),
);

const ENGLISH =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** `2` → `февраль`, `February`. */
export function monthName(month: number, language: 'ru' | 'en' = 'ru'): string {
  const name = (language === 'en' ? ENGLISH : NAMES)[month - 1];
  if (name === undefined) throw new RangeError(`No month ${month}`);
  return name;
}

/** `Февраль`, `ФЕВРАЛЬ`, `феврале`, `февр.` → 2; null for any other word. */
export const parseMonth = (word: string): number | null =>
  BY_FORM.get(fold(word).replace(/\.$/, '')) ?? null;

const BY_ENGLISH = new Map(ENGLISH.map((name, index) => [name.toLowerCase(), index + 1]));

/** `February`, `FEBRUARY` → 2; null for any other word. */
export const parseEnglishMonth = (word: string): number | null =>
  BY_ENGLISH.get(word.toLowerCase()) ?? null;
