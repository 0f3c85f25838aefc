import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../../shared/document/compose';
import { parseText } from '../../../shared/document/parse';
import { linesOf } from '../../../shared/document/tree';
import { wordsOf } from './words';

/** Lines as they come in real files, and lines that no one would write, in any order. */

const QUESTIONS = [
  '1. Что наиболее значительное удалось сделать в 2023 году?',
  '2. Какие наиболее трудные проблемы не удалось решить в прошедшем году?',
  '3. Какие задачи стоят в 2024 году?',
  'Что наиболее значимого удалось сделать в 2023 году:',
  'Какие наиболее трудные проблемы не удалось решить в 2023 году:',
  'Какие задачи стоят в 2024 году:',
  'ЗАДАЧИ НА 2024 ГОД',
  '2. Какие проблемы не удалось решить в 2023 году? Не хватает причалов.',
];
const HEADINGS = [
  'Развитие туризма.',
  'МЕЖДУНАРОДНОЕ СОТРУДНИЧЕСТВО',
  'ФЕВРАЛЬ',
  'Март',
  'март:',
  'В апреле',
  'Июнь – июль',
  'Июнь-июль 2023 г.',
  'II квартал',
  'В течение года',
  'БЕЗ ДАТЫ',
  'ИТОГИ',
  'Выводы:',
  'КУЛЬТУРА И СПОРТ',
  '1. Январь',
];
const SIGNS = [
  '',
  '',
  '➤ ',
  '➤',
  '• ',
  '– ',
  '- ',
  '* ',
  '1) ',
  '2) ',
  '2. ',
  '7. ',
  '01. ',
  '100) ',
];
const ENDS = ['', '.', ';', ';;', '.;', ':', ',', ' –', ' и др.', '…', '; '];
const BODIES = [
  'Визит делегации города Минска',
  'открытие парка',
  'Форум',
  'в составе',
  'фестивале камерной музыки',
  'г. Харбин (КНР)',
  'Глава города В.А. Логинов',
  'Исп. Петрова А.А., тел. 226-10-10',
  ';',
  '.',
  '–',
  '2023',
  '{year}',
  '{MONTH} $1 $&',
];

const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...QUESTIONS) },
  { weight: 3, arbitrary: fc.constantFrom(...HEADINGS) },
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.constantFrom(...SIGNS), fc.constantFrom(...BODIES), fc.constantFrom(...ENDS))
      .map((parts) => parts.join('')),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.nat({ max: 0xffff }).map((c) => String.fromCharCode(c)),
      maxLength: 20,
    }),
  },
  { weight: 1, arbitrary: fc.constant('') },
);

const text = fc
  .tuple(
    fc.constantFrom(...QUESTIONS, ''),
    fc.array(line, { maxLength: 30 }),
    fc.constantFrom('\n', '\r\n', '\n\n', '\r'),
  )
  .map(([first, lines, gap]) => [first, ...lines].join(gap));

const options = () => {
  let count = 0;
  return { newId: () => `new-${++count}`, fallbackYear: 2024 };
};

const LINE_BREAK = /\r\n?|[\n\u{85}\u{2028}\u{2029}\v\f]/u;

describe('parsing any text', () => {
  it('keeps every word in its place', () => {
    fc.assert(
      fc.property(text, (source) => {
        const parsed = parseText(source, options());
        if (parsed.kind === 'refused') return;
        expect(wordsOf(linesOf(compose(parsed.report)))).toBe(wordsOf(source.split(LINE_BREAK)));
      }),
      { numRuns: 3000 },
    );
  });
});
