import { describe, expect, it } from 'vitest';
import {
  matchQuestions,
  matchSection,
  wordingOf,
  yearsIn,
} from '../../../shared/document/recognise';
import { cityQuestionnaire } from '../../../shared/model/city-questionnaire';
import { fillYears } from '../../../shared/model/questionnaire';

const questions = (text: string) => matchQuestions(text, cityQuestionnaire).map(({ id }) => id);
const section = (text: string) => matchSection(text, cityQuestionnaire)?.id ?? null;

describe('matchQuestions', () => {
  it.each([
    ['1. ЧТО НАИБОЛЕЕ ЗНАЧИТЕЛЬНОЕ УДАЛОСЬ СДЕЛАТЬ В 2019 ГОДУ?', 'achievements'],
    ['I. Что наиболее значительного удалось сделать в 2025 году', 'achievements'],
    ['Вопрос 2. Какие проблемы не удалось решить в 2024 году?', 'problems'],
    ['Проблемы:', 'problems'],
    ['Основные задачи на 2025 год', 'tasks'],
    ['3) Планы на 2022 г.', 'tasks'],
    ['Достижения 2023 года', 'achievements'],
    ['Что удалось сделать в г. Омске в 2023 году', 'achievements'],
  ])('recognises %j in both sections', (text, question) => {
    expect(questions(text)).toEqual(expect.arrayContaining([`international.${question}`]));
    expect(questions(text).every((id) => id.endsWith(question))).toBe(true);
  });

  it.each([
    'подписан план мероприятий на 2023–2025 годы.',
    'Проведено заседание рабочей группы, решены задачи 2023 года и намечены планы на 2024 год.',
    'Не удалось выйти в режим практического взаимодействия с администрацией г. Улан-Батора',
    'Решена проблема с причалом.',
    'Что удалось {year} сделать',
    '2023',
    'А'.repeat(1000),
  ])('takes %j for no question', (text) => {
    expect(questions(text)).toEqual([]);
  });
});

describe('matchSection', () => {
  it.each([
    ['Развитие туризма.', 'tourism'],
    ['II. РАЗВИТИЕ ТУРИЗМА В ГОРОДЕ', 'tourism'],
    ['Раздел 1. Международное сотрудничество', 'international'],
    ['Международные связи города', 'international'],
    ['Спорт', null],
    ['развитие делового туризма', null],
  ])('reads %j as %j', (text, id) => {
    expect(section(text)).toBe(id);
  });
});

it.each(['Задачи на 2024 год', 'Итоги 2023 и планы 2024', 'Что удалось сделать?'])(
  'keeps the wording of %j for other years',
  (text) => {
    expect(fillYears(wordingOf(text, 2023), 2023)).toBe(text);
  },
);

it('finds years and no other numbers', () => {
  expect(yearsIn('в 2023 году, 12023, 1999–2001, 3000')).toEqual([2023, 1999, 2001]);
});
